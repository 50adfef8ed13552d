import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const writing: PagesOf<'writing'> = {
  'writing/joined-behaviours': {
    means: {
      en: 'Two verbs are joined by “and” or “or” in one statement.',
      fr: f`Deux verbes sont joints par « et » ou « ou » dans un même énoncé.`,
    },
    why: {
      en: 'One behaviour may be seen without the other, and then the rater cannot answer. Two nouns in one statement are no problem.',
      fr: f`L'un des comportements peut se voir sans l'autre, et l'évaluation devient impossible. Deux noms dans un énoncé ne gênent pas.`,
    },
    remedy: {
      en: 'Make two indicators, or keep the verb that carries the behaviour and turn the other into its manner or its result.',
      fr: f`Faites deux indicateurs, ou gardez le verbe qui porte le comportement et faites de l'autre sa manière ou son résultat.`,
    },
    frame: 'indicators',
    bad: {
      en: '- {id: answers, text: Answers questions and keeps a record of the calls}',
      fr: '- {id: answers, text: Répond aux questions et tient un registre des appels}',
    },
    good: {
      en: '- {id: answers, text: Answers questions by phone or e-mail}\n- {id: keeps-record, text: Keeps a record of the calls}',
      fr: '- {id: answers, text: Répond aux questions par téléphone ou par courriel}\n- {id: keeps-record, text: Tient un registre des appels}',
    },
  },
  'writing/ability': {
    means: {
      en: 'The statement says that a person can do something, not that they do it.',
      fr: f`L'énoncé dit que la personne peut faire quelque chose, et non qu'elle le fait.`,
    },
    why: {
      en: 'An ability is not seen. A rater who sees the behaviour answers; one who does not would have to guess.',
      fr: f`Une capacité ne se voit pas. Qui voit le comportement répond ; qui ne le voit pas devrait deviner.`,
    },
    remedy: {
      en: 'Begin with the verb of the behaviour: “listens” instead of “is able to listen”.',
      fr: f`Commencez par le verbe du comportement : « écoute » au lieu de « est capable d'écouter ».`,
    },
    frame: 'indicators',
    bad: {
      en: '- {id: explains-rules, text: Is able to explain the rules in plain words}',
      fr: '- {id: explains-rules, text: Est capable d’expliquer les règles en mots simples}',
    },
    good: {
      en: '- {id: explains-rules, text: Explains the rules in plain words}',
      fr: '- {id: explains-rules, text: Explique les règles en mots simples}',
    },
  },
  'writing/not-observable': {
    means: {
      en: 'The statement names something that goes on in a head: understanding, knowing, being aware.',
      fr: f`L'énoncé nomme ce qui se passe dans une tête : comprendre, connaître, être conscient.`,
    },
    why: {
      en: 'Raters can only rate what they see and hear. Each of them would imagine other signs of understanding.',
      fr: f`On n'évalue que ce qu'on voit et entend. Chaque personne imaginerait d'autres signes de compréhension.`,
    },
    remedy: {
      en: 'Say what the person does or says that shows it.',
      fr: f`Dites ce que la personne fait ou dit qui en témoigne.`,
    },
    frame: 'indicators',
    bad: {
      en: '- {id: knows-procedure, text: Understands the complaints procedure}',
      fr: '- {id: knows-procedure, text: Connaît la procédure de plainte}',
    },
    good: {
      en: '- {id: knows-procedure, text: Describes each step of the complaints procedure when asked}',
      fr: '- {id: knows-procedure, text: Décrit chaque étape de la procédure de plainte quand on l’interroge}',
    },
  },
  'writing/negatives': {
    means: {
      en: 'The statement says what the person does not do.',
      fr: f`L'énoncé dit ce que la personne ne fait pas.`,
    },
    why: {
      en: 'Something that does not happen cannot be observed, and “not demonstrated” of a negative statement confuses every rater.',
      fr: f`Ce qui n'a pas lieu ne s'observe pas, et « non démontré » appliqué à une négation égare tout le monde.`,
    },
    remedy: {
      en: 'Say what the person does instead. A negation within a clause (“explains why a request cannot be met”) is no problem.',
      fr: f`Dites ce que fait la personne. Une négation dans une subordonnée (« explique pourquoi la demande ne peut aboutir ») ne gêne pas.`,
    },
    frame: 'indicators',
    bad: {
      en: '- {id: lets-finish, text: Does not interrupt the other person}',
      fr: '- {id: lets-finish, text: N’interrompt pas l’autre personne}',
    },
    good: {
      en: '- {id: lets-finish, text: Lets the other person finish their sentence}',
      fr: '- {id: lets-finish, text: Laisse l’autre personne finir sa phrase}',
    },
  },
  'writing/mixed-forms': {
    means: {
      en: 'The statements of a level begin in different forms: third person, plain verb, -ing, noun.',
      fr: f`Les énoncés d’un niveau commencent par des formes différentes : 3e personne, infinitif, nom.`,
    },
    why: {
      en: 'Statements of one form are read and compared faster, and a grid of mixed ones looks unfinished.',
      fr: f`Des énoncés de même forme se lisent et se comparent plus vite ; une grille mêlée a l’air inachevée.`,
    },
    remedy: {
      en: 'Choose one form for the whole framework. The third person says most plainly what a rater saw.',
      fr: f`Choisissez une forme pour tout le référentiel. La 3e personne dit le plus simplement ce qui a été vu.`,
    },
    frame: 'indicators',
    bad: {
      en: '- {id: listens, text: Listens to the client}\n- {id: writes, text: Writing clear answers}',
      fr: '- {id: listens, text: Accueille chaque personne}\n- {id: writes, text: Rédiger des réponses claires}',
    },
    good: {
      en: '- {id: listens, text: Listens to the client}\n- {id: writes, text: Writes clear answers}',
      fr: '- {id: listens, text: Accueille chaque personne}\n- {id: writes, text: Rédige des réponses claires}',
    },
  },
  'writing/final-stop': {
    means: {
      en: 'Some statements of the competency end with a full stop and others do not.',
      fr: f`Certains énoncés de la compétence finissent par un point, et d'autres non.`,
    },
    why: {
      en: 'It is the first thing a careful reader notices on a printed grid.',
      fr: f`C’est la première chose que remarque qui lit de près une grille imprimée.`,
    },
    remedy: {
      en: 'Follow the majority. --fix does: it adds or removes full stops so that all end like most of them, without a stop where both are as many.',
      fr: f`Suivez la majorité. --fix le fait : il ajoute ou enlève des points pour que tous finissent comme la plupart, sans point à égalité.`,
    },
    frame: 'indicators',
    bad: {
      en: '- {id: greets, text: Greets each visitor}\n- {id: asks, text: Asks what the visitor needs.}',
      fr: '- {id: greets, text: Salue chaque personne}\n- {id: asks, text: Demande ce qu’il faut à la personne.}',
    },
    good: {
      en: '- {id: greets, text: Greets each visitor}\n- {id: asks, text: Asks what the visitor needs}',
      fr: '- {id: greets, text: Salue chaque personne}\n- {id: asks, text: Demande ce qu’il faut à la personne}',
    },
  },
};
