import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { folderWith, run, ulidOf } from '../support/world.ts';

const old = readFileSync('test/diff/cases/indicator/removed/old.yaml', 'utf8');
const young = readFileSync('test/diff/cases/indicator/removed/new.yaml', 'utf8');

const answers = (at: number, rater: string, relation: string) =>
  JSON.stringify({
    kind: 'assessment',
    id: ulidOf(900 + at),
    framework: { id: 'welcome', version: '1.0.0' },
    subject: { id: 'ada', unit: 'Sales' },
    rater: { id: rater, relation },
    ratings: {
      listening: {
        indicators: {
          'lets-finish': { point: 'shown' },
          repeats: { point: 'shown' },
          'asks-why': { point: 'shown' },
          'sums-up': { point: 'not-shown' },
        },
      },
      punctuality: { level: 1 },
    },
  });

/** A folder with the two versions and a store of one self-assessment and some peers. */
async function recordedFolder(said: (text: string) => string = (text) => text, peers = 2): Promise<string> {
  const names = Array.from({ length: peers }, (_, at) => `a${at + 1}.json`);
  const folder = folderWith({
    'old.yaml': old,
    'new.yaml': young,
    'a0.json': answers(0, 'ada', 'self'),
    ...Object.fromEntries(names.map((name, at) => [name, said(answers(at + 1, `hidden-${at + 1}`, 'peer'))])),
  });
  for (const each of ['a0.json', ...names]) {
    const ran = await run(['assess', 'old.yaml', '--answers', each, '--store', 's.db'], { folder });
    expect(ran.exitCode).toBe(0);
  }
  return folder;
}

async function kept(folder: string) {
  const store = await openStore(join(folder, 's.db'));
  try {
    return await store.find({});
  } finally {
    await store.close();
  }
}

const fits = (name: string, text: string) => {
  const schema = JSON.parse(readFileSync(`schemas/results/${name}.schema.json`, 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  const value = JSON.parse(text);
  validate(value);
  expect(validate.errors).toBeNull();
  return value;
};

describe('migrate', () => {
  test('writes nothing on a dry run, and says what it would do', async () => {
    const folder = await recordedFolder();
    const { exitCode, stdout } = await run(['migrate', 'old.yaml', 'new.yaml', '--dry-run', '--store', 's.db'], {
      folder,
    });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('listening: level 1 → level 2');
    expect(stdout).toContain('Nothing was written (--dry-run).');
    expect(await kept(folder)).toHaveLength(3);
  });

  test('keeps copies with their origin beside the old records, and only once', async () => {
    const folder = await recordedFolder();
    for (const count of [6, 6]) {
      const ran = await run(['migrate', 'old.yaml', 'new.yaml', '--store', 's.db'], { folder });
      expect(ran.exitCode).toBe(0);
      expect(await kept(folder)).toHaveLength(count);
    }
    const copies = (await kept(folder)).filter((each) => each.origin !== undefined);
    expect(copies.map((each) => each.origin?.assessment).sort()).toEqual([900, 901, 902].map(ulidOf));
    expect(new Set(copies.map((each) => each.framework.version))).toEqual(new Set(['2.0.0']));
  });

  test('names no rater of a group too small, and says of them only that there are some', async () => {
    const folder = await recordedFolder();
    const { stdout } = await run(
      ['migrate', 'old.yaml', 'new.yaml', '--dry-run', '--store', 's.db', '--format', 'json'],
      { folder },
    );
    const json = fits('migrate', stdout);
    expect(stdout).not.toContain('hidden-');
    expect(json.groups).toContainEqual({ subject: 'ada', unit: 'Sales', suppressed: true });
    expect(json).toMatchObject({ assessments: 3, hidden: 2, lost: 1, levelsChange: 1 });
    expect(json.units).toEqual([{ unit: 'Sales', suppressed: true }]);
  });

  test.each([2, 4])('tells the same, whatever %d raters who are not named have said', async (peers) => {
    const told = async (said?: (text: string) => string) => {
      const folder = await recordedFolder(said, peers);
      const lines = [
        ['migrate', 'old.yaml', 'new.yaml', '--dry-run'],
        ['migrate', 'old.yaml', 'new.yaml', '--dry-run', '--format', 'json'],
        ['diff', 'old.yaml', 'new.yaml', '--impact'],
        ['diff', 'old.yaml', 'new.yaml', '--impact', '--format', 'json'],
      ];
      const ran: string[] = [];
      for (const line of lines) ran.push((await run([...line, '--store', 's.db'], { folder })).stdout);
      return ran;
    };
    const asGiven = await told();
    expect(await told((text) => text.replaceAll('"shown"', '"not-shown"'))).toEqual(asGiven);
    expect(await told((text) => text.replace(/"repeats":\{[^}]*\},/, ''))).toEqual(asGiven);
  });

  test('keeps all or nothing: one copy that cannot be kept, and none is', async () => {
    const folder = await recordedFolder();
    const store = await openStore(join(folder, 's.db'));
    const [first] = await store.find({});
    const content = '{}';
    const reference = { id: 'welcome', version: '2.0.0', digest: `sha256:${'0'.repeat(64)}` };
    const copy = (id: string) => ({
      header: { ...first, id, framework: reference } as never,
      answers: [],
      completedAt: '2026-01-01T00:00:00Z',
      results: {},
    });
    await expect(
      store.carryOver([copy(ulidOf(1)), copy(ulidOf(900)), copy(ulidOf(2))], { reference, content }),
    ).rejects.toThrow();
    expect(await store.find({})).toHaveLength(3);
    await store.close();
  });

  test('has nothing to do between a framework and itself, nor without a store', async () => {
    const folder = await recordedFolder();
    expect((await run(['migrate', 'old.yaml', 'old.yaml', '--store', 's.db'], { folder })).exitCode).toBe(2);
    expect((await run(['migrate', 'old.yaml', 'new.yaml', '--store', 'none.db'], { folder })).exitCode).toBe(2);
  });
});

describe('diff --impact', () => {
  test('counts the assessments that a change touches, and those that lose a rating', async () => {
    const folder = await recordedFolder();
    const { stdout } = await run(['diff', 'old.yaml', 'new.yaml', '--impact', '--store', 's.db', '--format', 'json'], {
      folder,
    });
    const json = fits('diff', stdout);
    expect(json.impact).toMatchObject({ assessments: 3, people: 1, hidden: 2, lost: 1, levelsChange: 1 });
    expect(json.impact.changes).toMatchObject([{ code: 'indicator/removed', assessments: 1, people: 1, losing: 1 }]);
    expect(await kept(folder)).toHaveLength(3);
  });

  test('is told in the terminal too, after the changes', async () => {
    const folder = await recordedFolder();
    const { stdout } = await run(['diff', 'old.yaml', 'new.yaml', '--impact', '--store', 's.db'], { folder });
    expect(stdout).toContain('2 assessments by raters who are not named');
    expect(stdout).toContain('Touches 1 assessment of 1 person; ratings are left behind in 1.');
  });
});
