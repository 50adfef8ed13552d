import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thresholds } from '../../src/anonymity/index.ts';
import { type Framework, notObserved, type Ratings, type Relation } from '../../src/model/index.ts';
import {
  countedParts,
  groupsOf,
  othersView,
  type PointCount,
  type Recorded,
  type Round,
  releasesOf,
  standIns,
  withRatings,
} from '../../src/report/index.ts';
import { frameworkIn } from './recorded.ts';

const frameworks = ['test/report/desk.yaml', 'frameworks/service-excellence.yaml'].map(frameworkIn);

interface Rater {
  readonly relation: Relation;
  readonly name: number;
  readonly isAdaptive: boolean;
  /** A number for each thing that can be rated; null says nothing of it. */
  readonly said: readonly (number | null)[];
  /** How many of those before were completed when the report before was made. */
  readonly isLate: boolean;
}

const saying = (freq: number) => fc.array(fc.option(fc.nat(9), { freq }), { minLength: 5, maxLength: 40 });

const rater: fc.Arbitrary<Rater> = fc.record({
  relation: fc.constantFrom<Relation>('self', 'manager', 'peer', 'peer', 'peer', 'peer'),
  name: fc.nat(8),
  isAdaptive: fc.boolean(),
  said: fc.oneof(saying(8), saying(8), saying(1)),
  isLate: fc.boolean(),
});

function ratingsOf({ competencies, rating }: Framework, said: Rater['said']): Ratings {
  let at = 0;
  const next = () => said[at++ % said.length] ?? null;
  const points = [...rating.points.map(({ id }) => id), notObserved];
  return Object.fromEntries(
    competencies.flatMap((competency) => {
      const indicators = competency.levels.flatMap((level) =>
        level.indicators.flatMap(({ id }) => {
          const each = next();
          return each === null ? [] : [[id, { point: points[each % points.length] ?? notObserved }] as const];
        }),
      );
      const isNamed = competency.levels.every((level) => level.indicators.length === 0);
      const level = isNamed ? next() : null;
      if (indicators.length === 0 && level === null) return [];
      const named = level === null ? {} : { level: competency.levels[level % competency.levels.length]?.level ?? 0 };
      return [[competency.id, { indicators: Object.fromEntries(indicators), ...named }] as const];
    }),
  );
}

function recordedOf(framework: Framework, { relation, name, isAdaptive, said }: Rater, at: number): Recorded {
  const reference = { id: framework.id, version: framework.version, digest: 'sha256:0' };
  const rater = relation === 'self' ? 'ada' : `${relation}-${name}`;
  const completedAt = new Date(Date.UTC(2026, 10, 1 + at)).toISOString();
  const assessment: Recorded['assessment'] = {
    id: `a-${at}`,
    framework: reference,
    subject: { id: 'ada' },
    rater: { id: rater, relation },
    method: isAdaptive ? 'adaptive' : 'complete',
    status: 'completed',
    startedAt: completedAt,
    completedAt,
    ratings: ratingsOf(framework, said),
  };
  return { rater, root: `a-${at}`, assessment };
}

/** As a database counts: what each rating occurs how often among these. */
function counted(part: readonly Recorded[]): readonly PointCount[] {
  const counts = new Map<string, PointCount>();
  const add = (competency: string, indicator: string, value: string) => {
    const key = `${competency} ${indicator} ${value}`;
    counts.set(key, { competency, indicator, value, count: (counts.get(key)?.count ?? 0) + 1 });
  };
  for (const { assessment } of part)
    for (const [competency, { indicators, level }] of Object.entries(assessment.ratings)) {
      for (const [indicator, { point }] of Object.entries(indicators))
        if (point !== undefined) add(competency, indicator, point);
      if (level !== undefined) add(competency, '', String(level));
    }
  return [...counts.values()].reverse();
}

const emptied = (each: Recorded): Recorded => ({ ...each, assessment: { ...each.assessment, ratings: {} } });

test('a report on counts says what one on single ratings says, whoever rated, when, and whatever was shown before', () => {
  const wish = fc.record({
    framework: fc.constantFrom(...frameworks),
    raters: fc.array(rater, { minLength: 4, maxLength: 16 }),
    least: fc.integer({ min: 2, max: 4 }),
    leastBefore: fc.integer({ min: 2, max: 4 }),
    wasShown: fc.boolean(),
  });
  fc.assert(
    fc.property(wish, ({ framework, raters, least, leastBefore, wasShown }) => {
      const all = raters.map((each, at) => recordedOf(framework, each, at));
      const reference = { id: framework.id, version: framework.version, digest: 'sha256:0' };
      const base = {
        subject: { id: 'ada' },
        framework,
        reference,
        cycle: null,
        leftOut: { unfinished: false, otherVersions: [] },
      };
      const before: Round = { ...base, all: all.filter((_, at) => raters[at]?.isLate === false), releases: [] };
      const releases = wasShown ? releasesOf(groupsOf(before, thresholds({ minimumRaters: leastBefore }))) : [];
      const round: Round = { ...base, all, releases };
      const now = thresholds({ minimumRaters: least });
      const outline = groupsOf({ ...round, all: all.map(emptied) }, now);
      const byId = new Map(all.map((each) => [each.assessment.id, each]));
      const ratings = new Map(
        outline.flatMap(countedParts).flatMap((part) => {
          const real = part.flatMap(({ assessment }) => byId.get(assessment.id) ?? []);
          return [...standIns(part, counted(real))];
        }),
      );
      const told = ({ standings, ...view }: ReturnType<typeof othersView>) => ({
        ...view,
        // How many were heard on a competency is not in the counts.
        standings: [...standings].map(([id, { raters: _, ...standing }]) => [id, standing]),
      });
      expect(told(othersView(round, withRatings(outline, ratings)))).toEqual(
        told(othersView(round, groupsOf(round, now))),
      );
    }),
    { numRuns: 1500 },
  );
});

test('of a group that hides its raters, counts go into one part', () => {
  const framework = frameworkIn('test/report/desk.yaml');
  const peers = [0, 1, 2].map((name) =>
    recordedOf(framework, { relation: 'peer', name, isAdaptive: false, said: [1], isLate: false }, name),
  );
  const round: Round = {
    subject: { id: 'ada' },
    framework,
    reference: { id: framework.id, version: framework.version, digest: 'sha256:0' },
    cycle: null,
    all: peers,
    releases: [],
    leftOut: { unfinished: false, otherVersions: [] },
  };
  const sizes = (all: readonly Recorded[]) =>
    groupsOf({ ...round, all }, thresholds({})).flatMap((group) => countedParts(group).map((part) => part.length));
  expect(sizes(peers)).toEqual([3]);
  // Too few to be shown: nothing is read of them.
  expect(sizes(peers.slice(1))).toEqual([]);
});
