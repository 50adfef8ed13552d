import type { Bump, ChangeCode, ChangedThing, ChangeKind, ChangeLevel, Reason } from '../../diagnostics/index.ts';
import { counted, listed } from '../counted.ts';

/** What a change needs to be told in a sentence; words are already in the reader's language. */
export interface ChangeTold {
  readonly thing: ChangedThing;
  readonly kind: ChangeKind;
  readonly property: string;
  /** What the thing is called: its words, else its id. Null where the place says it all. */
  readonly name: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly editorial: boolean;
  /** The languages that changed, and those that did not; by name, and only where some did not. */
  readonly changed: readonly string[];
  readonly unchanged: readonly string[];
  readonly holds: readonly (readonly [what: 'competencies' | 'levels' | 'indicators', count: number])[];
}

const nouns: Readonly<Record<ChangedThing, string>> = {
  framework: 'framework',
  language: 'language',
  source: 'source',
  category: 'category',
  scale: 'shared scale',
  rating: 'rating point',
  threshold: 'threshold',
  'minimum-observed': 'share of indicators that must be observed',
  competency: 'competency',
  definition: 'definition',
  note: 'note',
  motivation: 'core motivation',
  guidance: 'guidance',
  contrast: 'contrast',
  purpose: 'purpose',
  value: 'value',
  progression: 'summary of the scale progression',
  dimension: 'dimension',
  level: 'level',
  concept: 'underlying concept',
  indicator: 'indicator',
  elaboration: 'elaboration',
  example: 'example',
  profile: 'profile',
  target: 'target',
  weight: 'weight',
  order: 'order',
};

const parts: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  definition: 'definition',
  lower: 'lower end',
  upper: 'upper end',
  is: 'side “what it is”',
  isNot: 'side “what it is not”',
  organization: 'organization',
  licence: 'licence',
  note: 'note',
  url: 'address',
  date: 'date',
  text: 'text',
};

const lists: Readonly<Record<string, string>> = {
  categories: 'categories',
  competencies: 'competencies',
  profiles: 'profiles',
  points: 'rating points',
  dimensions: 'dimensions',
  indicators: 'indicators',
  notes: 'notes',
  guidance: 'paragraphs of guidance',
  values: 'values',
  contrasts: 'contrasts',
  elaboration: 'paragraphs of elaboration',
  examples: 'examples',
};

const held = {
  competencies: ['competency', 'competencies'],
  levels: ['level', 'levels'],
  indicators: ['indicator', 'indicators'],
} as const;

const and = (words: readonly string[]) => listed('en', words, 'conjunction');
const called = (told: ChangeTold) => `${nouns[told.thing]}${told.name === null ? '' : ` “${told.name}”`}`;
const withParts = ({ holds }: ChangeTold) =>
  holds.length === 0
    ? ''
    : `, with ${and(holds.map(([what, count]) => counted('en', count, held[what][0], held[what][1])))}`;
/** Things that are one text need no name of a part. */
const partOf = (told: ChangeTold) =>
  wholeTexts.includes(told.thing) ? called(told) : `${parts[told.property] ?? told.property} of the ${called(told)}`;
const wholeTexts: readonly ChangedThing[] = [
  'definition',
  'note',
  'motivation',
  'guidance',
  'purpose',
  'value',
  'progression',
  'concept',
  'elaboration',
  'indicator',
];
const inLanguages = ({ changed, unchanged }: ChangeTold) => (unchanged.length === 0 ? '' : ` in ${and(changed)} alone`);

const kinds: Readonly<Record<ChangeKind, (told: ChangeTold) => string>> = {
  added: (told) => `The ${called(told)} was added${withParts(told)}.`,
  removed: (told) => `The ${called(told)} was removed${withParts(told)}.`,
  renamed: (told) => `The ${nouns[told.thing]} “${told.from}” is now called “${told.to}”.`,
  moved: (told) => `The ${called(told)} moved from ${told.from ?? 'nowhere'} to ${told.to ?? 'nowhere'}.`,
  reworded: (told) =>
    told.editorial
      ? `The ${partOf(told)} changed in case, spacing or punctuation only${inLanguages(told)}.`
      : `The ${partOf(told)} was reworded${inLanguages(told)}.`,
  translated: (told) => `The ${partOf(told)} changed in its translation alone (${and(told.changed)}).`,
  changed: (told) =>
    told.from === null || told.to === null
      ? `The ${parts[told.property] ?? told.property} of the ${called(told)} was ${told.from === null ? 'added' : 'removed'}.`
      : `The ${parts[told.property] ?? told.property} of the ${called(told)} is ${told.to}; it was ${told.from}.`,
};

