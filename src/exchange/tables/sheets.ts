import { type Text, textsOf, wordsByLanguage } from '../../model/index.ts';
import type { CompetencyFile, FrameworkFile, LevelFile } from '../framework-file.ts';
import { type Field, fieldsOf, type SheetName, sheetNames } from './fields.ts';

/** A column of a sheet; texts have one for each language. */
export interface Column {
  readonly field: Field;
  readonly language: string | null;
}

export type Cell = string | number | null;

/** A sheet of cells under columns that say what is in them. */
export interface Sheet {
  readonly name: SheetName;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

type Row = Readonly<Partial<Record<Field, Text | number>>>;

/** A framework as sheets; those that would be empty are left out. */
export function sheetsOf(file: FrameworkFile): readonly Sheet[] {
  const rows = rowsOf(file);
  const languages = languagesIn(file);
  return sheetNames
    .filter((name) => rows[name].length > 0)
    .map((name) => {
      const columns = columnsOf(name, languages);
      return { name, columns, rows: rows[name].map((row) => columns.map((each) => cellOf(row, each, languages))) };
    });
}

/** The languages that the framework names, and those that some text has nevertheless. */
function languagesIn(file: FrameworkFile): readonly string[] {
  const spoken = textsOf(file).flatMap(({ text }) => (typeof text === 'string' ? [] : Object.keys(text)));
  return [...new Set([...file.languages, ...spoken])];
}

function columnsOf(sheet: SheetName, languages: readonly string[]): readonly Column[] {
  return fieldsOf(sheet).flatMap(([field, kind]): readonly Column[] =>
    kind === 'text' ? languages.map((language) => ({ field, language })) : [{ field, language: null }],
  );
}

function cellOf(row: Row, { field, language }: Column, languages: readonly string[]): Cell {
  const value = row[field];
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  if (language === null) return typeof value === 'string' ? value : null;
  return wordsByLanguage(value, languages)[language] ?? null;
}

type Rows = Readonly<Record<SheetName, readonly Row[]>>;

function rowsOf(file: FrameworkFile): Rows {
  const competencies = file.competencies ?? [];
  return {
    framework: [frameworkRow(file)],
    categories: (file.categories ?? []).map(({ id, title, description }) => row({ id, title, description })),
    scale: (file.scale?.levels ?? []).map(({ level, title, description }) => row({ level, title, description })),
    rating: (file.rating?.points ?? []).map(({ id, value, title }) => row({ id, value, title })),
    competencies: competencies.map(competencyRow),
    dimensions: competencies.flatMap(dimensionRows),
    contrasts: competencies.flatMap(({ id, contrasts = [] }) =>
      contrasts.map(({ is, isNot }) => row({ competency: id, is, isNot })),
    ),
    levels: competencies.flatMap(({ id, levels = [] }) =>
      levels.map(({ level, title, concept }) => row({ competency: id, level, title, concept })),
    ),
    indicators: competencies.flatMap(({ id, levels = [] }) => levels.flatMap((each) => indicatorRows(id, each))),
    details: competencies.flatMap(detailRows),
    profiles: (file.profiles ?? []).map(({ id, title, description }) => row({ id, title, description })),
    targets: (file.profiles ?? []).flatMap(targetRows),
  };
}

/** A row without what has no value. */
function row(fields: { readonly [F in Field]?: Text | number | undefined }): Row {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function frameworkRow({ id, version, languages, title, description, source, scale, rating }: FrameworkFile): Row {
  return row({
    id,
    version,
    languages: languages.join(', '),
    title,
    description,
    organization: source?.organization,
    sourceTitle: source?.title,
    url: source?.url,
    date: source?.date,
    licence: source?.licence,
    sourceNote: source?.note,
    scaleTitle: scale?.title,
    threshold: rating?.threshold,
    minimumObserved: rating?.minimumObserved,
  });
}

function competencyRow(competency: CompetencyFile): Row {
  const { id, category, title, definition, motivation, purpose, progression } = competency;
  const { type, summary } = progression ?? {};
  return row({ id, category, title, definition, motivation, purpose, type, summary });
}

function dimensionRows({ id: competency, progression }: CompetencyFile): readonly Row[] {
  return (progression?.dimensions ?? []).map(({ id, title, definition, lower, upper }) =>
    row({ competency, id, title, definition, lower, upper }),
  );
}

function indicatorRows(competency: string, { level, indicators = [] }: LevelFile): readonly Row[] {
  return indicators.map(({ id, text }) => row({ competency, level, id, text }));
}

function detailRows({ id, notes = [], guidance = [], values = [], levels = [] }: CompetencyFile): readonly Row[] {
  const own = (kind: string, texts: readonly Text[]) => texts.map((text) => row({ competency: id, kind, text }));
  return [
    ...own('note', notes),
    ...own('guidance', guidance),
    ...own('value', values),
    ...levels.flatMap(({ level, elaboration = [], examples = [] }) => [
      ...elaboration.map((text) => row({ competency: id, level, kind: 'elaboration', text })),
      ...examples.map(({ title, text }) => row({ competency: id, level, kind: 'example', title, text })),
    ]),
  ];
}

type ProfileFile = NonNullable<FrameworkFile['profiles']>[number];

function targetRows({ id: profile, targets = {}, weights = {} }: ProfileFile): readonly Row[] {
  const competencies = [...new Set([...Object.keys(targets), ...Object.keys(weights)])];
  return competencies.map((competency) => {
    const target = targets[competency];
    const aim = typeof target === 'object' ? target : { target };
    return row({ profile, competency, ...aim, weight: weights[competency] });
  });
}
