import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const levels: PagesOf<'level'> = {
  'level/empty': {
    means: {
      en: 'A level has no indicators while other levels of the competency have some, or has no words at all.',
      fr: f`Un niveau n'a pas d'indicateurs alors que d'autres niveaux de la compétence en ont, ou n'a aucun mot.`,
    },
    why: {
      en: 'Without indicators there is nothing to rate, so the level stays undetermined, and on a cumulative scale so do all above it.',
      fr: f`Sans indicateurs il n'y a rien à évaluer : le niveau reste indéterminé, et sur une échelle cumulative tous ceux d'au-dessus aussi.`,
    },
    remedy: {
      en: 'Add an indicator, or remove the level. A competency none of whose levels has indicators is rated by naming a level.',
      fr: f`Ajoutez un indicateur ou retirez le niveau. Une compétence dont aucun niveau n'a d'indicateurs s'évalue en nommant un niveau.`,
    },
    frame: 'levels',
    bad: {
      en: '- level: 1\n  indicators:\n    - {id: greets-first, text: Greets each visitor first}\n- level: 2\n  title: Anticipating',
      fr: '- level: 1\n  indicators:\n    - {id: greets-first, text: Salue chaque personne en premier}\n- level: 2\n  title: Prévenant',
    },
    good: {
      en: '- level: 1\n  indicators:\n    - {id: greets-first, text: Greets each visitor first}\n- level: 2\n  title: Anticipating\n  indicators:\n    - {id: offers-help, text: Offers help before it is asked for}',
      fr: '- level: 1\n  indicators:\n    - {id: greets-first, text: Salue chaque personne en premier}\n- level: 2\n  title: Prévenant\n  indicators:\n    - {id: offers-help, text: Offre son aide avant qu’on la demande}',
    },
  },
  'level/not-ascending': {
    means: {
      en: 'A level stands after one of the same or a higher number.',
      fr: f`Un niveau vient après un niveau de même numéro ou de numéro plus élevé.`,
    },
    remedy: { en: 'Put the levels in ascending order.', fr: f`Mettez les niveaux en ordre croissant.` },
    frame: 'levels',
    bad: '- {level: 2, title: Anticipating}\n- {level: 1, title: Attentive}',
    good: '- {level: 1, title: Attentive}\n- {level: 2, title: Anticipating}',
  },
  'level/none': {
    means: {
      en: 'A competency has no levels, and the file has no shared scale to take them from.',
      fr: f`Une compétence n'a pas de niveaux, et le fichier n'a pas d'échelle commune où les prendre.`,
    },
    remedy: {
      en: 'Give the competency “levels”, or the file a “scale”.',
      fr: f`Donnez des « levels » à la compétence, ou une « scale » au fichier.`,
    },
    frame: 'competency',
    bad: '- id: greeting\n  title: Greeting visitors\n  definition: Gives each visitor attention from the first moment',
    good: '- id: greeting\n  title: Greeting visitors\n  definition: Gives each visitor attention from the first moment\n  levels:\n    - {level: 1, title: Attentive}',
  },
};

export const indicators: PagesOf<'indicator'> = {
  'indicator/duplicate-text': {
    means: {
      en: 'Two indicators of a competency say the same thing.',
      fr: f`Deux indicateurs d'une compétence disent la même chose.`,
    },
    why: {
      en: 'The behaviour would be asked for twice and counted twice.',
      fr: f`Le comportement serait demandé deux fois et compté deux fois.`,
    },
    remedy: {
      en: 'Keep one of the two, or say what distinguishes the higher level.',
      fr: f`Gardez l'un des deux, ou dites ce qui distingue le niveau supérieur.`,
    },
    frame: 'indicators',
    bad: {
      en: '- {id: greets-first, text: Greets each visitor first}\n- {id: welcomes, text: Greets each visitor first}',
      fr: '- {id: greets-first, text: Salue chaque personne en premier}\n- {id: welcomes, text: Salue chaque personne en premier}',
    },
    good: {
      en: '- {id: greets-first, text: Greets each visitor first}\n- {id: welcomes, text: Greets regular visitors by name}',
      fr: '- {id: greets-first, text: Salue chaque personne en premier}\n- {id: welcomes, text: Salue par leur nom les personnes connues}',
    },
  },
};

