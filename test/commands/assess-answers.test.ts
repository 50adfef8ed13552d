import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { answersFile, type Said } from '../support/answers.ts';
import { listening } from '../support/frameworks.ts';
import { folderWith, type Ran, run, type World } from '../support/world.ts';

const agent = 'profile: agent\n';

function folderOf(answers: string): string {
  return folderWith({ 'frameworks/desk.yaml': listening, 'ada.yaml': answers });
}

async function assessed(folder: string, ...more: readonly string[]): Promise<Ran> {
  return run(['assess', '--answers', 'ada.yaml', ...more], { folder });
}

async function resultsOf(said: Said, more = agent) {
  const { stdout, stderr } = await assessed(folderOf(answersFile(said, more)), '--format', 'json');
  expect(stderr).toBe('');
  return JSON.parse(stdout).results;
}

// Threshold 0.75, at least half observed; levels 1 and 2 have two indicators, level 3 has one; the profile asks for
// listening 2 and for tact 2 to 3. Every figure below is worked out by hand.
const everythingToTwo: Said = {
  listening: {
    'lets-finish': 'demonstrated',
    'repeats-back': 'demonstrated',
    'asks-questions': 'demonstrated',
    'hears-the-unsaid': 'partly',
    'coaches-others': 'partly',
  },
  tact: 3,
};
const aHole: Said = {
  listening: {
    'lets-finish': 'demonstrated',
    'repeats-back': 'not-demonstrated',
    'asks-questions': 'demonstrated',
    'hears-the-unsaid': 'demonstrated',
    'coaches-others': 'not-demonstrated',
  },
  tact: 1,
};
const unseen: Said = {
  listening: {
    'lets-finish': 'demonstrated',
    'repeats-back': 'not-observed',
    'asks-questions': 'not-observed',
    'hears-the-unsaid': 'not-observed',
    'coaches-others': 'demonstrated',
  },
};

describe('results worked out by hand', () => {
  test('a cumulative scale: levels 1 and 2 held, level 3 half shown', async () => {
    const { listening: result, tact } = await resultsOf(everythingToTwo);
    expect(result).toMatchObject({ status: 'determined', attained: 2, position: 2.5, target: 2, gap: 0, holes: [] });
    expect(result.levels).toMatchObject([
      { level: 1, status: 'held', score: 1, observed: 2, indicators: 2 },
      { level: 2, status: 'held', score: 0.75, observed: 2, indicators: 2 },
      { level: 3, status: 'not-held', score: 0.5, observed: 1, indicators: 1 },
    ]);
    expect(result.next).toEqual({ level: 3, indicators: ['coaches-others'] });
    expect(tact).toMatchObject({ status: 'determined', attained: 3, target: { min: 2, max: 3 }, gap: 0 });
  });

  test('a hole: level 2 held above level 1, which is not', async () => {
    const { listening: result, tact } = await resultsOf(aHole);
    expect(result).toMatchObject({ status: 'determined', attained: 0, position: 0.5, target: 2, gap: 2, holes: [2] });
    expect(tact).toMatchObject({ attained: 1, gap: 1 });
  });

  test('undetermined: nothing was seen of level 2, so level 3 cannot count', async () => {
    const { listening: result, tact } = await resultsOf(unseen);
    expect(result).toMatchObject({ status: 'undetermined', attained: 1, position: 1, gap: 1, holes: [] });
    expect(result.levels).toMatchObject([
      { status: 'held', score: 1, observed: 1, indicators: 2 },
      { status: 'undetermined', score: null, observed: 0 },
      { status: 'held', score: 1 },
    ]);
    expect(tact).toMatchObject({ status: 'undetermined', attained: null, position: null, gap: null });
  });

  test('a range is met inside it, and left below or above', async () => {
    const gaps = [];
    for (const level of [0, 1, 2, 3]) gaps.push((await resultsOf({ tact: level })).tact.gap);
    expect(gaps).toEqual([2, 1, 0, 0]);
    const folder = folderOf(answersFile({ tact: 3 }, agent));
    writeFileSync(join(folder, 'frameworks/desk.yaml'), listening.replace('{min: 2, max: 3}', '{min: 1, max: 2}'));
    const { stdout } = await assessed(folder, '--format', 'json');
    expect(JSON.parse(stdout).results.tact.gap).toBe(-1);
  });

  test('without a profile there is neither target nor gap', async () => {
    expect((await resultsOf(everythingToTwo, '')).listening).toMatchObject({ attained: 2, target: null, gap: null });
  });
});

