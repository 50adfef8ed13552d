import type { VerbForm } from '../../diagnostics/index.ts';
import { counted } from '../counted.ts';
import type { RuleMessages } from '../en/rules.ts';
import { f } from '../french.ts';

const forms: Readonly<Record<VerbForm, string>> = {
  'third-person': f`un verbe à la 3e personne (« répond »)`,
  infinitive: f`un infinitif (« répondre »)`,
  gerund: f`un participe présent (« répondant »)`,
  'second-person': f`« vous »`,
  'first-person': f`« je »`,
  sentence: f`un sujet (« la personne répond »)`,
  noun: 'un nom',
};

/** What each rule says in French. */
export const rules: RuleMessages = {
  'level/empty': ({ competency, level }) =>
    f`Le niveau ${level} de « ${competency} » est vide : on ne verrait personne l'atteindre. Ajoutez un indicateur.`,
  'indicator/duplicate-text': ({ id, level }) =>
    f`L'indicateur « ${id} » du niveau ${level} dit déjà cela. Gardez l'un des deux, ou dites ce qui les distingue.`,
  'definition/repeats-title': ({ competency }) =>
    f`La définition de « ${competency} » ne fait que répéter son titre. Dites ce que fait la personne, et dans quel but.`,
  'progression/unsaid': ({ competency }) =>
    f`Rien ne dit ce qui grandit d'un niveau à l'autre de « ${competency} ». Ajoutez « progression: summary ».`,
  'profile/no-targets': ({ profile }) => f`Le profil « ${profile} » ne demande rien. Donnez-lui des « targets ».`,
  'text/missing-translation': ({ language }) => f`Il manque la version « ${language} » de ce texte.`,
  'text/unknown-language': ({ language, languages }) =>
    f`Le fichier n'annonce pas « ${language} » parmi ses langues (${languages.join(', ')}).`,
  'text/placeholder': ({ placeholder }) => f`« ${placeholder} » est resté là. Écrivez le texte.`,
  'text/french-spacing': ({ near }) =>
    f`Espacement : il faut une espace insécable dans « ${near} ». --fix s'en charge.`,
  'writing/joined-behaviours': ({ first, second }) =>
    f`Deux comportements dans un énoncé : « ${first} » et « ${second} ». Faites-en deux indicateurs, évaluables chacun.`,
  'writing/ability': ({ phrase }) => f`« ${phrase} » nomme une capacité. Dites ce que fait la personne.`,
  'writing/not-observable': ({ phrase }) =>
    f`« ${phrase} » ne se voit pas. Dites ce que la personne fait ou dit qui en témoigne.`,
  'writing/negatives': ({ phrase }) => f`« ${phrase} » dit ce qui n'a pas lieu. Dites plutôt ce que fait la personne.`,
  'writing/mixed-forms': ({ word, form, usual }) =>
    f`« ${word} » : ${forms[form]}, alors que les énoncés de ce niveau commencent par ${forms[usual]}. Choisissez une forme.`,
  'writing/final-stop': ({ usual }) =>
    usual === 'stop'
      ? f`Il manque le point final, que les autres énoncés ont. --fix l'ajoute.`
      : f`Cet énoncé finit par un point, et les autres non. --fix l'enlève.`,
  'condition/never': ({ condition }) =>
    f`Aucune réponse ne rend « ${condition} » vraie : ce texte n'est jamais montré. Corrigez la condition, ou retirez le texte.`,
  'condition/always': ({ condition }) =>
    f`Toutes les réponses rendent « ${condition} » vraie. Corrigez la condition, ou omettez « when » : le texte est alors toujours montré.`,
  'exercise/hurried': ({ minutes, prompts }) =>
    f`${counted('fr', prompts, 'question', 'questions')} en ${counted('fr', minutes, 'minute', 'minutes')} : moins d'une minute chacune. Donnez plus de temps, ou demandez moins.`,
  'silence/no-reason': ({ code }) =>
    f`« ${code} » reste active, faute de raison. Écrivez « # competency-ignore ${code}: la raison ».`,
  'silence/unused': ({ code }) =>
    f`Ce commentaire ne sert à rien : la ligne suivante n'a pas de « ${code} ». Retirez-le.`,
};
