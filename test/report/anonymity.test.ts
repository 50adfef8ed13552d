import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Relation } from '../../src/model/index.ts';
import { folderWith, run } from '../support/world.ts';
import { determined, type Equation } from './linear.ts';
import { frameworkIn, record, type Told } from './recorded.ts';

const framework = frameworkIn('test/report/desk.yaml');
const points = ['not-demonstrated', 'partly', 'demonstrated'] as const;
const indicators = ['greets', 'listens', 'follows-up'] as const;
type Said = (typeof points)[number] | 'not-observed';

/** What one rater says: a point an indicator, a level, and a note. */
interface Voice {
  readonly said: readonly Said[];
  readonly level: number | null;
  readonly note: string;
}

interface Group {
  readonly relation: Relation;
  readonly voices: readonly Voice[];
}

const saidOf: fc.Arbitrary<Said> = fc.constantFrom<Said>(...points, 'not-observed');
const voiceOf: fc.Arbitrary<Voice> = fc.record({
  said: fc.tuple(saidOf, saidOf, saidOf),
  level: fc.constantFrom(null, 0, 1, 2),
  note: fc.constantFrom('a note', 'another note'),
});
const groupOf = (relation: Relation, most: number) =>
  fc.array(voiceOf, { maxLength: most }).map((voices): Group => ({ relation, voices }));
const panelOf = fc.tuple(groupOf('manager', 1), groupOf('peer', 5), groupOf('report', 4), groupOf('client', 3));

function toldOf({ relation, voices }: Group, from = 0): readonly Told[] {
  return voices.map(({ said, level, note }, at) => ({
    rater: `${relation}-rater-${from + at}`,
    relation,
    framework,
    ratings: {
      welcome: {
        indicators: Object.fromEntries(
          indicators.map((id, index) => [id, { point: said[index] ?? 'not-observed', evidence: note }]),
        ),
        note,
      },
      ...(level === null ? {} : { poise: { indicators: {}, level } }),
    },
  }));
}

const least = 3;

/** Every rating that must not be found out, changed to `other`, told from the rules alone and not from the program. */
function withHiddenChanged(group: Group, other: () => Said): Group {
  if (group.relation === 'manager') return group;
  const seen = indicators.map((_, at) => group.voices.filter(({ said }) => said[at] !== 'not-observed').length);
  const naming = group.voices.filter(({ level }) => level !== null).length;
  const isHidden = group.voices.length < least;
  return {
    ...group,
    voices: group.voices.map(({ said, level, note }) => ({
      // Whether somebody could see an indicator stays: it decides who is hidden.
      said: said.map((each, at) => (each !== 'not-observed' && (seen[at] ?? 0) < least ? other() : each)),
      level: level !== null && naming < least ? 2 - level : level,
      note: isHidden ? `${note}, changed` : note,
    })),
  };
}

const formats = ['text', 'markdown', 'json', 'csv', 'html'] as const;
const quick = { numRuns: 15 };

/** Everything that both reports write about a person, in every format. */
async function everything(folder: string): Promise<string> {
  const parts: string[] = [];
  for (const report of ['360', 'person']) {
    for (const format of [...formats, ...(report === 'person' ? ['ics'] : [])]) {
      const day = report === 'person' ? ['--today', '2026-11-22'] : [];
      const words = ['report', report, 'ada-roy', '--format', format, ...day];
      const { stdout, exitCode } = await run(words, { folder });
      if (exitCode !== 0) throw new Error(`${report} ${format}`);
      parts.push(stdout);
    }
  }
  return parts.join('\n');
}

const self = toldOf({
  relation: 'self',
  voices: [{ said: ['partly', 'partly', 'partly'], level: 1, note: 'mine' }],
}).map((each) => ({ ...each, rater: 'ada-roy' }));

async function reported(groups: readonly Group[]): Promise<{ readonly folder: string; readonly words: string }> {
  const folder = folderWith({});
  await record(folder, [...self, ...groups.flatMap((each) => toldOf(each))]);
  return { folder, words: await everything(folder) };
}

const others = (seed: number) => {
  let state = seed;
  return (): Said => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return points[state % 3] ?? 'partly';
  };
};

