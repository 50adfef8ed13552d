import { type Diagnostic, diagnostic, type Path, type Place, suggestion } from '../diagnostics/index.ts';
import { idLike } from '../model/index.ts';
import {
  columnsOf,
  knownHeadings,
  type PeopleColumn,
  type PersonCells,
  type PersonField,
  plainHeading,
} from './headings.ts';
import { withManagers } from './managers.ts';
import { readTable, type TableRow, tableSource } from './table.ts';

/** A table of people as the value that a file of kind `people` has, and where in the table everything stands. */
export interface PeopleTable {
  readonly value: { readonly kind: 'people'; readonly people: readonly PersonCells[] };
  readonly place: (path: Path) => Place;
  /** The heading of the column that says a field, as the table writes it; null where none does. */
  readonly heading: (field: string) => string | null;
  readonly diagnostics: readonly Diagnostic[];
}

type Columns = readonly (PeopleColumn | null)[];

/** Reads the people of a table with a heading line; all bad lines are told, the others read. */
export function peopleFromCsv(file: string, text: string): PeopleTable {
  const source = tableSource(file, text, (cells) => columnsOf(cells).filter((each) => each !== null).length);
  const { rows, diagnostics } = readTable(source);
  const [heading, ...lines] = rows;
  const whole = { file, line: source.fromLine, column: 1, length: 1 };
  if (heading === undefined) {
    const empty = diagnostics.length > 0 ? diagnostics : [diagnostic('file/empty', { path: file }, whole)];
    return { value: { kind: 'people', people: [] }, place: () => whole, heading: () => null, diagnostics: empty };
  }
  const columns = columnsOf(heading.cells);
  const people = columns.includes('id') ? lines.map((line) => personOf(line, columns)) : [];
  return {
    value: { kind: 'people', people: withManagers(people) },
    place: (path) => placeOf(path, { heading, lines, columns }),
    heading: (field) => heading.cells[columnOf(field, columns)] ?? null,
    diagnostics: [
      ...headingDiagnostics(heading, columns),
      ...diagnostics,
      ...lines.flatMap((line) => unevenDiagnostics(line, columns.length)),
    ],
  };
}

function headingDiagnostics(heading: TableRow, columns: Columns): readonly Diagnostic[] {
  const found = columns.flatMap((column, at) => {
    const said = heading.cells[at] ?? '';
    if (column === null) return said === '' ? [] : [unknownColumn(said, heading.place(at))];
    const first = columns.indexOf(column);
    if (first === at) return [];
    const params = { column: said, first: heading.cells[first] ?? '' };
    return [diagnostic('csv/duplicate-column', params, heading.place(at))];
  });
  return columns.includes('id') ? found : [diagnostic('csv/no-id', {}, heading.place(0)), ...found];
}

function unknownColumn(column: string, place: Place): Diagnostic {
  return diagnostic(
    'csv/unknown-column',
    { column, suggestion: suggestion(plainHeading(column), knownHeadings) },
    place,
  );
}

/** Cells beyond the headings do no harm as long as they are empty. */
function unevenDiagnostics({ cells, place }: TableRow, expected: number): readonly Diagnostic[] {
  const actual = Math.max(Math.min(cells.length, expected), cells.findLastIndex((each) => each !== '') + 1);
  if (actual === expected) return [];
  return [diagnostic('csv/fields', { expected, actual }, place(Math.min(actual, expected) - 1))];
}

/** A personnel number or a name becomes an id as ids are written; what makes none is left for the schema to refuse. */
function personOf({ cells }: TableRow, columns: Columns): PersonCells {
  const cell = (column: PeopleColumn) => cells[columns.indexOf(column)] ?? '';
  const asId = (written: string) => idLike(written) ?? written;
  const fields: Readonly<Record<PersonField, string>> = {
    id: asId(cell('id')),
    name: [cell('given'), cell('family'), cell('name')].filter((each) => each !== '').join(' '),
    unit: cell('unit'),
    profile: asId(cell('profile')),
    manager: cell('manager'),
    email: cell('email'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

interface Placed {
  readonly heading: TableRow;
  readonly lines: readonly TableRow[];
  readonly columns: Columns;
}

/** `people`, 3, `unit` → the cell of the unit on the fourth line under the heading. */
function placeOf([, index, field]: Path, { heading, lines, columns }: Placed): Place {
  const line = typeof index === 'number' ? lines[index] : undefined;
  if (line === undefined) return heading.place(0);
  return line.place(Math.max(0, columnOf(field, columns)));
}

/** The number of the column that says a field, from 0; -1 where none does. */
function columnOf(field: string | number | undefined, columns: Columns): number {
  const sought = field === 'name' && !columns.includes('name') ? 'given' : field;
  return columns.findIndex((each) => each !== null && each === sought);
}
