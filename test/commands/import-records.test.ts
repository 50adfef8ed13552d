import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { describeOnServer } from '../store/server.ts';
import { folderWith, run, type World } from '../support/world.ts';

const id = (count: number) => `01KB${String(count).padStart(22, '0')}`;

function record(count: number, changes: object = {}) {
  return {
    kind: 'assessment',
    id: id(count),
    framework: { id: 'service-excellence', version: '1.0.0' },
    subject: { id: `person-${count}` },
    rater: { id: 'luc-cote', relation: 'manager' },
    ratings: { 'service-excellence': { indicators: { 'answers-questions': { point: 'partly' } } } },
    ...changes,
  };
}

const lines = (...records: readonly object[]) => records.map((each) => `${JSON.stringify(each)}\n`).join('');
const unknownPoint = { ratings: { 'service-excellence': { indicators: { 'answers-questions': { point: 'parly' } } } } };

async function kept(location: string) {
  const store = await openStore(location);
  const found = await store.find({});
  await store.close();
  return found.map((each) => each.id).sort();
}

function describeImport(name: string, locate: (folder: string) => Promise<string> | string): void {
  describe(`records imported in bulk into ${name}`, () => {
    const importing = async (
      files: Readonly<Record<string, string>>,
      words: readonly string[] = [],
      world: World = {},
    ) => {
      const folder = folderWith(files);
      const location = await locate(folder);
      const go = () =>
        run(['import', 'records', ...Object.keys(files), ...words], {
          ...world,
          folder,
          environment: { COMPETENCY_STORE: location },
        });
      return { go, location, ran: await go() };
    };

    test('are assessments with their answers and results, as if each had been given as answers', async () => {
      const { ran, location } = await importing({ 'a.jsonl': lines(record(1), record(2)) });
      expect([ran.exitCode, ran.stderr]).toEqual([0, 'a.jsonl: 2 records kept.\n']);
      const store = await openStore(location);
      const one = await store.load({ subject: 'person-1', id: id(1) });
      expect(one?.answers.map(({ answer }) => answer)).toEqual([
        { kind: 'rating', competency: 'service-excellence', indicator: 'answers-questions', point: 'partly' },
      ]);
      expect(one).toMatchObject({ header: { status: 'completed' }, results: { 'service-excellence': {} } });
      await store.close();
    });

    test('are there once, however often they are imported, also twice in one file', async () => {
      const { id: _, ...nameless } = record(3);
      const { go, location } = await importing({ 'a.jsonl': lines(record(1), record(1), nameless, nameless) });
      expect((await go()).stderr).toBe('a.jsonl: 0 records kept, 4 already there.\n');
      expect(await kept(location)).toHaveLength(2);
    });

    test('are all kept or none: every problem is told, at its line', async () => {
      const file = lines(record(1), record(2, unknownPoint), record(3), record(4, { colour: 'blue' }));
      const { ran, location } = await importing({ 'a.jsonl': file });
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toMatch(/a\.jsonl:2:\d+: error: .*parly/);
      expect(ran.stderr).toMatch(/a\.jsonl:4:\d+: error: .*colour/);
      expect(await kept(location)).toEqual([]);
    });

    test('with --keep-going the sound ones are kept, and the others listed', async () => {
      const elsewhere = record(5, { framework: { id: 'nowhere', version: '1.0.0' } });
      const file = lines(record(1), record(2, unknownPoint), elsewhere, record(3));
      const { ran, location } = await importing({ 'a.jsonl': `${file}{"kind"\n` }, ['--keep-going']);
      expect(ran.exitCode).toBe(1);
      expect(ran.stderr).toContain('a.jsonl: 2 records kept, 3 refused.');
      expect(ran.stderr).toContain('nowhere');
      expect(await kept(location)).toEqual([id(1), id(3)]);
    });

    test('of an id that something else has are refused', async () => {
      const other = record(1, { rater: { id: 'mia-li', relation: 'peer' } });
      const { ran, location } = await importing({ 'a.jsonl': lines(record(1)), 'b.jsonl': lines(record(2), other) });
      expect(ran.exitCode).toBe(2);
      expect(ran.stderr).toContain(id(1));
      expect(await kept(location)).toEqual([id(1)]);
    });

    test.each([
      ['cycle', { cycle: '2026-H1' }],
      ['profile', { profile: 'specialist' }],
      ['method', { method: 'adaptive' }],
      ['start', { startedAt: '2026-01-02T08:00:00Z' }],
      ['completion', { completedAt: '2026-03-02T08:00:00Z' }],
    ])('whose %s is another than that of the one kept under their id are refused', async (_, changes) => {
      const dated = { startedAt: '2026-01-01T08:00:00Z', completedAt: '2026-03-01T08:00:00Z', cycle: '2026-H2' };
      const files = { 'a.jsonl': lines(record(1, dated)), 'b.jsonl': lines(record(1, { ...dated, ...changes })) };
      const { ran } = await importing(files);
      expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining(id(1))]);
    });

    test('with a character that no name has are refused, at its place', async () => {
      const nul = record(2, { subject: { id: 'remi', name: 'R\0mi' } });
      const { ran, location } = await importing({ 'a.jsonl': lines(record(1), nul) });
      expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringMatching(/a\.jsonl:2:\d+: error: .*U\+0000/)]);
      expect(await kept(location)).toEqual([]);
    });

    test('whose evidence is another than the one kept under their id are refused, not passed over', async () => {
      const saying = (evidence: string) =>
        record(1, {
          ratings: { 'service-excellence': { indicators: { 'answers-questions': { point: 'partly', evidence } } } },
        });
      const files = { 'a.jsonl': lines(saying('Called back.')), 'b.jsonl': lines(saying('Wrote a letter.')) };
      const { ran } = await importing(files);
      expect([ran.exitCode, ran.stderr]).toEqual([2, expect.stringContaining(id(1))]);
      const same = await importing({ 'a.jsonl': lines(saying('Called back.'), saying('Called back.')) });
      expect((await same.go()).stderr).toBe('a.jsonl: 0 records kept, 2 already there.\n');
      const later = await importing({ 'a.jsonl': lines(saying('Called back.')) });
      const folder = folderWith({ 'later.jsonl': lines(saying('Wrote a letter.')) });
      const environment = { COMPETENCY_STORE: later.location };
      const refused = await run(['import', 'records', 'later.jsonl'], { folder, environment });
      expect([refused.exitCode, refused.stderr]).toEqual([2, expect.stringContaining(id(1))]);
    });

    test('may be YAML, one after the other, and thousands', async () => {
      const yaml = [1, 2].map((count) => JSON.stringify(record(count), null, 2)).join('\n---\n');
      const many = lines(...Array.from({ length: 1203 }, (_, at) => record(at + 10)));
      const { ran, location } = await importing({ 'a.yaml': `# two\n---\n${yaml}\n`, 'b.jsonl': many });
      expect(ran.stderr).toBe('a.yaml: 2 records kept.\nb.jsonl: 1,203 records kept.\n');
      expect(await kept(location)).toHaveLength(1205);
    });
  });
}

