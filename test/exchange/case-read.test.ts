import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { casePackage, type FrameworkFile } from '../../src/exchange/index.ts';
import { headingWords } from '../../src/import/index.ts';
import { caseReader } from '../../src/import/readers/case.ts';
import { frameworkFiles } from './arbitraries.ts';
import { complete, shipped } from './frameworks.ts';
import { hasOfficial, howToGet, official } from './official.ts';
import { fileBy, readBy } from './reading.ts';
import { frameworkOf, saidBy } from './sameness.ts';

const wish = {
  changed: '2026-11-22T00:00:00.000Z',
  kinds: { category: 'Category', competency: 'Competency', indicator: 'Indicator' },
};
const exported = (file: FrameworkFile) =>
  JSON.stringify(file.languages.map((language) => casePackage(file, language, wish)));

/** A package of somebody else: items as a tree of their statements. */
function packageOf(statements: Readonly<Record<string, readonly string[]>>, more: object = {}): string {
  const document = { identifier: 'doc', title: 'Desk', creator: 'City', language: 'en' };
  const children = Object.values(statements).flat();
  const named = [...new Set([...Object.keys(statements), ...children])].filter((each) => each !== 'doc');
  const items = named.map((each) => ({
    identifier: each,
    fullStatement: each,
  }));
  const link = (identifier: string) => ({ title: identifier, identifier, uri: identifier });
  const associations = Object.entries(statements).flatMap(([parent, all]) =>
    all.map((child, at) => ({
      associationType: 'isChildOf',
      sequenceNumber: at + 1,
      originNodeURI: link(child),
      destinationNodeURI: link(parent),
    })),
  );
  return JSON.stringify({ CFDocument: document, CFItems: items, CFAssociations: associations, ...more }, null, 1);
}

async function told(source: string) {
  const bytes = new TextEncoder().encode(source);
  const { diagnostics } = await caseReader({ name: 'p.json', bytes }, { headings: headingWords(), language: null });
  return diagnostics.map(({ code, params }) => [code, params]);
}

describe('a framework through CASE and back', () => {
  it.each([...shipped, complete])('$id is the same', async (file) => {
    expect(saidBy(await fileBy(caseReader, exported(file)))).toEqual(saidBy(file));
  });

  it('is the same whatever the framework', async () => {
    await fc.assert(
      fc.asyncProperty(frameworkFiles, async (file) => {
        expect(saidBy(await fileBy(caseReader, exported(file)))).toEqual(saidBy(file));
      }),
    );
  });

  it('takes the words of an item that was changed elsewhere', async () => {
    const changed = exported(complete).replaceAll('"Asks what the thing requested is for"', '"Asks why"');
    const file = await fileBy(caseReader, changed);
    expect(file.competencies?.[0]?.levels?.[1]?.indicators).toEqual([
      { id: 'asks-why', text: { fr: 'Demande à quoi servira ce qui est demandé', en: 'Asks why' } },
    ]);
    expect(file.competencies?.[0]?.levels?.[1]?.concept).toEqual(complete.competencies?.[0]?.levels?.[1]?.concept);
  });
});

