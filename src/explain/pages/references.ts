import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

export const references: PagesOf<'reference'> = {
  'reference/unknown': {
    means: { en: 'An id leads to nothing.', fr: f`Un identifiant ne mène à rien.` },
    remedy: {
      en: 'Correct the id, or add what it names. The nearest known id is suggested.',
      fr: f`Corrigez l'identifiant, ou ajoutez ce qu'il nomme. Le plus proche des connus est suggéré.`,
    },
    frame: 'keys',
    bad: 'profiles:\n  - {id: receptionist, title: Receptionist, targets: {greetings: 1}}',
    good: 'profiles:\n  - {id: receptionist, title: Receptionist, targets: {greeting: 1}}',
  },
  'reference/duplicate-id': {
    means: {
      en: 'Two siblings have the same id. Indicators are siblings in their whole competency.',
      fr: f`Deux voisins ont le même identifiant. Les indicateurs sont voisins dans toute leur compétence.`,
    },
    remedy: { en: 'Give one of the two another id.', fr: f`Donnez un autre identifiant à l'un des deux.` },
    frame: 'indicators',
    bad: '- {id: greets, text: Greets each visitor first}\n- {id: greets, text: Greets regular visitors by name}',
    good: '- {id: greets, text: Greets each visitor first}\n- {id: greets-by-name, text: Greets regular visitors by name}',
  },
};

export const targets: PagesOf<'target'> = {
  'target/not-a-level': {
    means: {
      en: 'A profile asks for a level that the competency does not have.',
      fr: f`Un profil demande un niveau que la compétence n'a pas.`,
    },
    remedy: {
      en: 'Ask for one of the levels that the message lists.',
      fr: f`Demandez l'un des niveaux que donne le message.`,
    },
    frame: 'keys',
    bad: 'profiles:\n  - {id: receptionist, title: Receptionist, targets: {greeting: 3}}',
    good: 'profiles:\n  - {id: receptionist, title: Receptionist, targets: {greeting: 1}}',
  },
  'target/range': {
    means: { en: 'A range of levels runs downwards.', fr: f`Une plage de niveaux descend.` },
    remedy: { en: 'Put the lower level in “min”.', fr: f`Mettez le niveau inférieur dans « min ».` },
    frame: 'file',
    bad: rangeFile('{min: 2, max: 1}'),
    good: rangeFile('{min: 1, max: 2}'),
  },
};

function rangeFile(range: string): string {
  return `kind: framework
id: welcome
version: 1.0.0
languages: [en]
title: Welcome
competencies:
  - id: greeting
    title: Greeting visitors
    definition: Gives each visitor attention from the first moment
    progression: {summary: Attention grows into anticipation.}
    levels:
      - {level: 1, title: Attentive}
      - {level: 2, title: Anticipating}
profiles:
  - {id: receptionist, title: Receptionist, targets: {greeting: ${range}}}`;
}

export const ratings: PagesOf<'rating'> = {
  'rating/no-spread': {
    means: { en: 'All rating points have the same value.', fr: f`Tous les points d'évaluation ont la même valeur.` },
    remedy: {
      en: 'Give them different values from 0 to 1; else every rating says the same.',
      fr: f`Donnez-leur des valeurs différentes de 0 à 1 ; sinon toutes les évaluations disent la même chose.`,
    },
    frame: 'keys',
    bad: 'rating:\n  points:\n    - {id: sometimes, value: 1, title: Sometimes}\n    - {id: always, value: 1, title: Always}',
    good: 'rating:\n  points:\n    - {id: sometimes, value: 0.5, title: Sometimes}\n    - {id: always, value: 1, title: Always}',
  },
  'rating/reserved': {
    means: {
      en: 'A rating point is called “not-observed”, which every indicator can be rated anyway.',
      fr: f`Un point d'évaluation s'appelle « not-observed », que tout indicateur peut recevoir de toute façon.`,
    },
    remedy: {
      en: 'Choose another id, or remove the point.',
      fr: f`Choisissez un autre identifiant, ou retirez le point.`,
    },
    frame: 'keys',
    bad: 'rating:\n  points:\n    - {id: not-observed, value: 0, title: Not observed}\n    - {id: shown, value: 1, title: Shown}',
    good: 'rating:\n  points:\n    - {id: not-shown, value: 0, title: Not shown}\n    - {id: shown, value: 1, title: Shown}',
  },
};