describe('what is hidden', () => {
  test('is in no figure: whatever hidden raters said, every format of every report stays the same to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(panelOf, fc.nat(), async (groups, seed) => {
        const changed = groups.map((each) => withHiddenChanged(each, others(seed)));
        expect((await reported(changed)).words).toBe((await reported(groups)).words);
      }),
      quick,
    );
  }, 300_000);

  test('stays hidden when one more rater comes: the two reports together are the same, whatever the newcomer said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(voiceOf, { minLength: 3, maxLength: 5 }),
        voiceOf,
        voiceOf,
        async (voices, one, other) => {
          const both = async (newcomer: Voice) => {
            const { folder, words } = await reported([{ relation: 'peer', voices }]);
            await record(folder, toldOf({ relation: 'peer', voices: [newcomer] }, voices.length), 50);
            return words + (await everything(folder));
          };
          expect(await both(one)).toBe(await both(other));
        },
      ),
      quick,
    );
  }, 300_000);

  test('stays hidden when one rater rates again', async () => {
    const voices = Array.from(
      { length: 4 },
      (): Voice => ({ said: ['partly', 'partly', 'demonstrated'], level: 1, note: 'n' }),
    );
    const both = async (said: Said) => {
      const { folder, words } = await reported([{ relation: 'peer', voices }]);
      const again = toldOf({ relation: 'peer', voices: [{ said: [said, said, said], level: 2, note: 'again' }] });
      await record(
        folder,
        again.map((each) => ({ ...each, at: '2026-10-09T12:00:00.000Z' })),
        50,
      );
      return words + (await everything(folder));
    };
    expect(await both('not-demonstrated')).toBe(await both('demonstrated'));
  });
});

type Figures = Readonly<
  Record<string, { readonly distribution?: readonly { readonly point: string; readonly count: number }[] } | null>
>;

/** What the JSON of a 360 says about who chose which point: one equation a relation, indicator and point. */
function equationsOf(json: string, present: ReadonlyMap<string, readonly string[]>): readonly Equation[] {
  const [found] = JSON.parse(json).frameworks;
  const { voices } = found.competencies.welcome;
  const others: readonly string[] = found.basis.others;
  return Object.entries<{ indicators: Figures }>(voices).flatMap(([voice, { indicators: figures }]) => {
    const raters = (voice === 'others' ? others : [voice]).flatMap((each) => present.get(each) ?? []);
    return Object.entries(figures).flatMap(([id, said]) =>
      (said?.distribution ?? []).map(({ point, count }) => ({
        unknowns: raters.map((rater) => `${rater} ${id} ${point}`),
        sum: count,
      })),
    );
  });
}

describe('somebody who holds two reports and can calculate', () => {
  test('would find out a single rater if reports were one rater apart', () => {
    const known = determined([
      { unknowns: ['a', 'b', 'c'], sum: 2 },
      { unknowns: ['a', 'b', 'c', 'd'], sum: 3 },
    ]);
    expect(known.get('d')).toBe(1);
  });

  test('works out no rating of a peer, a direct report or a client, before and after one more rater', async () => {
    const arrivals = fc.constantFrom<Relation>('peer', 'report', 'client');
    await fc.assert(
      fc.asyncProperty(
        panelOf,
        arrivals,
        fc.array(voiceOf, { minLength: 1, maxLength: 4 }),
        async (groups, relation, newcomers) => {
          const folder = folderWith({});
          await record(folder, [...self, ...groups.flatMap((each) => toldOf(each))]);
          const equations: Equation[] = [];
          const present = new Map<string, readonly string[]>(
            [...groups, { relation: 'self' as const, voices: [] }].map((each) => [
              each.relation,
              toldOf(each).map(({ rater }) => rater),
            ]),
          );
          const read = async () => {
            const { stdout } = await run(['report', '360', 'ada-roy', '--format', 'json'], { folder });
            // Who holds a report also knows who has rated by then, and what the report says of newcomers who wait.
            const waiting = JSON.parse(stdout).frameworks[0].basis.groups.flatMap(
              (each: { relation: string; waiting: boolean }) => (each.waiting ? [each.relation] : []),
            );
            return { stdout, waiting };
          };
          const first = await read();
          equations.push(...equationsOf(first.stdout, present));
          const shown = new Map(present);
          for (const [at, newcomer] of newcomers.entries()) {
            const from = (present.get(relation) ?? []).length;
            await record(folder, toldOf({ relation, voices: [newcomer] }, from), 50 + at);
            present.set(relation, [...(present.get(relation) ?? []), `${relation}-rater-${from}`]);
            const { stdout, waiting } = await read();
            for (const each of present.keys()) if (!waiting.includes(each)) shown.set(each, present.get(each) ?? []);
            equations.push(...equationsOf(stdout, shown));
          }
          const found = [...determined(equations)].filter(
            ([unknown]) => !unknown.startsWith('manager') && !unknown.startsWith('ada'),
          );
          expect(found).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  }, 300_000);
});
