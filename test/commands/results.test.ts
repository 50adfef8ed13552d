import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bugJson } from '../../src/output/json/failure.ts';
import { misnamed, sound, untranslated } from './sound.ts';
import { World } from './world.ts';

const folder = new URL('../../schemas/', import.meta.url);
const read = (path: string): object => JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
const results = readdirSync(new URL('results/', folder));

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
for (const each of ['framework', 'assessment', 'project']) ajv.addSchema(read(`${each}.schema.json`));
for (const each of results) ajv.addSchema(read(`results/${each}`));

/** Expects a text to be one JSON document that fits the schema of a result, and gives the document. */
function expectResult(name: string, text: string) {
  const value = JSON.parse(text);
  const validate = ajv.getSchema(`results/${name}.schema.json`);
  expect(validate?.(value), JSON.stringify(validate?.errors, null, 1)).toBe(true);
  return value;
}

let world: World;
beforeEach(() => {
  world = new World({ 'sound.yaml': sound, 'misnamed.yaml': misnamed, 'untranslated.yaml': untranslated });
});
afterEach(() => world.remove());

const answers = `kind: assessment
framework: {id: service-excellence, version: 1.0.0}
subject: {id: ada, name: Ada Roy}
rater: {id: bo, relation: manager}
ratings: {}
`;

describe('the schemas of JSON results', () => {
  it.each(results)('%s describes every property in English and French', (name) => {
    const missing: string[] = [];
    const walk = (schema: unknown, path: string): void => {
      if (typeof schema !== 'object' || schema === null) return;
      for (const [key, each] of Object.entries(schema)) {
        if (key === 'properties')
          for (const [property, described] of Object.entries<{ description?: string; $ref?: string }>(each)) {
            const paragraphs = described.description?.split('\n\n').length ?? 0;
            if (described.$ref === undefined && paragraphs !== 2) missing.push(`${path}/${property}`);
          }
        walk(each, `${path}/${key}`);
      }
    };
    walk(read(`results/${name}`), '');
    expect(missing).toEqual([]);
  });
});

describe('what --format json prints', () => {
  it('of rollout fits its schema', async () => {
    const day = ['--today', '2026-11-22', '--format', 'json'];
    for (const what of ['check', 'status'])
      expectResult('rollout', (await world.run(['rollout', what, 'four-offices', ...day])).stdout);
    expectResult('rollout-timeline', (await world.run(['rollout', 'timeline', 'four-offices', ...day])).stdout);
  });

  it('of explain fits its schema, for one code and for all', async () => {
    const one = expectResult('explain', (await world.run(['explain', 'yaml/tab', '--format', 'json'])).stdout);
    expect(one.codes).toHaveLength(1);
    const all = expectResult('explain', (await world.run(['explain', '--format', 'json', '--lang', 'fr'])).stdout);
    expect(all.codes.length).toBeGreaterThan(70);
  });

  it('of validate fits its schema, with and without problems', async () => {
    const { stdout } = await world.run(['validate', '.', '--format', 'json']);
    const result = expectResult('validate', stdout);
    expect(result).toMatchObject({ files: 3, errors: 1, warnings: 1, infos: 0, truncated: false });
    expectResult('validate', (await world.run(['validate', 'sound.yaml', '--format', 'json'])).stdout);
  });

  it('of validate keeps the true counts when it lists fewer, and says so', async () => {
    const { stdout } = await world.run(['validate', '.', '--format', 'json', '--max-problems', '1']);
    const result = expectResult('validate', stdout);
    expect(result).toMatchObject({ errors: 1, warnings: 1, truncated: true });
    expect(result.diagnostics).toHaveLength(1);
  });

  it('of people import and people list fits their schemas', async () => {
    world.write('people.csv', 'id,name,wage\nada,Ada,1\nmax,Max,2\n');
    const first = ['people', 'import', 'people.csv', '--format', 'json'];
    expectResult('people-import', (await world.run(first)).stdout);
    world.write('people.csv', 'id\nada\n');
    expectResult('people-import', (await world.run(first)).stdout);
    expectResult('people-import', (await world.run([...first, '--replace', '--dry-run'])).stdout);
    expectResult('people-list', (await world.run(['people', 'list', '--format', 'json'])).stdout);
  });

  it('of list fits its schema, with a broken framework too', async () => {
    world.write('frameworks/broken.yaml', 'kind: framework\nid: broken\n');
    const { frameworks } = expectResult('list', (await world.run(['list', '--format', 'json'])).stdout);
    expect(frameworks[0]).toMatchObject({ id: 'broken', version: null });
    expect(frameworks.length).toBeGreaterThan(3);
  });

  it.each(['service-attitude', 'service-excellence', 'service-orientation'])(
    'of show %s fits its schema',
    async (id) => {
      expectResult('show', (await world.run(['show', id, '--format', 'json'])).stdout);
    },
  );

  it('of show with a competency fits its schema', async () => {
    const { stdout } = await world.run(['show', 'service-attitude', 'client-experience', '--format', 'json']);
    expect(expectResult('show', stdout).id).toBe('client-experience');
  });

  it.each([[[]], [['--explain']]])('of assess fits its schema %j', async (flags) => {
    world.write('answers.yaml', answers);
    const words = ['assess', '--answers', 'answers.yaml', '--format', 'json', ...flags];
    const { assessment } = expectResult('assess', (await world.run(words)).stdout);
    expect(assessment.subject.id).toBe('ada');
  });

  it('of collect fits its schema, a form after the other', async () => {
    world.write('answers.yaml', answers);
    world.write('more.yaml', answers.replace('manager', 'peer'));
    const words = ['collect', 'answers.yaml', 'more.yaml', '--store', 'collected.db', '--format', 'json'];
    const { collected } = expectResult('collect', (await world.run(words)).stdout);
    expect(collected.map((each: { file: string }) => each.file)).toEqual(['answers.yaml', 'more.yaml']);
  });

  it.each([
    ['an unknown option', ['validate', '--formt']],
    ['an unknown command', ['valdate']],
    ['too many arguments', ['list', 'a', 'b']],
    ['a missing argument', ['show']],
    ['an unknown framework', ['show', 'nothing']],
    ['a file with errors', ['show', 'misnamed.yaml']],
    ['options that exclude each other', ['validate', '--watch']],
    ['a number that is none', ['validate', '--max-problems', 'many', 'sound.yaml']],
    ['nothing to validate', ['validate']],
  ])('on failure is one document: %s', async (_, words) => {
    const { exitCode, stdout, stderr } = await world.run([...words, '--format', 'json']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: '' });
    const { error } = expectResult('failure', stdout);
    expect(error.message).not.toBe('');
  });

  it('carries what is wrong with the file that was refused', async () => {
    const { stdout } = await world.run(['show', 'misnamed.yaml', '--format', 'json']);
    expect(expectResult('failure', stdout).diagnostics).toMatchObject([{ code: 'schema/id', line: 2, column: 5 }]);
  });

  it.each([
    ['before it began', ''],
    ['after the first questions', 'Ada Roy\n1\n1\n2026-H2\n'],
  ])('of an assessment interrupted %s fits its schema', async (_, input) => {
    const { exitCode, stdout } = await world.run(['assess', 'service-excellence', '--format', 'json'], {
      stdin: input,
    });
    expect(exitCode).toBe(130);
    const { interrupted } = expectResult('interrupted', stdout);
    expect(interrupted.assessment === null).toBe(input === '');
  });

  it('for a fault of the program itself fits the schema of failures', () => {
    expect(expectResult('failure', bugJson()).error.code).toBe('program/bug');
  });
});
