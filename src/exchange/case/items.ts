import { type CategoryFile, type CompetencyFile, type FrameworkFile, given, wordsOf } from '../framework-file.ts';
import type { CaseItem } from './package.ts';
import { extended, type ItemKind, paragraphed, type Writing } from './writing.ts';

type IndicatorFile = NonNullable<NonNullable<CompetencyFile['levels']>[number]['indicators']>[number];

/** Categories, competencies and indicators as items of a package. */
export function itemsOf(file: FrameworkFile, writing: Writing): readonly CaseItem[] {
  return [
    ...(file.categories ?? []).map((each) => categoryItem(each, writing)),
    ...(file.competencies ?? []).flatMap((each) => [
      competencyItem(each, writing),
      ...indicatorsOf(each).map(({ indicator }) => indicatorItem(each, indicator, writing)),
    ]),
  ];
}

/** The indicators of a competency with the level each belongs to. */
export function indicatorsOf(competency: CompetencyFile) {
  return (competency.levels ?? []).flatMap(({ level, indicators = [] }) =>
    indicators.map((indicator) => ({ level, indicator })),
  );
}

function kindOf(kind: ItemKind, writing: Writing) {
  const title = writing.wish.kinds[kind];
  return { language: writing.language, CFItemType: title, CFItemTypeURI: writing.link(title, 'item-type', kind) };
}

function categoryItem(category: CategoryFile, writing: Writing): CaseItem {
  const { id, title, description } = category;
  return given({
    ...writing.identified('category', id),
    ...kindOf('category', writing),
    fullStatement: wordsOf(title),
    humanCodingScheme: id,
    notes: description === undefined ? undefined : wordsOf(description),
    extensions: extended({ ...category, thing: 'category' }, ['id', 'title', 'description']),
  });
}

const competencyFields = ['id', 'category', 'title', 'definition', 'values', 'levels'];

function competencyItem(competency: CompetencyFile, writing: Writing): CaseItem {
  const { id, title = id, definition = title, notes = [], values } = competency;
  const prose = paragraphed(notes);
  const { summary: _, ...progression } = competency.progression ?? {};
  const own = { ...competency, ...(competency.progression === undefined ? {} : { progression }), thing: 'competency' };
  return given({
    ...writing.identified('competency', id),
    ...kindOf('competency', writing),
    fullStatement: wordsOf(definition),
    abbreviatedStatement: wordsOf(title),
    humanCodingScheme: id,
    conceptKeywords: values?.map(wordsOf),
    notes: prose === null || prose === '' ? undefined : prose,
    extensions: extended(own, prose === null ? competencyFields : [...competencyFields, 'notes']),
  });
}

function indicatorItem(competency: CompetencyFile, indicator: IndicatorFile, writing: Writing): CaseItem {
  return {
    ...writing.identified('competency', competency.id, 'indicator', indicator.id),
    ...kindOf('indicator', writing),
    fullStatement: wordsOf(indicator.text),
    humanCodingScheme: indicator.id,
    extensions: extended({ ...indicator, thing: 'indicator' }, ['id', 'text']),
  };
}