describe('a package of somebody else', () => {
  const samples = ['minimal-with-rubric.json', 'Utf8TestFramework.json', 'SmartLevelFramework.json'];
  it.skipIf(!hasOfficial).each(samples)(`%s becomes a sound framework (${howToGet})`, async (name) => {
    expect(frameworkOf(await fileBy(caseReader, official(name))).competencies.length).toBeGreaterThan(0);
  });

  it('has its leaves as behaviours of what stands above them', async () => {
    const file = await fileBy(caseReader, packageOf({ doc: ['Listening'], Listening: ['Waits', 'Repeats'] }));
    expect(file.competencies).toMatchObject([
      { title: 'Listening', levels: [{ level: 1, indicators: [{ text: 'Waits' }, { text: 'Repeats' }] }] },
    ]);
  });

  it('has what stands higher as categories, one level of them', async () => {
    const tree = { doc: ['People'], People: ['Talking'], Talking: ['Listening'], Listening: ['Waits'] };
    const source = packageOf(tree);
    const file = await fileBy(caseReader, source);
    expect(file.categories?.map(({ title }) => title)).toEqual(['People', 'Talking']);
    expect(file.competencies?.map(({ category }) => category)).toEqual([file.categories?.[1]?.id]);
    expect(await told(source)).toEqual([['import/no-place', { what: 'hierarchy', name: 'isChildOf', count: 1 }]]);
  });

  it('keeps an item that stands under two others once, and tells it', async () => {
    const source = packageOf({
      doc: ['Listening', 'Talking'],
      Listening: ['Waits', 'Nods'],
      Talking: ['Waits', 'Asks'],
    });
    const file = await fileBy(caseReader, source);
    const texts = file.competencies?.map(({ levels }) => levels?.[0]?.indicators?.map(({ text }) => text));
    expect(texts).toEqual([['Waits', 'Nods'], ['Asks']]);
    expect(await told(source)).toEqual([['import/no-place', { what: 'hierarchy', name: 'isChildOf', count: 1 }]]);
  });

  it('may have nulls, addresses of its server and circles', async () => {
    const source = packageOf({ A: ['B'], B: ['A'] }, { CFRubrics: null, CFDefinitions: null });
    const odd = source.replaceAll('"fullStatement"', '"notes": null, "CFDocumentURI": {"uri": "x"}, "fullStatement"');
    expect((await fileBy(caseReader, odd)).competencies?.length).toBeGreaterThan(0);
    expect(await told(odd)).toEqual([]);
  });

  it('is told what of it has no place here, with how often', async () => {
    const source = packageOf({ doc: ['Listening'], Listening: ['Waits', 'Nods'] }).replaceAll(
      '"fullStatement"',
      '"educationLevel": ["09"], "fullStatement"',
    );
    expect(await told(source)).toEqual([['import/no-place', { what: 'field', name: 'educationLevel', count: 3 }]]);
  });

  it('may know its competencies only from a rubric', async () => {
    const level = (score: number, description: string) => ({ quality: `Q${score}`, score, description });
    const criterion = {
      category: 'Listening',
      description: 'Pays attention',
      CFRubricCriterionLevels: [level(3, 'Foresees\n- Asks what comes next'), level(1, 'Hears')],
    };
    const rubrics = { CFRubrics: [{ title: 'Desk', CFRubricCriteria: [criterion] }] };
    const file = await fileBy(caseReader, packageOf({ doc: [] }, { ...rubrics, CFItems: [] }));
    expect(file.competencies).toMatchObject([
      {
        title: 'Listening',
        definition: 'Pays attention',
        levels: [
          { level: 1, title: 'Q1', concept: 'Hears' },
          { level: 3, title: 'Q3', concept: 'Foresees', indicators: [{ text: 'Asks what comes next' }] },
        ],
      },
    ]);
  });

  it('tells where each statement went, by the line of its identifier', async () => {
    const source = packageOf({ doc: ['Listening'], Listening: ['Waits'] });
    const { fates } = await readBy(caseReader, source);
    const line = source.slice(0, source.indexOf('"identifier": "Waits"')).split('\n').length;
    expect(fates).toContainEqual(expect.objectContaining({ line, text: 'Waits', part: 'indicator', competency: 0 }));
  });

  it.each(['', '[]', '7', '{"CFDocument": '])('that is no package (%j) is told to be damaged', async (source) => {
    expect(await told(source)).toEqual([['import/damaged', { path: 'p.json', format: 'case' }]]);
  });

  it('may be as deep as it likes', async () => {
    const tree = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`n${at}`, [`n${at + 1}`]]));
    expect((await fileBy(caseReader, packageOf(tree))).competencies?.length).toBeGreaterThan(0);
  });
});
