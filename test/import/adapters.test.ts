import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headingWords } from '../../src/import/index.ts';
import { keyedReader } from '../../src/import/readers/keyed.ts';
import { complete } from '../exchange/frameworks.ts';
import { fileBy } from '../exchange/reading.ts';
import { frameworkOf, saidBy } from '../exchange/sameness.ts';

const pairs = ['../shared/pairs', '../../shared/pairs', '../../../shared/pairs'].find((each) => existsSync(each));
const howToGet = 'needs the frameworks of the two organisations in ../shared/pairs, else it is skipped';

async function told(source: string) {
  const bytes = new TextEncoder().encode(source);
  const { diagnostics } = await keyedReader({ name: 'f.yaml', bytes }, { headings: headingWords(), language: null });
  return diagnostics.map(({ code, params }) => [code, params]);
}

const list = `
- {id: 7ed8deae-2dbb-4830-bca0-9e6cee038bff, summary: Waits for the answer, examples: [Counts to ten], level: junior, area: talking, domain: null}
- {id: 1ab2d281-1a60-4a49-a1d3-87f03bcf510e, summary: Asks the next question, examples: [], level: senior1, area: talking, domain: desk}
- {id: 43cd4e9d-6462-4d4b-94e2-69dfeff246f6, summary: Writes it down, examples: [], level: junior, area: writing, domain: null}
`;

const matrix = `
category: {id: front_desk, name: Accueil}
skills:
  - id: active_listening
    name: Écoute
    description: Prêter attention à ce que dit la personne
    core_roles: [agent]
    levels: {agent: [NC, 1], team_lead: [1, 2]}
    level_descriptions: {0: N'écoute pas encore, 1: J'entends la demande, 2: Je saisis le besoin}
    behavioral_indicators: {1: [J'attends la fin], 2: [Je demande pourquoi, Je résume]}
    improvement_tips: {"1→2": Reformulez chaque demande.}
`;

describe('a flat list of behaviours by area and level', () => {
  it('becomes a competency for each area, with the ids of the behaviours', async () => {
    expect((await fileBy(keyedReader, list)).competencies).toMatchObject([
      {
        title: 'Talking',
        levels: [
          {
            level: 1,
            title: 'Junior',
            indicators: [{ id: '7ed8deae-2dbb-4830-bca0-9e6cee038bff', text: 'Waits for the answer' }],
            examples: [{ title: 'Waits for the answer', text: 'Counts to ten' }],
          },
          { level: 2, title: 'Senior1', indicators: [{ text: 'Asks the next question' }] },
        ],
      },
      { title: 'Writing', levels: [{ level: 1 }] },
    ]);
  });

  it('is told what has no place here', async () => {
    expect(await told(list)).toEqual([['import/no-place', { what: 'field', name: 'domain', count: 1 }]]);
  });
});

describe('skills with levels and what each role needs', () => {
  it('become competencies with levels from 0, in the language they are in', async () => {
    const file = await fileBy(keyedReader, matrix);
    expect(file.languages).toEqual(['fr']);
    expect(file.categories).toEqual([{ id: 'front-desk', title: 'Accueil' }]);
    expect(file.competencies).toMatchObject([
      {
        id: 'active-listening',
        category: 'front-desk',
        levels: [
          { level: 0, concept: "N'écoute pas encore" },
          { level: 1, indicators: [{ text: "J'attends la fin" }] },
          { level: 2, indicators: [{ text: 'Je demande pourquoi' }, { text: 'Je résume' }] },
        ],
      },
    ]);
  });

  it('make a profile of each role at each step that has a target', async () => {
    const { profiles } = await fileBy(keyedReader, matrix);
    expect(profiles?.map(({ id, targets }) => [id, targets])).toEqual([
      ['agent-2', { 'active-listening': 1 }],
      ['team-lead-1', { 'active-listening': 1 }],
      ['team-lead-2', { 'active-listening': 2 }],
    ]);
  });
});

describe('a framework of ours as JSON', () => {
  it('is the same', async () => {
    expect(saidBy(await fileBy(keyedReader, JSON.stringify(complete)))).toEqual(saidBy(complete));
  });
});

describe('YAML that no adapter knows', () => {
  it('is told, with the formats that are known', async () => {
    expect((await told('a: 1\n')).map(([code]) => code)).toEqual(['import/no-adapter']);
  });

  it('that is no YAML is told as everywhere', async () => {
    expect((await told('a: [1\n')).map(([code]) => code)).toEqual(['yaml/syntax']);
  });
});

describe('the frameworks that two organisations publish', () => {
  const files: readonly (readonly [string, number, number])[] = [
    ['financial-times/competencies-1.0.0-alpha.1.yml', 4, 81],
    ['financial-times/competencies-1.2.2.yml', 4, 101],
    ['pass-culture/data_quality-old.yaml', 3, 0],
    ['pass-culture/data_quality-new.yaml', 2, 0],
  ];

  it.skipIf(pairs === undefined).each(files)(`%s is sound (${howToGet})`, async (name, competencies, indicators) => {
    const framework = frameworkOf(await fileBy(keyedReader, readFileSync(`${pairs}/${name}`, 'utf8')));
    expect(framework.competencies).toHaveLength(competencies);
    const levels = framework.competencies.flatMap((each) => each.levels);
    if (indicators > 0) expect(levels.flatMap((each) => each.indicators)).toHaveLength(indicators);
  });
});
