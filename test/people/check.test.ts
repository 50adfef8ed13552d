import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { ListedPerson } from '../../src/model/index.ts';
import { peopleDiagnostics } from '../../src/people/index.ts';
import { placedFile } from '../support/documents.ts';
import { marked } from '../support/marked.ts';

function said(withMarks: string, kept: readonly ListedPerson[] = []) {
  const { text, marks } = marked(`kind: people\npeople:\n${withMarks}`);
  const found = peopleDiagnostics(placedFile(text, 'people'), kept);
  const at = found.map(({ place: { line, column } }: Diagnostic) => ({ line, column }));
  return { found: found.map(({ code, params }) => ({ code, params })), at, marks };
}

test('a sound list says nothing, with or without what is optional', () => {
  expect(said('  - {id: max}\n  - {id: ada, name: Ada, unit: Desk, manager: max, email: a@b.c}').found).toEqual([]);
});

test('an id that stands there twice is told where it stands again', () => {
  const { found, at, marks } = said('  - {id: max}\n  - {id: ada}\n  - {id: ┆max}');
  expect(found).toMatchObject([
    { code: 'reference/duplicate-id', params: { id: 'max', thing: 'person', firstLine: 3 } },
  ]);
  expect(at).toEqual(marks);
});

test('a manager who is nowhere gets a suggestion; one who is known already is no problem', () => {
  const text = '  - {id: ada, manager: ┆max-ly}\n  - {id: max-li}';
  const { found, at, marks } = said(text);
  expect(found).toEqual([
    { code: 'people/unknown-manager', params: { person: 'ada', manager: 'max-ly', suggestion: 'max-li' } },
  ]);
  expect(at).toEqual(marks);
  expect(said(text, [{ id: 'max-ly' }]).found).toEqual([]);
});

test('a circle of managers is told once, wherever it is entered', () => {
  const people = '  - {id: remi, manager: ada}\n  - {id: ada, manager: max}\n  - {id: max, manager: ada}';
  expect(said(people).found).toEqual([{ code: 'people/manager-circle', params: { chain: ['ada', 'max', 'ada'] } }]);
});

test('nobody is their own manager', () => {
  const { found, at, marks } = said('  - {id: ada, manager: ┆ada}');
  expect(found).toEqual([{ code: 'people/manager-circle', params: { chain: ['ada', 'ada'] } }]);
  expect(at).toEqual(marks);
});

test('a circle may close through people who are known already', () => {
  const { found } = said('  - {id: ada, manager: max}', [{ id: 'max', manager: 'ada' }]);
  expect(found).toEqual([{ code: 'people/manager-circle', params: { chain: ['ada', 'max', 'ada'] } }]);
  expect(said('  - {id: ada, manager: max}', [{ id: 'ada', manager: 'max' }, { id: 'max' }]).found).toEqual([]);
});