/** What is said better in words of its own than by kind. */
const own: Readonly<Partial<Record<ChangeCode, (told: ChangeTold) => string>>> = {
  'framework/renamed': ({ from, to }) => `The framework has another id: “${to}” instead of “${from}”.`,
  'language/changed': ({ from, to }) => `The reference language is ${to}; it was ${from}.`,
  'language/added': ({ name }) => `The framework now also speaks ${name}.`,
  'language/removed': ({ name }) => `The framework no longer speaks ${name}.`,
  'rating/changed': ({ name, from, to }) => `The rating point “${name}” counts ${to} instead of ${from}.`,
  'threshold/changed': ({ from, to }) => `A level is held from ${to} on; it was held from ${from} on.`,
  'minimum-observed/changed': ({ from, to }) => `${to} of the indicators of a level must be observed; it was ${from}.`,
  'progression/changed': ({ from, to }) => `The scale is ${to}; it was ${from}.`,
  'competency/moved': ({ name, from, to }) =>
    to === null
      ? `The competency “${name}” left the category ${from}.`
      : from === null
        ? `The competency “${name}” joined the category ${to}.`
        : `The competency “${name}” moved from the category ${from} to ${to}.`,
  'level/moved': ({ to }) => `Levels have other numbers: ${to}.`,
  'level/renamed': ({ editorial, from, to, changed, unchanged, ...told }) =>
    editorial
      ? kinds.reworded({ ...told, from, to, editorial, changed, unchanged })
      : from === null
        ? 'Levels are called otherwise.'
        : `The level “${from}” is now called “${to}”.`,
  'target/changed': ({ name, from, to }) =>
    from === to
      ? `The target for “${name}” still says ${to}, which is now another level.`
      : `The target for “${name}” is ${to}; it was ${from}.`,
  'target/added': ({ name }) => `“${name}” now has a target.`,
  'target/removed': ({ name }) => `“${name}” no longer has a target.`,
  'weight/changed': ({ name, from, to }) => `“${name}” weighs ${to} instead of ${from}.`,
  'weight/added': ({ name }) => `“${name}” now has a weight.`,
  'weight/removed': ({ name }) => `“${name}” no longer has a weight.`,
  'order/changed': ({ property }) => `The ${lists[property] ?? property} come in another order.`,
};

const levels: Readonly<Record<ChangeLevel, string>> = {
  breaking: 'breaking',
  review: 'review',
  compatible: 'compatible',
  editorial: 'editorial',
};

const why: Readonly<Record<Reason, string>> = {
  'ratings-lost': 'What was rated is gone, so its ratings cannot be carried over.',
  'nothing-rated-yet': 'It is new: nothing recorded speaks of it.',
  'fewer-observed':
    'Assessments already made have no rating here: a level can become undetermined until it is rated again.',
  'found-again': 'The words stayed, so its ratings carry over to the new id; migrate does that.',
  'counts-elsewhere': 'Its ratings carry over but count for another level, so an attained level can change.',
  'counts-otherwise': 'The ratings carry over but count otherwise, so an attained level can change.',
  meaning: 'The ratings carry over if it still means the same; someone who knows must read both.',
  ends: 'It draws the line of what the competency covers; someone must check that ratings still fall inside.',
  'named-otherwise': 'People know the thing by this name; someone must check that it still is the same.',
  'numbers-moved':
    'Recorded levels carry over to the new numbers; results written with the old ones say something else now.',
  'profile-gone': 'The ratings stay, but the gaps of the people compared with this profile are gone.',
  'gap-moves': 'The ratings stay, but the gap to the target changes for everyone compared with this profile.',
  'framework-named': 'Assessments name the framework by its id; migrate carries them to the new one.',
  explains: 'It explains; nothing that is rated changed.',
  groups: 'It only groups competencies; nothing that is rated changed.',
  provenance: 'It says where the content comes from; nothing that is rated changed.',
  languages: 'It concerns who can read the framework; nothing that is rated changed.',
  translation: 'Only a translation changed; the words in the reference language stayed.',
  presentation: 'Only the looks changed, not the words.',
};

