import type { PairedThing } from '../diagnostics/index.ts';
import type { Text } from '../model/index.ts';
import type { CompetencyDraft, LevelDraft, ProgressionDraft } from './draft.ts';
import type { Pairing, Where } from './pairing.ts';

interface Place {
  readonly pairing: Pairing;
  /** The place of the competency in the second source, from 0. */
  readonly at: number;
}

type Drafts<T> = readonly [first: T | undefined, second: T | undefined];

/** One competency of two languages; either may be missing. */
export function pairedCompetency(
  first: CompetencyDraft | undefined,
  second: CompetencyDraft | undefined,
  { pairing, at }: Place,
): CompetencyDraft {
  const title = words(first?.title ?? second?.title);
  const isAlone = first === undefined || second === undefined;
  const where = (thing: PairedThing): Where => ({ thing, title, competency: at, level: null });
  const text = (key: 'definition' | 'motivation' | 'purpose') => some(key, pairing.text(first?.[key], second?.[key]));
  const left: Text[] = [];
  const texts = (key: 'notes' | 'guidance' | 'values', thing: PairedThing) => {
    const [own, other] = [first?.[key] ?? [], second?.[key] ?? []];
    if (!isAlone) left.push(...pairing.leftOf(own, other, (each) => [each]));
    const both = pairs(pairing, [own, other], isAlone ? null : where(thing));
    return some(
      key,
      both.flatMap(([a, b]) => pairing.texts(a, b)),
    );
  };
  const contrasts = [first?.contrasts ?? [], second?.contrasts ?? []] as const;
  if (!isAlone) left.push(...pairing.leftOf(...contrasts, (each) => [each.is, each.isNot]));
  const paired = {
    title: pairing.text(first?.title, second?.title) ?? title,
    ...some('category', first?.category ?? second?.category),
    ...text('definition'),
    ...texts('notes', 'note'),
    ...text('motivation'),
    ...texts('guidance', 'guidance'),
    contrasts: pairs(pairing, contrasts, isAlone ? null : where('contrast')).map(([a, b]) => ({
      ...some('is', pairing.text(a?.is, b?.is)),
      ...some('isNot', pairing.text(a?.isNot, b?.isNot)),
    })),
    ...text('purpose'),
    ...texts('values', 'value'),
    progression: progressionOf([first?.progression, second?.progression], {
      pairing,
      where: isAlone ? null : where('dimension'),
      left,
    }),
    levels: levelsOf([first?.levels ?? [], second?.levels ?? []], {
      pairing,
      where: isAlone ? null : where('level'),
      left,
    }),
  };
  const leftovers = [first?.leftovers ?? [], second?.leftovers ?? []] as const;
  return {
    ...paired,
    leftovers: [
      ...leftovers[0].flatMap((each) => pairing.texts(each, undefined)),
      ...leftovers[1].flatMap((each) => pairing.texts(undefined, each)),
      ...left,
    ],
  };
}

interface Parts {
  readonly pairing: Pairing;
  /** Where the things stand; null where only one language has the competency, and nothing is to be told. */
  readonly where: Where | null;
  /** Gathers what found no partner. */
  readonly left: Text[];
}

function pairs<T>(pairing: Pairing, [first, second]: readonly [readonly T[], readonly T[]], where: Where | null) {
  if (where !== null) return pairing.list(first, second, where);
  const alone =
    first.length > 0
      ? first.map((each) => [each, undefined] as const)
      : second.map((each) => [undefined, each] as const);
  return alone;
}

function progressionOf([first, second]: Drafts<ProgressionDraft>, { pairing, where, left }: Parts): ProgressionDraft {
  const dimensions = [first?.dimensions ?? [], second?.dimensions ?? []] as const;
  left.push(
    ...(where === null
      ? []
      : pairing.leftOf(...dimensions, (each) => [each.title, each.definition, each.lower, each.upper])),
  );
  return {
    ...some('summary', pairing.text(first?.summary, second?.summary)),
    dimensions: pairs(pairing, dimensions, where).map(([a, b]) => ({
      title: pairing.text(a?.title, b?.title) ?? '',
      ...some('definition', pairing.text(a?.definition, b?.definition)),
      ...some('lower', pairing.text(a?.lower, b?.lower)),
      ...some('upper', pairing.text(a?.upper, b?.upper)),
    })),
  };
}

/** Levels are paired by their numbers: a level that only one of the two has stays a level, in its language alone. */
function levelsOf(
  [first, second]: readonly [readonly LevelDraft[], readonly LevelDraft[]],
  parts: Parts,
): readonly LevelDraft[] {
  const numbers = [...new Set([...first, ...second].map((each) => each.level))].sort((a, b) => a - b);
  const isSame = numbers.length === first.length && numbers.length === second.length;
  if (!isSame && parts.where !== null) parts.pairing.alone(parts.where, first.length, second.length);
  return numbers.map((number) => {
    const both = [first.find((each) => each.level === number), second.find((each) => each.level === number)] as const;
    return pairedLevel(number, both, parts);
  });
}

function pairedLevel(level: number, [first, second]: Drafts<LevelDraft>, { pairing, where, left }: Parts): LevelDraft {
  const isAlone = where === null || first === undefined || second === undefined;
  const here = (thing: PairedThing): Where | null => (isAlone ? null : { ...where, thing, level });
  const indicators = [first?.indicators ?? [], second?.indicators ?? []] as const;
  const elaboration = [first?.elaboration ?? [], second?.elaboration ?? []] as const;
  const examples = [first?.examples ?? [], second?.examples ?? []] as const;
  if (!isAlone) {
    left.push(...pairing.leftOf(...indicators, (each) => [each.text]));
    left.push(...pairing.leftOf(...elaboration, (each) => [each]));
    left.push(...pairing.leftOf(...examples, (each) => [each.title, each.text]));
  }
  return {
    level,
    ...some('title', pairing.text(first?.title, second?.title)),
    ...some('concept', pairing.text(first?.concept, second?.concept)),
    indicators: pairs(pairing, indicators, here('indicator')).map(([a, b]) => ({
      text: pairing.text(a?.text, b?.text) ?? '',
    })),
    elaboration: pairs(pairing, elaboration, here('elaboration')).flatMap(([a, b]) => pairing.texts(a, b)),
    examples: pairs(pairing, examples, here('example')).map(([a, b]) => ({
      ...some('title', pairing.text(a?.title, b?.title)),
      text: pairing.text(a?.text, b?.text) ?? '',
    })),
  };
}

/** A key with its value, where there is one. */
function some<K extends string, V>(key: K, value: V | undefined): { readonly [k in K]?: V } {
  // One key of K, with a value that is there.
  return (value === undefined ? {} : { [key]: value }) as { readonly [k in K]?: V };
}

function words(text: Text | undefined): string {
  return typeof text === 'string' ? text : (Object.values(text ?? {})[0] ?? '');
}