describeImport('a file', (folder) => `${folder}/kept.db`);
describeOnServer('on a PostgreSQL server', (database) => {
  describeImport('a server', () => database.empty());

  test('the same records imported twice at once are there once: the second import waits, and finds them', async () => {
    const folder = folderWith({ 'a.jsonl': lines(...Array.from({ length: 1203 }, (_, at) => record(at))) });
    const environment = { COMPETENCY_STORE: await database.empty() };
    await (await openStore(environment.COMPETENCY_STORE)).close();
    const go = () => run(['import', 'records', 'a.jsonl'], { folder, environment });
    const both = await Promise.all([go(), go(), go()]);
    expect(both.map(({ stderr }) => stderr).sort()).toEqual([
      'a.jsonl: 0 records kept, 1,203 already there.\n',
      'a.jsonl: 0 records kept, 1,203 already there.\n',
      'a.jsonl: 1,203 records kept.\n',
    ]);
  });
});

test('a problem in a later YAML record has the line of the file', async () => {
  const second = 'kind: assessment\nframework: {id: service-excellence, version: 1.0.0}\ncolour: blue\n';
  const folder = folderWith({ 'a.yaml': `# records\n---\n${JSON.stringify(record(1))}\n---\n${second}` });
  const ran = await run(['import', 'records', 'a.yaml'], { folder });
  expect(ran.stderr).toMatch(/a\.yaml:7:1: error: .*colour/);
});

test.each([
  ['nowhere.jsonl', undefined, 'nowhere.jsonl'],
  ['a.jsonl', 'caf\u00e9', 'a.jsonl'],
])('a file that cannot be read is told: %s', async (file, text, shown) => {
  const folder = folderWith({});
  if (text !== undefined) (await import('node:fs')).writeFileSync(`${folder}/${file}`, Buffer.from(text, 'latin1'));
  const ran = await run(['import', 'records', file], { folder });
  expect([ran.exitCode, ran.stderr.includes(shown)]).toEqual([2, true]);
});

test('files before one that is refused stay imported, and are told, in words and as JSON', async () => {
  const files = { 'a.jsonl': lines(record(1)), 'b.jsonl': lines(record(2), record(3, unknownPoint)) };
  const words = ['import', 'records', 'a.jsonl', 'b.jsonl'];
  const inWords = await run(words, { folder: folderWith(files) });
  expect(inWords.exitCode).toBe(2);
  expect(inWords.stderr).toMatch(/^a\.jsonl: 1 record kept\.\nb\.jsonl: nothing of this file was kept\.\n/);
  expect(inWords.stderr).toMatch(/b\.jsonl:2:\d+: error: .*parly/);
  const asJson = await run([...words, '--format', 'json'], { folder: folderWith(files) });
  expect(asJson.exitCode).toBe(2);
  expect(validRecords(asJson.stdout)).toMatchObject({
    files: [{ file: 'a.jsonl', kept: 1 }],
    error: { code: 'answers/invalid', params: { path: 'b.jsonl' } },
    diagnostics: [{ file: 'b.jsonl' }],
  });
});

test.each(['nowhere.jsonl', 'folder'])(
  'nothing is imported, nor a store made, where %s cannot be read',
  async (file) => {
    const folder = folderWith({ 'a.jsonl': lines(record(1)), 'folder/b.jsonl': '' });
    const ran = await run(['import', 'records', 'a.jsonl', file, '--store', 'new.db'], { folder });
    expect([ran.exitCode, ran.stderr.includes(file)]).toEqual([2, true]);
    expect(existsSync(`${folder}/new.db`)).toBe(false);
  },
);

test('as JSON it is one document that its schema describes', async () => {
  const folder = folderWith({ 'a.jsonl': lines(record(1), record(2, unknownPoint)) });
  const ran = await run(['import', 'records', 'a.jsonl', '--keep-going', '--format', 'json'], { folder });
  expect(validRecords(ran.stdout).files).toMatchObject([{ kept: 1, refused: 1, refusals: [{ line: 2 }] }]);
});

/** The one document of an output, which its schema describes. */
function validRecords(output: string) {
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../schemas/results/${path}`, import.meta.url), 'utf8'));
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema([read('validate.schema.json'), read('failure.schema.json')]);
  const validate = ajv.compile(read('records.schema.json'));
  expect(validate(JSON.parse(output)), JSON.stringify(validate.errors)).toBe(true);
  return JSON.parse(output);
}
