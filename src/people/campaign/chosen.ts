import { type Diagnostic, diagnostic, type Outcome, type Place, suggestion } from '../../diagnostics/index.ts';
import { idLike, type ListedPerson, type Relation, relations } from '../../model/index.ts';
import { decodedTable } from '../encoding.ts';
import { plainHeading } from '../headings.ts';
import { readTable, type TableRow, tableSource } from '../table.ts';
import type { ChosenRaters } from './start.ts';

const headings = {
  subject: ['subject', 'person', 'assessed', 'sujet', 'personne', 'evalue', 'personne evaluee'],
  rater: ['rater', 'assessor', 'evaluateur', 'evaluatrice'],
  relation: ['relation', 'lien', 'titre'],
} as const;

type Column = keyof typeof headings;

// The keys of the record are exactly the columns.
const columns = Object.keys(headings) as readonly Column[];

/** What is needed to read a table of chosen raters. */
export interface ChoiceReading {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly people: readonly ListedPerson[];
  /** Relations by the words that people write for them, in small letters. */
  readonly relationWords: ReadonlyMap<string, string>;
}

/**
 * Reads who was chosen to assess whom: a table of subject, rater and relation, a line for each rater; a line without a
 * rater says that nobody is wanted. Clients and panel members need not be in the list of people.
 */
export function chosenRaters(reading: ChoiceReading): Outcome<readonly ChosenRaters[]> {
  const { file, bytes } = reading;
  const start = { file, line: 1, column: 1, length: 1 };
  const decoded = decodedTable(bytes);
  if (decoded === null) return { diagnostics: [diagnostic('file/not-text', { path: file }, start)] };
  const count = (cells: readonly string[]) => columns.filter((each) => columnIn(cells, each) >= 0).length;
  const { rows, diagnostics } = readTable(tableSource(file, decoded.text, count));
  const [heading, ...lines] = rows;
  const missing = columns.filter((each) => columnIn(heading?.cells ?? [], each) < 0);
  if (heading === undefined || missing.length > 0)
    return {
      diagnostics: missing.map((column) => diagnostic('csv/missing-column', { column }, heading?.place(0) ?? start)),
    };
  const read = lines.map((line) => lineOf(line, heading, reading));
  const sound = read.flatMap(({ value }) => value ?? []);
  const found = [...diagnostics, ...read.flatMap((each) => each.diagnostics), ...inTwoRelations(sound)];
  return found.length > 0 ? { diagnostics: found } : { value: grouped(sound), diagnostics: [] };
}

function columnIn(cells: readonly string[], column: Column): number {
  const words: readonly string[] = headings[column];
  return cells.findIndex((each) => words.includes(plainHeading(each)));
}

interface Line {
  readonly subject: string;
  readonly relation: Relation;
  /** Null where nobody is wanted. */
  readonly rater: string | null;
  /** Of the rater. */
  readonly place: Place;
}

function lineOf(row: TableRow, heading: TableRow, { people, relationWords }: ChoiceReading): Outcome<Line> {
  const at = (column: Column) => columnIn(heading.cells, column);
  const cell = (column: Column) => row.cells[at(column)] ?? '';
  const place = (column: Column) => row.place(at(column));
  const [subject, rater] = [idOf(cell('subject')), idOf(cell('rater'))];
  const word = relationWords.get(cell('relation').toLowerCase());
  const relation = relations.find((each) => each === word);
  const mustBeListed = relation !== 'client' && relation !== 'panel' && cell('rater') !== '';
  const diagnostics = [
    ...unknownPerson(subject, people, place('subject')),
    ...(mustBeListed ? unknownPerson(rater, people, place('rater')) : []),
    ...(relation === undefined ? [unknownRelation(cell('relation'), place('relation'))] : []),
  ];
  if (relation === undefined || diagnostics.length > 0) return { diagnostics };
  return {
    value: { subject, relation, rater: cell('rater') === '' ? null : rater, place: place('rater') },
    diagnostics,
  };
}

function idOf(written: string): string {
  return idLike(written) ?? written;
}

function unknownPerson(id: string, people: readonly ListedPerson[], place: Place): readonly Diagnostic[] {
  const known = people.map((each) => each.id);
  if (known.includes(id)) return [];
  // The whole list would be no help in a message.
  return [
    diagnostic('reference/unknown', { thing: 'person', id, suggestion: suggestion(id, known), known: [] }, place),
  ];
}

function unknownRelation(value: string, place: Place): Diagnostic {
  const params = { property: 'relation', value, allowed: relations, suggestion: suggestion(value, relations) };
  return diagnostic('schema/value', params, place);
}

/** A rater assesses a person once, and so in one relation. */
function inTwoRelations(lines: readonly Line[]): readonly Diagnostic[] {
  const firsts = new Map<string, Line>();
  return lines.flatMap((line) => {
    if (line.rater === null) return [];
    const key = `${line.subject} ${line.rater}`;
    const first = firsts.get(key) ?? line;
    firsts.set(key, first);
    if (first.relation === line.relation) return [];
    const params = { thing: 'person', id: line.rater, firstFile: null, firstLine: first.place.line } as const;
    return [diagnostic('reference/duplicate-id', params, line.place)];
  });
}

function grouped(lines: readonly Line[]): readonly ChosenRaters[] {
  const found = new Map<string, { readonly of: Line; readonly raters: Set<string> }>();
  for (const line of lines) {
    const key = `${line.subject} ${line.relation}`;
    const group = found.get(key) ?? { of: line, raters: new Set<string>() };
    found.set(key, group);
    if (line.rater !== null) group.raters.add(line.rater);
  }
  return [...found.values()].map(({ of, raters }) => ({
    subject: of.subject,
    relation: of.relation,
    raters: [...raters],
  }));
}
