import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

interface Parts {
  readonly framework?: string;
  readonly status?: string;
  readonly ratings?: string;
}

const rated = 'greeting:\n    indicators:\n      greets-first: {point: demonstrated}';

function file({ framework = 'id: welcome, version: 1.0.0', status = '', ratings = rated }: Parts = {}): string {
  return `kind: assessment
framework: {${framework}}
subject: {id: ada-roy}
rater: {id: ada-roy, relation: self}
${status}ratings:
  ${ratings}`;
}

const otherDigest = `id: welcome, version: 1.0.0, digest: "sha256:${'0'.repeat(64)}"`;

export const answers: PagesOf<'answers'> = {
  'answers/other-framework': {
    means: { en: 'The answers are for another framework.', fr: f`Les réponses visent un autre référentiel.` },
    remedy: {
      en: 'Assess with the framework that the answers name.',
      fr: f`Évaluez avec le référentiel que nomment les réponses.`,
    },
    frame: 'answers',
    bad: file({ framework: 'id: farewell, version: 1.0.0' }),
    good: file(),
  },
  'answers/other-version': {
    means: {
      en: 'The answers are for another version of the framework.',
      fr: f`Les réponses visent une autre version du référentiel.`,
    },
    remedy: {
      en: 'Use the version they were given for, or rate again. What changed meanwhile is what “competency diff” shows.',
      fr: f`Prenez la version pour laquelle elles furent données, ou évaluez de nouveau. « competency diff » montre ce qui a changé.`,
    },
    frame: 'answers',
    bad: file({ framework: 'id: welcome, version: 0.9.0' }),
    good: file(),
  },
  'answers/other-digest': {
    means: {
      en: 'The framework was changed since the answers were given, although its version is the same.',
      fr: f`Le référentiel a changé depuis ces réponses, alors que sa version est la même.`,
    },
    remedy: {
      en: 'Restore the text they were given for, or rate again, and give changed frameworks a new version.',
      fr: f`Rétablissez le texte pour lequel elles furent données, ou évaluez de nouveau, et donnez une nouvelle version à ce qui change.`,
    },
    frame: 'answers',
    bad: file({ framework: otherDigest }),
    good: file(),
  },
  'answers/level-of-indicators': {
    means: {
      en: 'A level is named for a competency that is rated by its indicators.',
      fr: f`Un niveau est nommé pour une compétence qui s'évalue par ses indicateurs.`,
    },
    remedy: {
      en: 'Rate the indicators; the level follows from them.',
      fr: f`Évaluez les indicateurs ; le niveau en découle.`,
    },
    frame: 'answers',
    bad: file({ ratings: 'greeting: {level: 1}' }),
    good: file(),
  },
  'answers/indicators-of-level': {
    means: {
      en: 'Indicators are rated for a competency that has none.',
      fr: f`Des indicateurs sont évalués pour une compétence qui n'en a pas.`,
    },
    remedy: { en: 'Name its level.', fr: f`Nommez son niveau.` },
    frame: 'answers',
    bad: file({ ratings: 'poise:\n    indicators:\n      keeps-calm: {point: demonstrated}' }),
    good: file({ ratings: 'poise: {level: 1}' }),
  },
  'answers/unknown-level': {
    means: {
      en: 'A level is named that the competency does not have.',
      fr: f`Le niveau nommé n'est pas de la compétence.`,
    },
    remedy: {
      en: 'Name one of the levels that the message lists.',
      fr: f`Nommez l'un des niveaux que donne le message.`,
    },
    frame: 'answers',
    bad: file({ ratings: 'poise: {level: 7}' }),
    good: file({ ratings: 'poise: {level: 1}' }),
  },
  'answers/in-progress': {
    means: {
      en: 'The assessment was interrupted and is not finished.',
      fr: f`L'évaluation fut interrompue et n'est pas finie.`,
    },
    remedy: {
      en: 'Finish it with “competency assess --resume”, or say that it is completed.',
      fr: f`Achevez-la par « competency assess --resume », ou dites qu'elle est finie.`,
    },
    frame: 'answers',
    bad: file({ status: 'status: in-progress\n' }),
    good: file({ status: 'status: completed\n' }),
  },
};
