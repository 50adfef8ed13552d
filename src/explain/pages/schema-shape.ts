import { f } from '../../i18n/index.ts';
import type { PagesOf } from '../page.ts';

const smallest = `kind: framework
id: welcome
version: 1.0.0
languages: [en]
title: Welcome
competencies:
  - id: greeting
    title: Greeting visitors
    definition: Gives each visitor attention from the first moment
    levels:
      - {level: 1, title: Attentive}`;

type ShapeCode =
  | 'schema/not-a-map'
  | 'schema/kind-missing'
  | 'schema/unknown-kind'
  | 'schema/missing-property'
  | 'schema/unknown-property'
  | 'schema/type'
  | 'schema/value'
  | 'schema/too-small'
  | 'schema/too-large'
  | 'schema/empty'
  | 'schema/too-few'
  | 'schema/too-long'
  | 'schema/duplicate-item'
  | 'schema/invalid';

/** What the schemas say about the shape of files. */
export const schemaShape: Pick<PagesOf<'schema'>, ShapeCode> = {
  'schema/not-a-map': {
    means: {
      en: 'The file holds a list or a single value instead of keys and values.',
      fr: f`Le fichier contient une liste ou une seule valeur au lieu de clés et de valeurs.`,
    },
    remedy: { en: 'Begin with “kind: framework”.', fr: f`Commencez par « kind: framework ».` },
    frame: 'file',
    bad: '- greeting\n- listening',
    good: smallest,
  },
  'schema/kind-missing': {
    means: { en: 'The file does not say what it is.', fr: f`Le fichier ne dit pas ce qu'il est.` },
    remedy: { en: 'Add “kind: framework”, or another kind.', fr: f`Ajoutez « kind: framework », ou un autre genre.` },
    frame: 'file',
    bad: smallest.replace('kind: framework\n', ''),
    good: smallest,
  },
  'schema/unknown-kind': {
    means: { en: '“kind” names no kind of file.', fr: f`« kind » ne nomme aucun genre de fichier.` },
    remedy: {
      en: 'Write one of the kinds that the message lists.',
      fr: f`Écrivez l'un des genres que donne le message.`,
    },
    frame: 'file',
    bad: 'kind: frameworks',
    good: smallest,
  },
  'schema/missing-property': {
    means: { en: 'A key that is required is not there.', fr: f`Il manque une clé obligatoire.` },
    remedy: {
      en: 'Add the key. Missing ids are made from titles by “competency validate --fix”.',
      fr: f`Ajoutez la clé. « competency validate --fix » fait les identifiants manquants à partir des titres.`,
    },
    frame: 'indicators',
    bad: '- {text: Greets each visitor first}',
    good: '- {id: greets-first, text: Greets each visitor first}',
  },
  'schema/unknown-property': {
    means: { en: 'A key does not belong in this place.', fr: f`Une clé n'a pas sa place ici.` },
    remedy: {
      en: 'Correct its spelling or its indentation. Keys that start with x- are yours and always allowed.',
      fr: f`Corrigez son orthographe ou son retrait. Les clés en x- vous appartiennent et sont toujours admises.`,
    },
    frame: 'indicators',
    bad: '- {id: greets-first, txt: Greets each visitor first, text: Greets each visitor first}',
    good: '- {id: greets-first, x-source: handbook, text: Greets each visitor first}',
  },
  'schema/type': {
    means: {
      en: 'A value is of another type than the schema asks: text, number, list, map.',
      fr: f`Une valeur n'est pas du type que veut le schéma : texte, nombre, liste, table.`,
    },
    remedy: {
      en: 'Write the type that the message names. A number or “true” meant as text goes in quotes.',
      fr: f`Écrivez le type que nomme le message. Un nombre ou « true » voulu comme texte se met entre guillemets droits.`,
    },
    frame: 'levels',
    bad: '- {level: one, title: Attentive}',
    good: '- {level: 1, title: Attentive}',
  },
  'schema/value': {
    means: {
      en: 'Only some values are allowed here, and this is none of them.',
      fr: f`Seules certaines valeurs sont admises ici, et celle-ci non.`,
    },
    remedy: { en: 'Write one of those that the message lists.', fr: f`Écrivez l'une de celles que donne le message.` },
    frame: 'competency',
    bad: '- id: greeting\n  title: Greeting visitors\n  definition: Gives each visitor attention from the first moment\n  progression: {type: cumulativ}\n  levels:\n    - {level: 1, title: Attentive}',
    good: '- id: greeting\n  title: Greeting visitors\n  definition: Gives each visitor attention from the first moment\n  progression: {type: independent}\n  levels:\n    - {level: 1, title: Attentive}',
  },
  'schema/too-small': {
    means: { en: 'A number is below what makes sense.', fr: f`Un nombre est trop petit pour avoir un sens.` },
    remedy: {
      en: 'Write a number within the limit that the message names.',
      fr: f`Écrivez un nombre dans la limite que nomme le message.`,
    },
    frame: 'keys',
    bad: 'rating: {threshold: 0}',
    good: 'rating: {threshold: 0.75}',
  },
  'schema/too-large': {
    means: { en: 'A number is above what makes sense.', fr: f`Un nombre est trop grand pour avoir un sens.` },
    remedy: {
      en: 'Write a number within the limit that the message names. Shares run from 0 to 1: 75 % is 0.75.',
      fr: f`Écrivez un nombre dans la limite que nomme le message. Les parts vont de 0 à 1 : 75 % s'écrit 0.75.`,
    },
    frame: 'keys',
    bad: 'rating: {threshold: 75}',
    good: 'rating: {threshold: 0.75}',
  },
  'schema/empty': {
    means: { en: 'A text or a map is empty.', fr: f`Un texte ou une table est vide.` },
    remedy: { en: 'Fill it in, or remove the key.', fr: f`Remplissez-le, ou retirez la clé.` },
    frame: 'keys',
    bad: 'description: ""',
    good: 'description: How visitors are welcomed',
  },
  'schema/too-few': {
    means: { en: 'A list has fewer items than it needs.', fr: f`Une liste a moins d'éléments qu'il n'en faut.` },
    remedy: { en: 'Add the items, or remove the list.', fr: f`Ajoutez les éléments, ou retirez la liste.` },
    frame: 'keys',
    bad: 'rating:\n  points:\n    - {id: shown, value: 1, title: Shown}',
    good: 'rating:\n  points:\n    - {id: not-shown, value: 0, title: Not shown}\n    - {id: shown, value: 1, title: Shown}',
  },
  'schema/too-long': {
    means: { en: 'A text is longer than can be used.', fr: f`Un texte est trop long pour servir.` },
    remedy: {
      en: 'Shorten it to the limit that the message names.',
      fr: f`Ramenez-le à la limite que nomme le message.`,
    },
    frame: 'indicators',
    bad: `- id: ${'greets-each-visitor-first-'.repeat(4)}always\n  text: Greets each visitor first`,
    good: '- id: greets-each-visitor-first\n  text: Greets each visitor first',
  },
  'schema/duplicate-item': {
    means: {
      en: 'A value is twice in a list of different values.',
      fr: f`Une valeur paraît deux fois dans une liste de valeurs différentes.`,
    },
    remedy: { en: 'Keep one of the two.', fr: f`Gardez-en une.` },
    frame: 'file',
    bad: smallest.replace('[en]', '[en, en]'),
    good: smallest,
  },
  'schema/invalid': {
    means: {
      en: 'A value does not fit its schema in a way that has no code of its own.',
      fr: f`Une valeur ne suit pas son schéma, d'une façon qui n'a pas de code propre.`,
    },
    remedy: {
      en: 'Compare it with the schema, which “competency schema” prints, and report it: such a message should not be needed.',
      fr: f`Comparez-la avec le schéma, que montre « competency schema », et signalez-le : un tel message ne devrait pas servir.`,
    },
    frame: 'commands',
    bad: 'competency validate frameworks/unforeseen.yaml',
    good: 'competency validate frameworks/welcome.yaml',
  },
};
