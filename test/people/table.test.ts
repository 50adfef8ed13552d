import { describe, expect, test } from 'vitest';
import { readPeopleTable } from '../../src/people/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function people(table: string | Uint8Array) {
  const read = readPeopleTable('people.csv', typeof table === 'string' ? bytes(table) : table, []);
  return read.value?.value.people ?? read.diagnostics.map(({ code }) => code);
}

/** Code, line and column of all that is said. */
function said(table: string | Uint8Array): readonly string[] {
  const { diagnostics } = readPeopleTable('people.csv', typeof table === 'string' ? bytes(table) : table, []);
  return diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
}

const ada = { id: 'ada-roy', name: 'Ada Roy', unit: 'Accueil' };

describe('a table is read', () => {
  test.each([
    ['commas', 'id,name,unit\nada-roy,Ada Roy,Accueil\n'],
    ['semicolons', 'id;name;unit\r\nada-roy;Ada Roy;Accueil\r\n'],
    ['tabs', 'id\tname\tunit\nada-roy\tAda Roy\tAccueil'],
    ['a byte-order mark', '\ufeffid,name,unit\nada-roy,Ada Roy,Accueil\n'],
    ['a line that says the delimiter', 'sep=;\r\nid;name;unit\r\nada-roy;Ada Roy;Accueil\r\n'],
    ['quotes around everything', '"id";"name";"unit"\n"ada-roy";"Ada Roy";"Accueil"\n'],
    ['French headings', 'Matricule;Nom;Unité\nada-roy;Ada Roy;Accueil\n'],
    ['English headings', 'Employee number,Full name,Department\nada-roy,Ada Roy,Accueil\n'],
    ['given and family name', 'N° d’employé;Nom;Prénom;Service\nada-roy;Roy;Ada;Accueil\n'],
    ['empty lines and lines of delimiters', 'id,name,unit\n\n,,\nada-roy,Ada Roy,Accueil\n\n'],
    ['fields without words beyond the headings', 'id,name,unit\nada-roy,Ada Roy,Accueil,,\n'],
    ['spaces around fields', 'id , name,unit\n ada-roy , Ada Roy ,Accueil\n'],
  ])('with %s', (_, table) => {
    expect(people(table)).toEqual([ada]);
  });

  test('in UTF-16, as spreadsheets write “Unicode text”', () => {
    const text = '\ufeffid\tnom\nada-roy\tZoé Côté\n';
    expect(people(new Uint8Array(Buffer.from(text, 'utf16le')))).toEqual([{ id: 'ada-roy', name: 'Zoé Côté' }]);
  });

  test('in Windows-1252, with a note', () => {
    const table = new Uint8Array(Buffer.from('id;nom\nada;Zoé L\x92\x8cuvre \x80\n', 'latin1'));
    expect(people(table)).toEqual([{ id: 'ada', name: 'Zoé L’Œuvre €' }]);
    expect(said(table)).toEqual(['1:1 csv/encoding']);
  });

  test('with delimiters, doubled quotes and line breaks in quotes', () => {
    expect(people('id;name;unit\nada;"Ada ""Ace""\r\nRoy";"Accueil; nord"\n')).toEqual([
      { id: 'ada', name: 'Ada "Ace" Roy', unit: 'Accueil; nord' },
    ]);
  });

  test('whose personnel numbers and user names become ids', () => {
    expect(people('id,manager\nE_0042,Ada.Roy\nAda.Roy,\n')).toEqual([
      { id: 'e-0042', manager: 'ada-roy' },
      { id: 'ada-roy' },
    ]);
  });

  test('whose managers are named by number, by address or by name', () => {
    const table = [
      'id,name,email,manager',
      '1,Ada Roy,ada@x.ca,',
      '2,Max Li,max@x.ca,1',
      '3,Bo Ek,bo@x.ca,ADA@x.ca',
      '4,Cy Ng,cy@x.ca,Max Li',
    ];
    expect(people(table.join('\n'))).toMatchObject([{ id: '1' }, { manager: '1' }, { manager: '1' }, { manager: '2' }]);
  });

  test('but a name that two people share names no manager', () => {
    expect(said('id,name,manager\n1,Ada Roy,\n2,Ada Roy,\n3,Bo Ek,Ada Roy\n')).toEqual(['4:9 people/unknown-manager']);
  });
});

describe('what is wrong with a table', () => {
  test('is told for every line at once, at its place', () => {
    const table = [
      'id,name,email',
      'ada,Ada,nowhere',
      '???,Bo,',
      ',Cy,',
      'ada,"Di\nDo",',
      'zed,Z,a@b.c,extra',
      'q,"a" b,',
      'w,W "x",',
      'short',
    ];
    expect(said(table.join('\n'))).toEqual([
      '2:9 schema/email',
      '3:1 schema/id',
      '4:1 csv/empty',
      '5:1 reference/duplicate-id',
      '7:7 csv/fields',
      '8:1 csv/quote',
      '9:1 csv/quote',
      '10:1 csv/fields',
    ]);
  });

  test('is said of the columns as the table calls them', () => {
    const table = 'Matricule;Prénom;Nom;Courriel\n???;Ada;Roy;nowhere\n;Max;Li;\n';
    const { diagnostics } = readPeopleTable('p.csv', bytes(table), []);
    expect(diagnostics.map(({ code, params }) => ({ code, params }))).toMatchObject([
      { code: 'schema/id', params: { property: 'Matricule' } },
      { code: 'schema/email', params: { property: 'Courriel' } },
      { code: 'csv/empty', params: { column: 'Matricule' } },
    ]);
  });

  test('is a column that is not known: it is named, and not read', () => {
    const { value, diagnostics } = readPeopleTable('p.csv', bytes('id,Salary,Departement,Nam\nada,52000,A,Ada\n'), []);
    expect(value?.value.people).toEqual([{ id: 'ada', unit: 'A' }]);
    expect(diagnostics).toMatchObject([
      { code: 'csv/unknown-column', params: { column: 'Salary', suggestion: null }, place: { line: 1, column: 4 } },
      { code: 'csv/unknown-column', params: { column: 'Nam', suggestion: 'name' }, place: { line: 1, column: 23 } },
    ]);
  });

  test.each([
    ['no id among its headings', 'name,unit\nAda,Accueil\n', ['1:1 csv/no-id']],
    ['two columns for one thing', 'id,unit,department\nada,A,B\n', ['1:9 csv/duplicate-column']],
    ['nothing in it', '\n\n', ['1:1 file/empty']],
    ['a quote that is never closed', 'id,name\nada,"Ada\nmax,Max\n', ['2:1 csv/quote']],
  ])('may be %s', (_, table, expected) => {
    expect(said(table)).toEqual(expected);
  });

  test('may be that it is no text', () => {
    expect(said(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0x14]))).toEqual(['1:1 file/not-text']);
  });

  test('never shows a line of the table, which holds personal data', () => {
    const { diagnostics } = readPeopleTable('people.csv', bytes('id,name,email\n?,Ada Roy,secret\n'), []);
    expect(JSON.stringify(diagnostics)).not.toMatch(/Ada Roy|secret/);
  });
});