export const definitions: PagesOf<'definition'> = {
  'definition/repeats-title': {
    means: {
      en: 'The definition has no other words than the title.',
      fr: f`La définition n'a pas d'autres mots que le titre.`,
    },
    why: {
      en: 'Readers who do not know what the title means do not learn it, and each rater rates something else.',
      fr: f`Qui ignore ce que veut dire le titre ne l'apprend pas, et chaque personne évalue autre chose.`,
    },
    remedy: {
      en: 'Say what a competent person does, and to what end.',
      fr: f`Dites ce que fait une personne compétente, et dans quel but.`,
    },
    frame: 'competency',
    bad: {
      en: '- id: greeting\n  title: Greeting visitors\n  definition: The ability of greeting visitors.\n  levels:\n    - {level: 1, title: Attentive}',
      fr: '- id: greeting\n  title: Accueil des visiteurs\n  definition: Capacité d’accueil des visiteurs.\n  levels:\n    - {level: 1, title: Attentif}',
    },
    good: {
      en: '- id: greeting\n  title: Greeting visitors\n  definition: Gives each visitor attention from the first moment, so that nobody has to ask for it.\n  levels:\n    - {level: 1, title: Attentive}',
      fr: '- id: greeting\n  title: Accueil des visiteurs\n  definition: Accorder son attention à chaque personne dès le premier instant.\n  levels:\n    - {level: 1, title: Attentif}',
    },
  },
};

export const progressions: PagesOf<'progression'> = {
  'progression/unsaid': {
    means: {
      en: 'A cumulative scale of two levels or more has neither a summary nor dimensions.',
      fr: f`Une échelle cumulative d'au moins deux niveaux n'a ni résumé ni dimensions.`,
    },
    why: {
      en: 'Who rates must know what grows from level to level: autonomy, difficulty, reach. Otherwise levels are told apart by feeling.',
      fr: f`Pour évaluer, il faut savoir ce qui grandit d'un niveau à l'autre : autonomie, difficulté, portée. Sinon on distingue les niveaux au jugé.`,
    },
    remedy: {
      en: 'Write one sentence in “progression: summary”, or name “dimensions” with their lower and upper ends.',
      fr: f`Écrivez une phrase dans « progression: summary », ou nommez des « dimensions » avec leurs deux extrémités.`,
    },
    frame: 'competency',
    bad: {
      en: '- id: greeting\n  title: Greeting visitors\n  definition: Gives each visitor attention from the first moment\n  levels:\n    - {level: 1, title: Attentive}\n    - {level: 2, title: Anticipating}',
      fr: '- id: greeting\n  title: Accueil des visiteurs\n  definition: Accorder son attention à chaque personne dès le premier instant\n  levels:\n    - {level: 1, title: Attentif}\n    - {level: 2, title: Prévenant}',
    },
    good: {
      en: '- id: greeting\n  title: Greeting visitors\n  definition: Gives each visitor attention from the first moment\n  progression:\n    summary: Attention grows into anticipation.\n  levels:\n    - {level: 1, title: Attentive}\n    - {level: 2, title: Anticipating}',
      fr: '- id: greeting\n  title: Accueil des visiteurs\n  definition: Accorder son attention à chaque personne dès le premier instant\n  progression:\n    summary: L’attention devient anticipation.\n  levels:\n    - {level: 1, title: Attentif}\n    - {level: 2, title: Prévenant}',
    },
  },
};

export const profiles: PagesOf<'profile'> = {
  'profile/no-targets': {
    means: { en: 'A profile has no targets.', fr: f`Un profil n'a pas de cibles.` },
    why: {
      en: 'Whoever is compared with it meets it, whatever the levels attained.',
      fr: f`Quiconque lui est comparé y répond, quels que soient les niveaux atteints.`,
    },
    remedy: {
      en: 'Give the level that the role needs, for one competency at least, or remove the profile.',
      fr: f`Donnez le niveau que le rôle demande, pour une compétence au moins, ou retirez le profil.`,
    },
    frame: 'keys',
    bad: {
      en: 'profiles:\n  - {id: receptionist, title: Receptionist}',
      fr: 'profiles:\n  - {id: receptionist, title: Réception}',
    },
    good: {
      en: 'profiles:\n  - {id: receptionist, title: Receptionist, targets: {greeting: 1}}',
      fr: 'profiles:\n  - {id: receptionist, title: Réception, targets: {greeting: 1}}',
    },
  },
};
