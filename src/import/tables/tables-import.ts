import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/index.ts';
import type { FrameworkDraft } from '../draft.ts';
import type { Fate } from '../fate.ts';
import type { Imported, ReadingWish, SheetLayout } from '../reader.ts';
import { phraseOf } from '../recognise/folding.ts';
import { Headings } from '../recognise/headings.ts';
import { languageOf } from '../recognise/language.ts';
import { Assembly } from './assembly.ts';
import { ColumnHeadings } from './headings.ts';
import { type Layout, layoutOf } from './layout.ts';
import { LevelNames } from './level-names.ts';
import { ownDraft } from './own-draft.ts';
import { type OwnSheet, ownSheets } from './own-rows.ts';
import { isBlank, type SourceTable } from './table.ts';

interface TablesWish extends ReadingWish {
  /** The name of the source. */
  readonly name: string;
}

/** The framework in the tables of a source: in sheets of ours, else in every table whose layout can be told. */
export function tablesImport(tables: readonly SourceTable[], wish: TablesWish): Outcome<Imported> {
  const filled = tables.filter(({ rows }) => rows.some((each) => !isBlank(each)));
  const own = filled.map((table) => ({ table, sheets: wish.columns?.size ? null : ownSheets(table) }));
  const isOwn = own.some(({ sheets }) => sheets?.some(({ name }) => name === 'competencies') === true);
  return isOwn ? ownImport(own, wish) : foreignImport(filled, wish);
}

interface Recognised {
  readonly table: SourceTable;
  readonly sheets: readonly OwnSheet[] | null;
}

function ownImport(all: readonly Recognised[], wish: TablesWish): Outcome<Imported> {
  const sheets = all.flatMap((each) => each.sheets ?? []);
  const strange = all.filter((each) => each.sheets === null).map(({ table }) => table);
  const draft = ownDraft(sheets, wish.language ?? guessed(all.map(({ table }) => table)));
  const fates = sheets.flatMap((sheet) => ownFates(sheet, draft, wish.name));
  const layouts = all
    .flatMap(({ table, sheets: own }) => (own ?? []).map((each) => ({ ...each, table })))
    .map(({ name, rows, table }) => ({
      sheet: table.name === '' ? name : table.name,
      kind: 'own' as const,
      rows: rows.length,
      columns: [],
    }));
  return { value: { draft, fates, layouts }, diagnostics: strange.map((each) => ignored(each, wish)) };
}

const partOfSheet = {
  framework: 'framework-title',
  categories: 'category',
  scale: 'level',
  rating: 'level',
  competencies: 'definition',
  dimensions: 'dimension',
  contrasts: 'contrast',
  levels: 'level',
  indicators: 'indicator',
  details: 'note',
  profiles: 'level',
  targets: 'level',
} as const;

function ownFates({ name, rows }: OwnSheet, { competencies }: FrameworkDraft, file: string): readonly Fate[] {
  return rows.map(({ line, fields }) => {
    const id = Object.values(fields.competency ?? (name === 'competencies' ? fields.id : undefined) ?? {})[0];
    const level = Number(Object.values(fields.level ?? {})[0]);
    const at = competencies.findIndex((each) => each.id === id);
    return {
      file,
      line,
      text: Object.values(fields)
        .flatMap((each) => Object.values(each))
        .join(' | '),
      part: partOfSheet[name],
      competency: at < 0 ? null : at,
      level: Number.isInteger(level) ? level : null,
    };
  });
}

function foreignImport(tables: readonly SourceTable[], wish: TablesWish): Outcome<Imported> {
  const headings = new Headings(wish.headings);
  const columns = new ColumnHeadings(wish.headings);
  const map = wish.columns ?? new Map<string, string>();
  const read = tables.map((table) => ({ table, layout: layoutOf(table, { headings, columns, map }) }));
  const known = read.flatMap(({ table, layout }) => (layout === null ? [] : [{ table, layout }]));
  if (known.length === 0) return { diagnostics: [noLayout(tables, wish)] };
  const languages = languagesOf(
    known.map(({ layout }) => layout),
    wish.language ?? guessed(tables),
  );
  const title = known.map(({ layout }) => titleAbove(layout)).find((each) => each !== undefined);
  const untitled = title ?? wish.name.replace(/^.*[\\/]/, '').replace(/\.\w+$/, '');
  const assembly = new Assembly({ languages, levels: new LevelNames(headings), untitled, file: wish.name });
  for (const { layout } of known) assembly.take(layout);
  const draft = { languages, ...(title === undefined ? {} : { title }), competencies: assembly.drafts };
  const strange = read.filter(({ layout }) => layout === null).map(({ table }) => ignored(table, wish));
  const fates = [...known.flatMap(({ layout }) => aboveFates(layout, title, wish.name)), ...assembly.fates];
  return { value: { draft, fates, layouts: known.map(layoutTold) }, diagnostics: strange };
}

/** The languages that columns name, in the order of the columns; else the one that the texts seem to be in. */
function languagesOf(layouts: readonly Layout[], otherwise: string): readonly string[] {
  const named = layouts.flatMap(({ columns }) =>
    columns.flatMap(({ language }) => (language === null ? [] : [language])),
  );
  return named.length === 0 ? [otherwise] : [...new Set(named)];
}

function guessed(tables: readonly SourceTable[]): string {
  return languageOf(tables.flatMap(({ rows }) => rows.slice(0, 500).flatMap(({ cells }) => cells))) ?? 'en';
}

/** The first line above the headings is the title of the whole. */
function titleAbove({ preface }: Layout): string | undefined {
  return preface[0]?.cells.find((each) => each.trim() !== '')?.trim();
}

function aboveFates({ preface }: Layout, title: string | undefined, file: string): readonly Fate[] {
  return preface.map(({ line, cells }) => {
    const text = cells.filter((each) => each.trim() !== '').join(' | ');
    const part = text === title ? 'framework-title' : 'left-out';
    return { file, line, text, part, competency: null, level: null };
  });
}

function layoutTold({ table, layout }: { readonly table: SourceTable; readonly layout: Layout }): SheetLayout {
  const columns = layout.columns.flatMap(({ heading, field, level, language }) => {
    const became = level === null ? field : `level ${level.number}`;
    if (heading === '' || became === null) return [];
    return [{ heading, field: language === null ? became : `${became}@${language}` }];
  });
  return { sheet: table.name, kind: layout.kind, rows: layout.rows.length, columns };
}

function ignored({ name, rows }: SourceTable, wish: TablesWish): Diagnostic {
  const place = { file: wish.name, line: rows[0]?.line ?? 1, column: 1, length: 1 };
  return diagnostic('import/ignored-sheet', { sheet: name, rows: rows.filter((each) => !isBlank(each)).length }, place);
}

function noLayout(tables: readonly SourceTable[], { name }: TablesWish): Diagnostic {
  const widest = tables.flatMap(({ rows }) => rows.slice(0, 5)).toSorted((a, b) => b.cells.length - a.cells.length)[0];
  const headings = (widest?.cells ?? [])
    .map((each) => each.trim().slice(0, 40))
    .filter((each) => phraseOf(each) !== '');
  const place = { file: name, line: widest?.line ?? 1, column: 1, length: 1 };
  return diagnostic('import/no-layout', { path: name, headings: headings.slice(0, 12) }, place);
}
