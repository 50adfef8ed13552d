import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleCodes, severities } from '../../src/diagnostics/index.ts';
import { lintFindings, rules } from '../../src/lint/index.ts';
import { World } from '../commands/world.ts';
import { indexed, type Parts } from './indexed.ts';

const root = new URL('../../', import.meta.url).pathname;

/** The rules that speak, with the way to what they speak about. */
function said(parts: Parts): readonly string[] {
  return lintFindings(indexed(parts)).map(({ code, path }) => `${code} ${path.join('.')}`);
}

function codes(parts: Parts): readonly string[] {
  return lintFindings(indexed(parts)).map((each) => each.code);
}

const competency = {
  id: 'greeting',
  title: 'Greeting visitors',
  definition: 'Gives attention from the first moment',
  progression: { summary: 'Attention grows' },
};
type Competency = NonNullable<NonNullable<Parts['file']>['competencies']>[number];
const indicator = (id: string, text = `Does ${id}`) => ({ id, text });

describe('the table of rules', () => {
  it('has every rule once, with the severity that its diagnostics get', () => {
    expect(rules.map((each) => each.code)).toEqual(ruleCodes);
    for (const { code, severity } of rules) expect(severities[code]).toBe(severity);
  });

  it('does not ask rules that are off', () => {
    const linted = indexed({ file: { description: 'TODO' } });
    expect(lintFindings(linted).map((each) => each.code)).toEqual(['text/placeholder']);
    expect(lintFindings(linted, new Set(['text/placeholder']))).toEqual([]);
  });
});

