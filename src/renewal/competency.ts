import { foundAgain, sameWords } from '../diff/index.ts';
import type { FileTypes, Text } from '../model/index.ts';
import { free } from './free.ts';
import { alike, identified, type Languages, renewedText, renewedTexts } from './words.ts';

type CompetencyFile = NonNullable<FileTypes['framework']['competencies']>[number];
type LevelFile = NonNullable<CompetencyFile['levels']>[number];
type IndicatorFile = NonNullable<LevelFile['indicators']>[number];
type ContrastFile = NonNullable<CompetencyFile['contrasts']>[number];
type DimensionFile = NonNullable<NonNullable<CompetencyFile['progression']>['dimensions']>[number];

interface Renewing {
  readonly languages: Languages;
  /** Counts the ids that were kept. */
  readonly ids: { kept: number };
  /** The id of each category of the new file in the result. */
  readonly categories: ReadonlyMap<string, string>;
}

/** A competency as the new source has it, with the ids of the old one wherever the words still match. */
export function renewedCompetency(old: CompetencyFile, fresh: CompetencyFile, renewing: Renewing): CompetencyFile {
  const { languages, categories } = renewing;
  const text = (key: 'title' | 'definition' | 'motivation' | 'purpose') =>
    fresh[key] === undefined ? {} : { [key]: renewedText(old[key], fresh[key], languages) };
  const texts = (key: 'guidance' | 'values') =>
    fresh[key] === undefined ? {} : { [key]: renewedTexts(old[key], fresh[key], languages) };
  const category = fresh.category === undefined ? old.category : categories.get(fresh.category);
  return {
    ...old,
    ...fresh,
    id: old.id,
    ...(category === undefined ? {} : { category }),
    ...text('title'),
    ...text('definition'),
    ...(fresh.notes === undefined ? {} : { notes: renewedNotes(old.notes ?? [], fresh.notes, languages) }),
    ...text('motivation'),
    ...texts('guidance'),
    ...text('purpose'),
    ...texts('values'),
    ...(fresh.contrasts === undefined
      ? {}
      : { contrasts: renewedContrasts(old.contrasts ?? [], fresh.contrasts, languages) }),
    ...(fresh.progression === undefined
      ? {}
      : { progression: renewedProgression(old.progression, fresh.progression, renewing) }),
    ...(fresh.levels === undefined ? {} : { levels: renewedLevels(old.levels ?? [], fresh.levels, renewing) }),
  };
}

/** The notes of a source are what it could not place otherwise: they join those that are there. */
function renewedNotes(old: readonly Text[], fresh: readonly Text[], languages: Languages): Text[] {
  const { removed } = foundAgain(old, fresh, {
    from: (each) => [identified(each, languages.old)],
    to: (each) => [identified(each, languages.fresh)],
    alike,
  });
  return [...removed, ...(renewedTexts(old, fresh, languages) ?? [])];
}

/** Contrasts that are still there keep their translations. */
function renewedContrasts(
  old: readonly ContrastFile[],
  fresh: readonly ContrastFile[],
  languages: Languages,
): ContrastFile[] {
  return fresh.map((each) => {
    const same = (key: 'is' | 'isNot') => (before: ContrastFile) =>
      sameWords(identified(before[key], languages.old), identified(each[key], languages.fresh));
    const before = old.find(same('is')) ?? old.find(same('isNot'));
    const text = (key: 'is' | 'isNot') =>
      each[key] === undefined ? {} : { [key]: renewedText(before?.[key], each[key], languages) };
    return { ...before, ...each, ...text('is'), ...text('isNot') };
  });
}

function renewedProgression(
  old: CompetencyFile['progression'],
  fresh: NonNullable<CompetencyFile['progression']>,
  { languages, ids }: Renewing,
): NonNullable<CompetencyFile['progression']> {
  const [before, after] = [old?.dimensions ?? [], fresh.dimensions ?? []];
  const { pairs } = foundAgain(before, after, {
    from: (each) => [identified(each.title, languages.old)],
    to: (each) => [identified(each.title, languages.fresh)],
    alike,
  });
  const partners = new Map<DimensionFile, DimensionFile>(pairs.map(([from, to]) => [to, from]));
  ids.kept += pairs.length;
  const taken = new Set(before.map((each) => each.id));
  const dimensions = after.map((each) => {
    const partner = partners.get(each);
    if (partner === undefined) return { ...each, id: free(each.id, taken) };
    const text = (key: 'title' | 'definition' | 'lower' | 'upper') =>
      each[key] === undefined ? {} : { [key]: renewedText(partner[key], each[key], languages) };
    return {
      ...partner,
      ...each,
      id: partner.id,
      ...text('title'),
      ...text('definition'),
      ...text('lower'),
      ...text('upper'),
    };
  });
  const summary = renewedText(old?.summary, fresh.summary, languages);
  return {
    ...fresh,
    ...old,
    ...(summary === undefined ? {} : { summary }),
    ...(dimensions.length === 0 ? {} : { dimensions }),
  };
}

/** Indicators are looked for in the whole competency, since one that moved to another level is still the same. */
function renewedLevels(
  old: readonly LevelFile[],
  fresh: readonly LevelFile[],
  { languages, ids }: Renewing,
): LevelFile[] {
  const all = (levels: readonly LevelFile[]) => levels.flatMap(({ indicators = [] }) => indicators);
  const { pairs } = foundAgain(all(old), all(fresh), {
    from: (each) => [identified(each.text, languages.old)],
    to: (each) => [identified(each.text, languages.fresh)],
    alike,
  });
  const partners = new Map<IndicatorFile, IndicatorFile>(pairs.map(([from, to]) => [to, from]));
  ids.kept += pairs.length;
  const taken = new Set(all(old).map((each) => each.id));
  const renew = (each: IndicatorFile): IndicatorFile => {
    const partner = partners.get(each);
    if (partner === undefined) return { ...each, id: free(each.id, taken) };
    return { ...partner, ...each, id: partner.id, text: renewedText(partner.text, each.text, languages) ?? each.text };
  };
  return fresh.map((level) => {
    const before = old.find((each) => each.level === level.level);
    const text = (key: 'title' | 'concept') =>
      level[key] === undefined ? {} : { [key]: renewedText(before?.[key], level[key], languages) };
    const elaboration = renewedTexts(before?.elaboration, level.elaboration, languages);
    return {
      ...before,
      ...level,
      ...text('title'),
      ...text('concept'),
      ...(level.indicators === undefined ? {} : { indicators: level.indicators.map(renew) }),
      ...(elaboration === undefined ? {} : { elaboration }),
    };
  });
}
