import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kinds } from '../../src/model/index.ts';
import { World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => world.remove());

async function compiled(kind: string) {
  const { stdout } = await world.run(['schema', kind]);
  return new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(
    JSON.parse(stdout),
  );
}

function shipped(id: string): unknown {
  return parse(readFileSync(new URL(`../../frameworks/${id}.yaml`, import.meta.url), 'utf8'));
}

const answers = {
  kind: 'assessment',
  framework: { id: 'welcome', version: '1.0.0' },
  subject: { id: 'ada' },
  rater: { id: 'bo', relation: 'peer' },
  ratings: { greeting: { indicators: { 'greets-first': { point: 'partly' } } } },
};

describe('competency schema', () => {
  it.each(kinds)('prints the schema of %s with nothing to look up elsewhere', async (kind) => {
    const { stdout } = await world.run(['schema', kind]);
    const references = [...stdout.matchAll(/"\$ref": "([^"]*)"/g)].map((each) => each[1] ?? '');
    for (const each of references) expect(each).toMatch(/^#\/\$defs\//);
    await expect(compiled(kind)).resolves.toBeTypeOf('function');
  });

  it.each(['service-attitude', 'service-excellence', 'service-orientation'])('accepts %s by it', async (id) => {
    const validate = await compiled('framework');
    expect(validate(shipped(id)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('keeps the rules of definitions that come from another schema', async () => {
    const validate = await compiled('assessment');
    expect(validate(answers)).toBe(true);
    expect(validate({ ...answers, framework: { id: 'No Id', version: '1.0.0' } })).toBe(false);
    const project = await compiled('project');
    expect(project({ kind: 'project', languages: ['fr'] })).toBe(true);
    expect(project({ kind: 'project', languages: ['!'] })).toBe(false);
  });

  it('describes every property, in English and in French', async () => {
    for (const kind of kinds) {
      const schema = JSON.parse((await world.run(['schema', kind])).stdout);
      for (const { description } of Object.values<{ description: string }>(schema.$defs))
        expect(description.split('\n\n')).toHaveLength(2);
    }
  });

  it('writes to a file, and not over one', async () => {
    const words = ['schema', 'framework', '--output', 'framework.schema.json'];
    expect((await world.run(words)).exitCode).toBe(0);
    expect((await world.run(words)).exitCode).toBe(2);
    expect((await world.run([...words, '--force'])).exitCode).toBe(0);
  });

  it('lists the kinds, in the language of the reader', async () => {
    const english = (await world.run(['schema', '--list'])).stdout;
    expect(english.trimEnd().split('\n')).toHaveLength(kinds.length);
    expect(english).toMatch(/^framework +A competency framework/m);
    expect((await world.run(['schema', '--list', '--lang', 'fr'])).stdout).toContain('Un référentiel\u202f:');
  });

  it('refuses an unknown kind, and a missing one', async () => {
    expect((await world.run(['schema', 'framewrok'])).stderr).toContain('Did you mean “framework”?');
    expect((await world.run(['schema'])).exitCode).toBe(2);
  });
});