describe('the shipped frameworks', () => {
  it.each(readdirSync(`${root}frameworks`))('%s satisfies every rule', async (file) => {
    const world = new World();
    const ran = await world.run(['validate', '--strict', '--quiet', `${root}frameworks/${file}`]);
    world.remove();
    expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('level/empty', () => {
  const withLevels = (...levels: { level: number; title?: string; indicators?: ReturnType<typeof indicator>[] }[]) =>
    said({ file: { competencies: [{ ...competency, levels }] } });

  it('is a level without indicators beside levels that have some', () => {
    const found = withLevels({ level: 1, indicators: [indicator('a')] }, { level: 2, title: 'Higher', indicators: [] });
    expect(found).toEqual(['level/empty competencies.0.levels.1']);
  });

  it('is no level of a competency that is rated by naming one', () => {
    expect(withLevels({ level: 1, title: 'Low' }, { level: 2, title: 'High' })).toEqual([]);
  });

  it('is a level without any words, even there', () => {
    expect(withLevels({ level: 1, title: 'Low' }, { level: 2 })).toEqual(['level/empty competencies.0.levels.1']);
  });

  it('is no level that takes its words from the shared scale', () => {
    const scale = { levels: [{ level: 1, title: 'Low' }] };
    expect(codes({ file: { scale, competencies: [{ ...competency, levels: [{ level: 1 }] }] } })).toEqual([]);
    expect(codes({ file: { scale, competencies: [competency] } })).toEqual([]);
  });
});

describe('indicator/duplicate-text', () => {
  const twice = (first: string, second: string) =>
    codes({ indicators: [indicator('a', first), indicator('b', second)] });

  it('sees through case, spaces, apostrophes and a final stop', () => {
    expect(twice('Greets each client’s guest', "greets each  client's guest.")).toContain('indicator/duplicate-text');
    expect(twice('Greets each visitor first', 'Greets each visitor by name')).toEqual([]);
  });

  it('compares one language with itself only, and one competency with itself only', () => {
    const texts = (en: string, fr: string) => ({ id: `${en}-${fr}`.toLowerCase(), text: { en, fr } });
    const indicators = [texts('Informs', 'Salue'), texts('Salue', 'Explique')];
    expect(codes({ languages: ['en', 'fr'], file: { title: { en: 'a', fr: 'b' } }, indicators })).not.toContain(
      'indicator/duplicate-text',
    );
    const levels = [{ level: 1, indicators: [indicator('a', 'Greets visitors')] }];
    const competencies = [
      { ...competency, levels },
      { ...competency, id: 'other', levels },
    ];
    expect(codes({ file: { competencies } })).toEqual([]);
  });

  it('finds one language that repeats although the other does not', () => {
    const indicators = [
      { id: 'a', text: { en: 'Greets visitors', fr: 'Salue' } },
      { id: 'b', text: { en: 'Greets visitors', fr: 'Accueille' } },
    ];
    expect(codes({ languages: ['en'], indicators })).toContain('indicator/duplicate-text');
  });
});

describe('definition/repeats-title', () => {
  const defined = (title: string, definition: string) =>
    codes({
      languages: ['en'],
      file: { competencies: [{ ...competency, title, definition, levels: [{ level: 1, title: 'Low' }] }] },
    });

  it('sees through articles, copulas and word order', () => {
    expect(defined('Service excellence', 'Service excellence')).toEqual(['definition/repeats-title']);
    expect(defined('Service excellence', 'Excellence in service.')).toEqual(['definition/repeats-title']);
    expect(defined('Travail d’équipe', 'La capacité de travail en équipe.')).toEqual(['definition/repeats-title']);
  });

  it('is content with a single word that the title does not have', () => {
    expect(defined('Service excellence', 'Service excellence means serving clients well')).toEqual([]);
    expect(defined('Listening', 'Listening to the end')).toEqual([]);
  });
});

describe('progression/unsaid', () => {
  const levels = [
    { level: 1, title: 'Low' },
    { level: 2, title: 'High' },
  ];
  const unsaid = (progression: NonNullable<Competency['progression']> | undefined, own = levels) => {
    const { progression: _, ...rest } = competency;
    const made = { ...rest, levels: own, ...(progression === undefined ? {} : { progression }) };
    return said({ file: { competencies: [made] } });
  };

  it('points at the progression where there is one, else at the levels', () => {
    expect(unsaid({ type: 'cumulative' })).toEqual(['progression/unsaid competencies.0.progression']);
    expect(unsaid(undefined)).toEqual(['progression/unsaid competencies.0.levels']);
  });

  it('is satisfied by a summary or by dimensions', () => {
    expect(unsaid({ summary: 'Autonomy grows' })).toEqual([]);
    expect(unsaid({ dimensions: [{ id: 'autonomy', title: 'Autonomy' }] })).toEqual([]);
  });

  it('asks nothing of one level, nor of an independent scale, in which nothing needs to grow', () => {
    expect(unsaid(undefined, levels.slice(0, 1))).toEqual([]);
    expect(unsaid({ type: 'independent' })).toEqual([]);
  });
});

describe('profile/no-targets', () => {
  it('is a profile without targets, or with none in them', () => {
    const file = {
      profiles: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B', targets: {} },
        { id: 'c', title: 'C', targets: { greeting: 1 } },
      ],
    };
    expect(said({ file })).toEqual(['profile/no-targets profiles.0.id', 'profile/no-targets profiles.1.targets']);
  });
});

describe('text/placeholder', () => {
  const left = (description: string) => codes({ file: { description } }).includes('text/placeholder');

  it.each([
    ...[
      'TODO',
      'todo',
      'TODO: describe',
      'What it is (TBD)',
      'FIXME',
      'xxx',
      'Level XXX',
      'Lorem ipsum dolor sit amet',
    ],
    ...[
      'To be completed',
      'Definition [to be completed]',
      'À compléter',
      'à compléter.',
      'Définition (à venir)',
      '…',
      '...',
      '???',
    ],
  ])('finds “%s”', (text) => {
    expect(left(text)).toBe(true);
  });

  it.each([
    ...[
      'Hands out forms to be completed',
      'Remet un formulaire à compléter',
      'Todos los días',
      'Level XXI',
      'Maxxx drive',
    ],
    ...['Really?', 'Hesitates…', 'Gives (and takes)', 'A list [1]', 'Method: to be defined by the team'],
  ])('leaves “%s” alone', (text) => {
    expect(left(text)).toBe(false);
  });

  it('looks at every text of the file, whatever its language, and at no key of one’s own', () => {
    const file = { source: { note: { es: 'TODO', en: 'x' } }, 'x-notes': 'TODO' };
    expect(said({ file })).toContain('text/placeholder source.note.es');
    expect(said({ file }).filter((each) => each.startsWith('text/placeholder'))).toHaveLength(1);
  });
});

describe('text/missing-translation and text/unknown-language', () => {
  it('take a plain string for the first language only', () => {
    const found = said({ languages: ['en', 'fr'], file: { description: { en: 'a', es: 'b' } } });
    expect(found).toContain('text/missing-translation title');
    expect(found).toContain('text/missing-translation description');
    expect(found).toContain('text/unknown-language description.es');
  });

  it('take ids such as “constructor” for what they are', () => {
    const file = { profiles: [{ id: 'constructor', title: 'Builder', targets: { greeting: 1 } }] };
    expect(codes({ file })).toEqual([]);
  });
});