export const diff = {
  told: (code: ChangeCode, told: ChangeTold): string => (own[code] ?? kinds[told.kind])(told),
  levels,
  why,
  meanings: {
    breaking: 'ratings cannot be carried over',
    review: 'they carry over, but someone must look',
    compatible: 'nothing recorded is touched',
    editorial: 'words only: punctuation, spelling, a translation',
  } satisfies Readonly<Record<ChangeLevel, string>> as Readonly<Record<ChangeLevel, string>>,
  bumps: {
    major: 'major',
    minor: 'minor',
    patch: 'patch',
    none: 'none',
  } satisfies Readonly<Record<Bump, string>> as Readonly<Record<Bump, string>>,
  counts: {
    breaking: (count: number): string => counted('en', count, 'breaking', 'breaking'),
    review: (count: number): string => counted('en', count, 'to review', 'to review'),
    compatible: (count: number): string => counted('en', count, 'compatible', 'compatible'),
    editorial: (count: number): string => counted('en', count, 'editorial', 'editorial'),
  } satisfies Readonly<Record<ChangeLevel, (count: number) => string>> as Readonly<
    Record<ChangeLevel, (count: number) => string>
  >,
  title: (from: string, to: string): string => `Changes from ${from} to ${to}`,
  nothing: (from: string, to: string): string => `Nothing changed between ${from} and ${to}.`,
  only: (count: number): string => counted('en', count, 'change', 'changes'),
  contents: 'Contents',
  count: 'Number',
  whole: 'The framework as a whole',
  profile: (title: string): string => `Profile: ${title}`,
  level: (number: string): string => `Level ${number}`,
  inPlace: (level: string, competency: string): string => `level ${level} of “${competency}”`,
  inLevel: (level: string): string => `level ${level}`,
  times: (count: number, where: string): string => `${counted('en', count, 'place', 'places')}: ${where}`,
  more: (count: number): string => `${count} more (--expand lists them)`,
  recommended: (bump: string, version: string): string => `This asks for a ${bump} step: ${version}.`,
  sameVersion: (version: string): string => `The version number is still ${version}.`,
  admitted: (version: string): string => `${version} admits this.`,
  refused: (version: string, admitted: string): string => `${version} does not: as a step it admits ${admitted}.`,
  admittedBumps: {
    major: 'everything',
    minor: 'what carries over',
    patch: 'editorial changes only',
    none: 'no change at all',
  } satisfies Readonly<Record<Bump, string>> as Readonly<Record<Bump, string>>,
  accepted: 'accepted',
  fingerprint: 'fingerprint',
  why_: 'Why',
  old: 'Old',
  new: 'New',
  absent: 'not there',
  change: 'Change',
  meaning: 'Meaning',
  place: 'Place',
  where: 'Where',
  removedWords: 'removed:',
  addedWords: 'added:',
  editorialFold: (count: number): string => counted('en', count, 'editorial change', 'editorial changes'),
  crosswalk: {
    title: (from: string, to: string): string => `What of ${from} may correspond to what of ${to}`,
    terms: (terms: readonly string[]): string =>
      terms.length === 0 ? 'no shared terms' : `shared terms: ${terms.join(', ')}`,
    positions: (from: string, to: string): string => `on the scale: ${from} and ${to}`,
    alone: (framework: string, ids: readonly string[]): string => `Alone in ${framework}: ${ids.join(', ')}.`,
    evidence: 'What speaks for it',
    confidence: 'Confidence',
    checked: 'Checked',
    check: 'This is a proposal made from shared terms and positions: a person must check every line.',
  },
  progression: { cumulative: 'cumulative', independent: 'independent' } as Readonly<Record<string, string>>,
};
