import { byPlace, type Diagnostic, diagnostic, type Outcome } from '../diagnostics/index.ts';
import { type FileTypes, fileOf, type ListedPerson, type PlacedFile } from '../model/index.ts';
import { peopleDiagnostics } from './check.ts';
import { type PeopleTable, peopleFromCsv } from './csv.ts';
import { decodedTable } from './encoding.ts';

/** The people of a table, as a personnel system exports them; `kept` are those known already. */
export function readPeopleTable(
  file: string,
  bytes: Uint8Array,
  kept: readonly ListedPerson[],
): Outcome<PlacedFile<FileTypes['people']>> {
  const decoded = decodedTable(bytes);
  const start = { file, line: 1, column: 1, length: 1 };
  if (decoded === null) return { diagnostics: [diagnostic('file/not-text', { path: file }, start)] };
  const table = peopleFromCsv(file, decoded.text);
  const { value, place } = table;
  const read = fileOf({ file, text: '', value, place }, 'people');
  const diagnostics = [
    ...(decoded.encoding === 'windows-1252' ? [diagnostic('csv/encoding', {}, start)] : []),
    ...table.diagnostics,
    ...read.diagnostics.map((each) => inWordsOf(table, each)),
    ...peopleDiagnostics(identified(table), kept),
  ].sort(byPlace);
  return read.value === undefined || diagnostics.some(isError) ? { diagnostics } : { value: read.value, diagnostics };
}

/** What is wrong with a person, said of the column as the table calls it: nobody sees the fields behind. */
function inWordsOf({ heading }: PeopleTable, found: Diagnostic): Diagnostic {
  const column = 'property' in found.params ? heading(found.params.property) : null;
  if (column === null) return found;
  if (found.code === 'schema/missing-property') return diagnostic('csv/empty', { column }, found.place);
  // The same code with the same parameters, one of which is another text.
  return { ...found, params: { ...found.params, property: column } } as Diagnostic;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** Those of the table who have an id, where they stand: what is wrong with the others must not hide what is with these. */
function identified({ value, place }: PeopleTable): PlacedFile<FileTypes['people']> {
  const lines = value.people.flatMap(({ id, ...person }, line) => (id === undefined ? [] : [{ id, ...person, line }]));
  return {
    value: { kind: 'people', people: lines.map(({ line: _, ...person }) => person) },
    place: ([, index, ...rest]) => place(['people', lines[Number(index)]?.line ?? 0, ...rest]),
  };
}
