/** What the markup of a sheet says besides the values of its cells. */
export interface SheetMarkup {
  readonly name: string;
  /** The last row and column that hold something, from 1. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Cells of one column that are one: the column from 0, rows from 1. */
  readonly merged: readonly { readonly column: number; readonly from: number; readonly to: number }[];
  /** Cells with a formula and no value. */
  readonly formulas: readonly string[];
}

/** The markup of every sheet, under the names that people see. */
export function sheetMarkups(files: ReadonlyMap<string, Uint8Array>): readonly SheetMarkup[] {
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  const targets = new Map(
    elements(text('xl/_rels/workbook.xml.rels'), 'Relationship').map((each) => [each.Id, each.Target]),
  );
  return elements(text('xl/workbook.xml'), 'sheet').flatMap((each) => {
    const target = targets.get(each['r:id'])?.replace(/^\/?(?:xl\/)?/, 'xl/');
    const markup = target === undefined ? undefined : files.get(target);
    return markup === undefined ? [] : [sheetMarkup(each.name ?? '', new TextDecoder().decode(markup))];
  });
}

/** The attributes of every element of that name. */
function elements(xml: string, name: string): readonly Readonly<Record<string, string | undefined>>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, key = '', a, b]) => [
        key,
        unentitied(a ?? b ?? ''),
      ]),
    ),
  );
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unentitied(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, decimal: string, name: string) => {
    if (name !== undefined) return entities[name] ?? whole;
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex === undefined ? 10 : 16));
  });
}

const filledCell = /<c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"(?:[^>]*[^/>])?>/g;
const mergedCells = /<mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;
const uncalculated =
  /<c\s[^>]*?\br="([A-Z]{1,3}\d{1,7})"[^>]*>\s*<f\b[^>]*?(?:\/>|>[^<]*<\/f>)\s*(?:<v\s*\/>|<v>\s*<\/v>)?\s*<\/c>/g;

function sheetMarkup(name: string, xml: string): SheetMarkup {
  let [lastRow, lastColumn] = [xml.match(/<row[\s>]/g)?.length ?? 0, 0];
  for (const [, letters = '', row = ''] of xml.matchAll(filledCell)) {
    lastRow = Math.max(lastRow, Number(row));
    lastColumn = Math.max(lastColumn, columnOf(letters) + 1);
  }
  const merged = [...xml.matchAll(mergedCells)].map(([, letters = '', from, to]) => ({
    column: columnOf(letters),
    from: Number(from),
    to: Number(to),
  }));
  const formulas = [...xml.matchAll(uncalculated)].map(([, cell = '']) => cell);
  return { name, lastRow, lastColumn, merged: merged.filter(({ from, to }) => to > from), formulas };
}

/** `A` is 0, `AA` is 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, each) => sum * 26 + each.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet without cells and rows that have a look and no content: some reach to the end of the sheet. */
export function withoutEmptyCells(markup: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(markup);
  const without = xml
    .replace(/<c\s[^>]*\/>/g, '')
    .replace(/<row(?:\s[^>]*)?(?:\/>|>\s*<\/row>)/g, '')
    .replace(/<dimension\s[^>]*\/>/g, '');
  return new TextEncoder().encode(without);
}
