import { phraseOf } from '../recognise/folding.ts';
import type { Headings } from '../recognise/headings.ts';
import { type ColumnField, columnFields, type UnclearHeading } from '../words/columns.ts';
import type { ColumnHeadings, KnownHeading } from './headings.ts';
import { cellAt, isBlank, type SourceRow, type SourceTable } from './table.ts';

/** A column and what it holds. */
export interface Column {
  readonly index: number;
  readonly heading: string;
  /** Null where the heading is not known; what is below it is kept as notes. */
  readonly field: ColumnField | null;
  /** The language of its texts; null where the table has one. */
  readonly language: string | null;
  /** The level whose behaviours stand below it, in a table with a column for each. */
  readonly level: { readonly number: number; readonly title: string } | null;
}

/** How a table is laid out: a row for each indicator, for each level, or for each competency with a column for each level. */
export type LayoutKind = 'indicators' | 'levels' | 'matrix';

export interface Layout {
  readonly kind: LayoutKind;
  readonly columns: readonly Column[];
  /** The rows above the headings, and those below them. */
  readonly preface: readonly SourceRow[];
  readonly rows: readonly SourceRow[];
}

export interface LayoutWish {
  readonly headings: Headings;
  readonly columns: ColumnHeadings;
  /** What a person said of columns: by heading or by letter, the name of a field, perhaps with `@` and a language. */
  readonly map: ReadonlyMap<string, string>;
}

/** Rows within which the headings must stand. */
const highest = 25;

/** The layout of somebody else's table; null where no row has headings that are known. */
export function layoutOf(table: SourceTable, wish: LayoutWish): Layout | null {
  const rows = table.rows.filter((each) => !isBlank(each));
  const tried = rows.slice(0, highest).map((row, at) => ({ at, columns: columnsOf(row, wish) }));
  const scored = tried.map((each) => ({ ...each, score: each.columns.filter(isKnown).length }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), {
    at: -1,
    columns: [] as readonly Tried[],
    score: 0,
  });
  if (best.at < 0) return null;
  const below = rows.slice(best.at + 1);
  const columns = withLanguages(resolved(best.columns, below));
  const kind = kindOf(columns);
  return kind === null ? null : { kind, columns: named(columns, kind), preface: rows.slice(0, best.at), rows: below };
}

interface Tried extends Omit<Column, 'field'> {
  readonly field: ColumnField | UnclearHeading | null;
  readonly spoken: readonly string[];
}

function isKnown({ field, level }: Tried): boolean {
  return field !== null || level !== null;
}

function columnsOf(row: SourceRow, wish: LayoutWish): readonly Tried[] {
  return row.cells.map((_, index) => {
    const heading = cellAt(row, index);
    const said = mapped(heading, index, wish.map);
    if (said !== null) return { index, heading, level: null, ...said };
    const known: KnownHeading | null = heading === '' || heading.length > 60 ? null : wish.columns.heading(heading);
    if (known !== null) return { index, heading, level: null, ...known };
    return { index, heading, field: null, language: null, spoken: [], level: levelIn(heading, wish.headings) };
  });
}

/** `Level 2 – Taking charge`, `N2`, `2`: what stands over a column of a matrix. */
function levelIn(heading: string, headings: Headings): Column['level'] {
  const said = headings.level(heading);
  if (said !== null) return { number: said.level, title: said.title };
  const [, number, title = ''] = /^(?:[NL]\s?)?(\d{1,2})(?:\s*[.:)–-]\s*(.{0,60}))?$/u.exec(heading) ?? [];
  return number === undefined ? null : { number: Number(number), title: title.trim() };
}

function mapped(heading: string, index: number, map: ReadonlyMap<string, string>) {
  const said = map.get(phraseOf(heading)) ?? map.get(`${letterOf(index)}`);
  if (said === undefined || heading === '') return null;
  const [name = '', language = null] = said.split('@');
  const field = columnFields.find((each) => each === name);
  return field === undefined ? null : { field, language, spoken: [] };
}

/** The letter that spreadsheets give a column. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** Headings that are not clear, by what else there is: a title is the level's where the competency has one. */
function resolved(
  columns: readonly Tried[],
  rows: readonly SourceRow[],
): readonly (Tried & { readonly field: ColumnField | null })[] {
  const has = (...fields: readonly ColumnField[]) => columns.some(({ field }) => fields.some((each) => each === field));
  const isMatrix = columns.filter(({ level }) => level !== null).length > 1;
  return columns.map((column) => {
    const { field } = column;
    if (field === 'title')
      return { ...column, field: has('competency') ? ('level-title' as const) : ('competency' as const) };
    if (field === 'description') {
      const isLevels = has('definition') || (has('level') && !has('indicator', 'concept'));
      return { ...column, field: isLevels && !isMatrix ? ('concept' as const) : ('definition' as const) };
    }
    if (field === 'id') {
      const isOfIndicators = has('indicator') && isUnique(column.index, rows);
      return { ...column, field: isOfIndicators ? ('indicator-id' as const) : ('competency-id' as const) };
    }
    return { ...column, field };
  });
}

function isUnique(index: number, rows: readonly SourceRow[]): boolean {
  const filled = rows.map((each) => cellAt(each, index)).filter((each) => each !== '');
  return filled.length > 1 && new Set(filled).size === filled.length;
}

/** Two columns of one thing are two languages where their headings are words of two; a word of both takes the other one. */
function withLanguages<T extends Tried>(columns: readonly T[]): readonly T[] {
  return columns.map((column) => {
    const { field, level, language, spoken } = column;
    if (field === null || level !== null || language !== null) return column;
    const twins = columns.filter((each) => each.field === field && each !== column);
    const [twin] = twins;
    if (twin === undefined || twins.length > 1) return column;
    const own = spoken.filter((each) => twin.spoken.length !== 1 || twin.spoken[0] !== each);
    return own.length === 1 && own[0] !== undefined ? { ...column, language: own[0] } : column;
  });
}

function kindOf(columns: readonly Column[]): LayoutKind | null {
  const has = (field: ColumnField) => columns.some((each) => each.field === field);
  if (columns.filter(({ level }) => level !== null).length > 1) return 'matrix';
  if (has('indicator') && (has('competency') || has('competency-id') || has('level'))) return 'indicators';
  return has('level') && (has('concept') || has('level-title') || has('competency')) ? 'levels' : null;
}

/** In a matrix the first column names the competencies, whatever its heading. */
function named(columns: readonly Column[], kind: LayoutKind): readonly Column[] {
  if (kind !== 'matrix' || columns.some(({ field }) => field === 'competency')) return columns;
  const first = columns.find(({ field, level }) => level === null && (field === null || field === 'competency-id'));
  return columns.map((each) => (each === first ? { ...each, field: 'competency' as const } : each));
}
