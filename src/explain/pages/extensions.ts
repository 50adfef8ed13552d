import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

const head = (base = './base.yaml') => `kind: framework
id: team-welcome
version: 1.0.0
languages: [en]
extends: ${base}`;

const more = `competencies:
  - id: greeting
    levels:
      - level: 1
        indicators:
          - {id: offers-seat, text: Offers each visitor a seat}`;

export const extensions: PagesOf<'extends'> = {
  'extends/changes-base': {
    means: {
      en: 'A file that extends another one changes what that one says: a text, a level, an indicator, a scale.',
      fr: f`Un fichier qui en étend un autre change ce que dit celui-ci : un texte, un niveau, un indicateur, une échelle.`,
    },
    remedy: {
      en: 'Only add: indicators, examples, notes, profiles, translations, competencies. Service stays uniform while each team makes the framework its own. What must change is changed in the base.',
      fr: f`Ajoutez seulement : indicateurs, exemples, notes, profils, traductions, compétences. Le service reste uniforme, et chaque équipe s'approprie le référentiel. Ce qui doit changer se change dans la base.`,
    },
    frame: 'extension',
    bad: `${head()}\ncompetencies:\n  - id: greeting\n    definition: Lets visitors wait their turn`,
    good: `${head()}\n${more}`,
  },
  'extends/not-found': {
    means: { en: 'The base is not there.', fr: f`La base n'est pas là.` },
    remedy: {
      en: 'Correct the path; it counts from the folder of this file.',
      fr: f`Corrigez le chemin ; il part du dossier de ce fichier.`,
    },
    frame: 'extension',
    bad: `${head('./bases.yaml')}\n${more}`,
    good: `${head()}\n${more}`,
  },
  'extends/not-a-framework': {
    means: { en: 'The base is a file of another kind.', fr: f`La base est un fichier d'un autre genre.` },
    remedy: { en: 'Name a file of kind framework.', fr: f`Nommez un fichier du genre framework.` },
    frame: 'extension',
    bad: `${head('./project.yaml')}\n${more}`,
    good: `${head()}\n${more}`,
  },
  'extends/base-invalid': {
    means: {
      en: 'The base has errors of its own, so nothing can be added to it.',
      fr: f`La base a elle-même des erreurs : on ne peut rien y ajouter.`,
    },
    remedy: { en: 'Validate the base and correct it first.', fr: f`Vérifiez et corrigez d'abord la base.` },
    frame: 'extension',
    bad: `${head('./broken.yaml')}\n${more}`,
    good: `${head()}\n${more}`,
  },
  'extends/cycle': {
    means: { en: 'Frameworks extend each other in a circle.', fr: f`Des référentiels s'étendent en rond.` },
    remedy: {
      en: 'Decide which of them is the base, and remove its “extends”.',
      fr: f`Décidez lequel est la base, et retirez-en « extends ».`,
    },
    frame: 'extension',
    bad: `${head('./extension.yaml')}\n${more}`,
    good: `${head()}\n${more}`,
  },
};