describe('the page of results', () => {
  test('says level, reason, gap and what comes next', async () => {
    const { stdout, stderr, exitCode } = await assessed(folderOf(answersFile(everythingToTwo, agent)));
    expect([exitCode, stderr]).toEqual([0, '']);
    for (const words of [
      'Assessment: Front desk',
      'Person: Ada Roy',
      'Rater: Max Li (manager)',
      'Profile: Agent',
      '● ●▲ ○  Level 2 attained (the scale goes to 3) – target 2, target met',
      'Level 3 is not held: its score is 50%, and it takes 75%.',
      'For level 3, still to be shown:',
      '• Coaches others',
      'The rater named level 3.',
      'target 2–3, target met',
    ]) {
      expect(stdout).toContain(words);
    }
  });

  test('says the same in French', async () => {
    const { stdout } = await assessed(folderOf(answersFile(aHole, agent)), '--lang', 'fr');
    const plain = stdout.replace(/\s+/g, ' ');
    for (const words of [
      'Évaluation : Accueil',
      'Sous le premier niveau – cible 2, 2 niveaux sous la cible',
      'Le niveau 1, le premier, n’est pas acquis : son score est de 50 %, il faut 75 %.',
      'Lacune : le niveau 2 est acquis au-dessus d’un niveau qui ne l’est pas.',
      'Niveau 1 atteint (l’échelle va jusqu’à 3) – cible 2–3, 1 niveau sous la cible',
    ]) {
      expect(plain).toContain(words);
    }
    expect(stdout).not.toMatch(/Listening|Level|target/);
  });

  test('says that a level cannot be told, and does not guess', async () => {
    const { stdout } = await assessed(folderOf(answersFile(unseen, agent)));
    expect(stdout).toMatch(/Level 1 at least; above it not determined – target 2, at most 1 level\s+below the target/);
    expect(stdout).toContain('Level 2 is undetermined: 0 of 2 indicators were observed, and it takes 50%.');
    expect(stdout).toContain('Not determined – target 2–3, gap not known');
    expect(stdout).toContain('Nothing was rated.');
  });

  test('--explain shows every rating and every sum', async () => {
    const { stdout } = await assessed(folderOf(answersFile(everythingToTwo, agent)), '--explain');
    for (const words of [
      'Level 1: score 2 ÷ 2 = 100%; threshold 75%; held',
      'Level 2: score 1.5 ÷ 2 = 75%; threshold 75%; held',
      'Level 3: score 0.5 ÷ 1 = 50%; threshold 75%; not held',
      '1    Asks questions (demonstrated)',
      '0.5  Hears what is not said (partly)',
    ]) {
      expect(stdout).toContain(words);
    }
    const seen = await assessed(folderOf(answersFile(unseen)), '--explain');
    expect(seen.stdout).toContain('Level 2: 0 of 2 observed, 50% needed; undetermined');
    expect(seen.stdout).toContain('–    Asks questions (not observed)');
  });

  test('--explain in French writes its figures the French way, as a page and in Markdown', async () => {
    for (const format of ['text', 'markdown']) {
      const folder = folderOf(answersFile(everythingToTwo, agent));
      const { stdout } = await assessed(folder, '--explain', '--lang', 'fr', '--format', format);
      expect(stdout).toContain('0,5');
      expect(stdout).not.toMatch(/\d\.\d/);
    }
  });

  test('in JSON, --explain adds the reason and the arithmetic', async () => {
    const { stdout } = await assessed(folderOf(answersFile(aHole, agent)), '--format', 'json', '--explain');
    const { explanations } = JSON.parse(stdout);
    expect(explanations.listening.reason).toEqual({ kind: 'below-first', level: 1, score: 0.5, threshold: 0.75 });
    expect(explanations.listening.levels[0].ratings).toEqual([
      { indicator: 'lets-finish', point: 'demonstrated', value: 1 },
      { indicator: 'repeats-back', point: 'not-demonstrated', value: 0 },
    ]);
  });

  test('in Markdown it is a page with headings, lists and, on demand, tables', async () => {
    const { stdout } = await assessed(folderOf(answersFile(aHole, agent)), '--format', 'markdown', '--explain');
    expect(stdout).toMatch(/^# Assessment: Front desk\n\n- Person: Ada Roy\n/);
    expect(stdout).toContain('\n## Listening\n\n**Below the first level** – target 2, 2 levels below the target\n');
    expect(stdout).toContain('| Repeats back what was said | not demonstrated | 0 |\n');
    expect(stdout).toMatch(/A hole: level 2 is held/);
  });
});

describe('what raters wrote', () => {
  const written =
    `${answersFile({ tact: 2 }).replace('  tact: {level: 2}', '  tact: {level: 2, note: "Calm *always*\\u001b[2J"}')}`.replace(
      '  listening: {}\n',
      '  listening:\n    indicators:\n      lets-finish: {point: partly, evidence: {situation: "At | the desk", result: "_Quiet_"}}\n      repeats-back: {evidence: Saw nothing.}\n',
    );

  test('is on the page: notes, evidence in one piece or in four', async () => {
    const { stdout } = await assessed(folderOf(written));
    expect(stdout).toContain('Note: Calm *always*␛[2J');
    expect(stdout).toContain('Evidence: Lets people finish');
    expect(stdout).toContain('Situation – At | the desk');
    expect(stdout).toContain('Result – _Quiet_');
    expect(stdout).toContain('Saw nothing.');
  });

  test('cannot change a Markdown page nor drive a terminal', async () => {
    const { stdout } = await assessed(folderOf(written), '--format', 'markdown');
    expect(stdout).toContain('Note: Calm \\*always\\*␛\\[2J');
    expect(stdout).toContain('  - Situation – At \\| the desk');
    expect(stdout).toContain('\\_Quiet\\_');
  });
});

describe('the record', () => {
  test('is accepted by validate, and says the same when it is taken again', async () => {
    const folder = folderOf(answersFile(aHole, `${agent}cycle: 2026-H2\n`));
    const first = await assessed(folder, '--format', 'json', '--output', 'record.yaml');
    expect((await run(['validate', 'record.yaml'], { folder })).stdout).toBe('1 file: no problems.\n');
    const again = await run(['assess', '--answers', 'record.yaml', '--format', 'json', '--store', 'other.db'], {
      folder,
    });
    expect(again.exitCode).toBe(0);
    expect(JSON.parse(again.stdout)).toEqual(JSON.parse(first.stdout));
  });

  test('goes round for whatever can be said', async () => {
    const points = fc.constantFrom('not-demonstrated', 'partly', 'demonstrated', 'not-observed');
    const indicators = ['lets-finish', 'repeats-back', 'asks-questions', 'hears-the-unsaid', 'coaches-others'];
    const said = fc.record(
      {
        listening: fc.dictionary(fc.constantFrom(...indicators), points),
        tact: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: [] },
    );
    const folder = folderWith({ 'frameworks/desk.yaml': listening });
    await fc.assert(
      fc.asyncProperty(said, async (each) => {
        const world: World = { folder, stdin: answersFile(each as Said, agent) };
        const json = ['--format', 'json', '--force', '--store'];
        const first = await run(['assess', '--answers', '-', '--output', 'record.yaml', ...json, 'a.db'], world);
        const record = readFileSync(join(folder, 'record.yaml'), 'utf8');
        const again = await run(['assess', '--answers', '-', ...json, 'b.db'], { folder, stdin: record });
        expect(JSON.parse(again.stdout)).toEqual(JSON.parse(first.stdout));
      }),
      { numRuns: 10 },
    );
  });

  test('can be read by its owner only, as can the store', async () => {
    const folder = folderOf(answersFile(aHole));
    await assessed(folder, '--output', 'record.yaml');
    for (const file of ['record.yaml', 'competency.db']) expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  test('has instants in UTC, whatever the offset they were written with', async () => {
    const folder = folderOf(answersFile(aHole, 'startedAt: "2026-11-20T23:30:00-05:00"\n'));
    const { stdout } = await assessed(folder, '--format', 'json');
    expect(JSON.parse(stdout).assessment).toMatchObject({
      startedAt: '2026-11-21T04:30:00.000Z',
      completedAt: '2026-11-23T15:04:05.000Z',
    });
  });

  test('results that a file brings along are computed anew, never believed', async () => {
    const folder = folderOf(`${answersFile(aHole)}results: {listening: {attained: 3}}\n`);
    const { stdout } = await assessed(folder, '--format', 'json');
    expect(JSON.parse(stdout).results.listening.attained).toBe(0);
  });
});

describe('the store', () => {
  const id = '01KARZZZZZZZZZZZZZZZZZZZZZ';

  async function kept(folder: string) {
    const store = await openStore(join(folder, 'competency.db'));
    try {
      const found = await store.find({ subject: 'ada-roy' });
      const answers = await Promise.all(found.map((each) => store.history({ subject: 'ada-roy', id: each.id })));
      return { found, answers: answers.flat().length };
    } finally {
      await store.close();
    }
  }

  test('keeps an assessment once, however often its file is given', async () => {
    const folder = folderOf(answersFile(everythingToTwo, `id: ${id}\n`));
    const first = await assessed(folder);
    expect(first.stderr).toBe('');
    const again = await assessed(folder);
    expect(again.stderr).toBe(`Assessment ${id} was recorded before; it stays as it is.\n`);
    expect(again.stdout).toBe(first.stdout);
    const { found, answers } = await kept(folder);
    expect([found.length, found[0]?.status, answers]).toEqual([1, 'completed', 6]);
  });

  test('completes an assessment whose recording was cut short', async () => {
    const folder = folderOf(answersFile(everythingToTwo, `id: ${id}\n`));
    const store = await openStore(join(folder, 'competency.db'));
    const { assessment } = JSON.parse((await assessed(folder, '--format', 'json', '--store', 'other.db')).stdout);
    const { kind: _, status: __, completedAt: ___, ratings: ____, ...header } = assessment;
    await store.start({ ...header, method: 'complete' }, { reference: header.framework, content: '{}' });
    await store.close();
    await assessed(folder);
    const { found, answers } = await kept(folder);
    expect([found.length, found[0]?.status, answers]).toEqual([1, 'completed', 6]);
  });

  test('is not touched by answers that are refused', async () => {
    const folder = folderOf(answersFile({ listening: { 'no-such': 'partly' } }));
    const { exitCode, stdout, stderr } = await assessed(folder);
    expect([exitCode, stdout, existsSync(join(folder, 'competency.db'))]).toEqual([2, '', false]);
    expect(stderr).toContain('ada.yaml:8:7: error: There is no indicator “no-such”.');
    expect(stderr).toContain('error: “ada.yaml” has 1 error. Nothing of it was recorded.');
  });

  test('is not touched when the record may not be written', async () => {
    const folder = folderOf(answersFile(everythingToTwo));
    writeFileSync(join(folder, 'record.yaml'), 'mine');
    const { exitCode, stderr, stdout } = await assessed(folder, '--output', 'record.yaml');
    expect([exitCode, stdout, existsSync(join(folder, 'competency.db'))]).toEqual([2, '', false]);
    expect(stderr).toContain('is already there. Use --force to replace it.');
    expect(readFileSync(join(folder, 'record.yaml'), 'utf8')).toBe('mine');
  });
});

describe('flags beside the file', () => {
  test('--output - gives the record in place of the page, and cannot be had with JSON', async () => {
    const folder = folderOf(answersFile(aHole));
    const { stdout } = await assessed(folder, '--output', '-');
    expect(stdout).toMatch(/^kind: assessment\nid: /);
    expect(existsSync(join(folder, '-'))).toBe(false);
    const { exitCode, stdout: json } = await assessed(folder, '--output', '-', '--format', 'json');
    expect([exitCode, JSON.parse(json).error.code]).toEqual([2, 'usage/conflict']);
  });

  test('--plain and ACCESSIBLE leave out the marks that a screen reader would spell', async () => {
    const folder = folderOf(answersFile(aHole));
    const world = { folder, environment: { ACCESSIBLE: '1' } };
    const marks = /[●○◌▲]/;
    expect((await assessed(folder)).stdout).toMatch(marks);
    expect((await assessed(folder, '--plain')).stdout).not.toMatch(marks);
    expect((await run(['assess', '--answers', 'ada.yaml'], world)).stdout).not.toMatch(marks);
  });

  test('name the framework, the profile, the cycle and the competencies', async () => {
    const folder = folderOf(answersFile(everythingToTwo));
    const { stdout } = await run(
      [
        'assess',
        'frameworks/desk.yaml',
        '--answers',
        'ada.yaml',
        '--format',
        'json',
        '--profile',
        'agent',
        '--cycle',
        '2026-H2',
        '--only',
        'tact',
      ],
      { folder },
    );
    const { assessment, results } = JSON.parse(stdout);
    expect(assessment).toMatchObject({ profile: 'agent', cycle: '2026-H2', only: ['tact'] });
    expect(Object.keys(results)).toEqual(['tact']);
    expect(results.tact.gap).toBe(0);
  });

  test.each([
    [['--profile', 'agnt'], '“front-desk” has no profile “agnt”. Did you mean “agent”?'],
    [['--only', 'tacct'], '“front-desk” has no competency “tacct”. Did you mean “tact”?'],
  ])('%j is refused', async (more, words) => {
    const { exitCode, stderr } = await assessed(folderOf(answersFile({})), ...more);
    expect([exitCode, stderr]).toEqual([2, `error: ${words}\n`]);
  });

  test('another framework than the one the answers are for is refused', async () => {
    const folder = folderOf(answersFile({}));
    const { exitCode, stderr } = await run(['assess', 'service-excellence', '--answers', 'ada.yaml'], { folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('ada.yaml:2:17: error: These answers are for the framework “front-desk”');
  });

  test('standard input is read once: it cannot be the framework and the answers', async () => {
    const { exitCode, stderr } = await run(['assess', '-', '--answers', '-'], { stdin: listening });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('error: - and --answers - do not go together.')]);
  });
});

test('an assessment that is not finished is refused', async () => {
  const { exitCode, stderr } = await assessed(folderOf(answersFile({}, 'status: in-progress\n')));
  expect(exitCode).toBe(2);
  expect(stderr).toContain('ada.yaml:5:9: error: This assessment is not completed.');
});

test('a file that is not there, and one of another kind, are refused in one sentence', async () => {
  const folder = folderWith({ 'ada.yaml': listening });
  expect((await run(['assess', '--answers', 'no.yaml'], { folder })).stderr).toBe(
    'error: There is no file “no.yaml”.\n',
  );
  const { stderr } = await assessed(folder);
  expect(stderr).toContain('ada.yaml:1:7: error: “kind” cannot be “framework”; it must be assessment.');
});
