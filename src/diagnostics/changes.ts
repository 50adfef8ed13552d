/** What can happen to each thing; together they are the codes `thing/kind`. */
export const kindsByThing = {
  framework: ['renamed', 'reworded', 'translated', 'changed'],
  language: ['added', 'removed', 'changed'],
  source: ['added', 'removed', 'reworded', 'translated', 'changed'],
  category: ['added', 'removed', 'renamed', 'reworded', 'translated', 'changed'],
  scale: ['added', 'removed', 'reworded', 'translated', 'changed'],
  rating: ['added', 'removed', 'renamed', 'reworded', 'translated', 'changed'],
  threshold: ['changed'],
  'minimum-observed': ['changed'],
  competency: ['added', 'removed', 'renamed', 'moved', 'reworded', 'translated'],
  definition: ['reworded', 'translated'],
  note: ['added', 'removed', 'reworded', 'translated'],
  motivation: ['added', 'removed', 'reworded', 'translated'],
  guidance: ['added', 'removed', 'reworded', 'translated'],
  contrast: ['added', 'removed', 'reworded', 'translated', 'changed'],
  purpose: ['added', 'removed', 'reworded', 'translated'],
  value: ['added', 'removed', 'reworded', 'translated'],
  progression: ['added', 'removed', 'reworded', 'translated', 'changed'],
  dimension: ['added', 'removed', 'renamed', 'reworded', 'translated', 'changed'],
  level: ['added', 'removed', 'renamed', 'moved', 'translated', 'changed'],
  concept: ['added', 'removed', 'reworded', 'translated'],
  indicator: ['added', 'removed', 'renamed', 'moved', 'reworded', 'translated'],
  elaboration: ['added', 'removed', 'reworded', 'translated'],
  example: ['added', 'removed', 'reworded', 'translated', 'changed'],
  profile: ['added', 'removed', 'renamed', 'reworded', 'translated', 'changed'],
  target: ['added', 'removed', 'changed'],
  weight: ['added', 'removed', 'changed'],
  order: ['changed'],
} as const;

export type ChangedThing = keyof typeof kindsByThing;
export type ChangeKind = (typeof kindsByThing)[ChangedThing][number];

/** `indicator/removed`: a thing and what happened to it. */
export type ChangeCode = { [T in ChangedThing]: `${T}/${(typeof kindsByThing)[T][number]}` }[ChangedThing];
export type CodesOf<K extends ChangeKind> = Extract<ChangeCode, `${string}/${K}`>;

/** The things that can be added, removed, reworded …: those that have every one of these kinds. */
export type ThingsWith<K extends ChangeKind> = {
  [T in ChangedThing]: [K] extends [(typeof kindsByThing)[T][number]] ? T : never;
}[ChangedThing];

/** Every code, in the order of the table. */
export const changeCodes: readonly ChangeCode[] = Object.entries(kindsByThing).flatMap(([thing, kinds]) =>
  // The table above is what the type of codes is made from.
  kinds.map((kind) => `${thing}/${kind}` as ChangeCode),
);

/** The thing a code speaks of. */
export function thingOf(code: ChangeCode): ChangedThing {
  // A code is a thing, a slash and a kind.
  return code.slice(0, code.indexOf('/')) as ChangedThing;
}

/** What a change means for the assessments already made, the gravest first. */
export const changeLevels = ['breaking', 'review', 'compatible', 'editorial'] as const;
export type ChangeLevel = (typeof changeLevels)[number];

/** Why a change has its level; the sentences live in i18n. */
export type Reason =
  | 'ratings-lost'
  | 'nothing-rated-yet'
  | 'fewer-observed'
  | 'found-again'
  | 'counts-elsewhere'
  | 'counts-otherwise'
  | 'meaning'
  | 'ends'
  | 'named-otherwise'
  | 'numbers-moved'
  | 'profile-gone'
  | 'gap-moves'
  | 'framework-named'
  | 'explains'
  | 'groups'
  | 'provenance'
  | 'languages'
  | 'translation'
  | 'presentation';

/** The part of a version number that goes up. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';
