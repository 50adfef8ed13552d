import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { thresholds } from '../../src/anonymity/index.ts';
import { compareFrameworks } from '../../src/diff/index.ts';
import { carryOvers, type Migration, raterGroups, unitCounts } from '../../src/migration/index.ts';
import type { Assessment, Ratings, Relation } from '../../src/model/index.ts';
import { caseFolder, side } from './cases.ts';

const old = readFileSync(`${caseFolder}/level/removed/old.yaml`, 'utf8');

function migration(edit: (text: string) => string): Migration {
  const [from, to] = [side('old.yaml', old), side('new.yaml', edit(old).replace('version: 1.0.0', 'version: 2.0.0'))];
  const reference = { id: to.framework.id, version: to.framework.version, digest: 'sha256:new' };
  return { from: from.framework, to: to.framework, reference, comparison: compareFrameworks(from, to) };
}

const shown = { point: 'shown' };
const listening: Ratings = {
  listening: { indicators: { 'lets-finish': shown, repeats: shown, 'asks-why': shown }, note: 'well done' },
  punctuality: { indicators: {}, level: 1 },
};

let count = 0;
function assessment(ratings: Ratings, more: Partial<Assessment> = {}): Assessment {
  count += 1;
  return {
    id: `assessment-${count}`,
    framework: { id: 'welcome', version: '1.0.0', digest: 'sha256:old' },
    subject: { id: 'ada' },
    rater: { id: 'ada', relation: 'self' },
    method: 'complete',
    startedAt: '2026-01-01T00:00:00Z',
    completedAt: '2026-01-02T00:00:00Z',
    status: 'completed',
    ratings,
    ...more,
  };
}

const carry = (edit: (text: string) => string, ratings: Ratings = listening) =>
  carryOvers(migration(edit), [assessment(ratings)])[0];

describe('an assessment carried to another version', () => {
  it('says where its ratings come from', () => {
    const found = carry((text) => text);
    expect(found?.header.origin?.framework.digest).toBe('sha256:old');
    expect(found?.header.framework.digest).toBe('sha256:new');
    expect(found?.ratings).toEqual(listening);
  });

  it('follows an indicator to its new id and its new level', () => {
    const found = carry((text) => text.replace('id: repeats,', 'id: says-again,'));
    expect(found?.ratings.listening?.indicators['says-again']).toEqual(shown);
    expect(found?.lost).toEqual([]);
    expect(found?.toRate).toEqual([]);
  });

  it('leaves behind the rating of an indicator that is gone, and says so', () => {
    const found = carry((text) => text.replace(/ +- \{id: repeats,.*\n/, ''));
    expect(found?.lost).toEqual([{ competency: 'listening', indicator: 'repeats', reason: 'indicator-gone' }]);
  });

  it('keeps what was seen where the point that was given is gone', () => {
    const ratings = { listening: { indicators: { repeats: { point: 'partly', evidence: 'at the counter' } } } };
    const found = carry((text) => text.replace(/ +- \{id: partly,.*\n/, ''), ratings);
    expect(found?.lost).toEqual([{ competency: 'listening', indicator: 'repeats', reason: 'point-gone' }]);
    expect(found?.ratings.listening?.indicators.repeats).toEqual({ evidence: 'at the counter' });
    expect(found?.toRate).toEqual([{ competency: 'listening', indicator: 'repeats' }]);
  });

  it('asks again about an indicator that says something else now, not about one that was passed over', () => {
    const ratings = { listening: { indicators: { 'lets-finish': shown } } };
    const found = carry(
      (text) => text.replace('Laisse finir la personne avant de répondre', 'Coupe court à tout'),
      ratings,
    );
    expect(found?.toRate).toEqual([{ competency: 'listening', indicator: 'lets-finish' }]);
  });

  it('never changes a level in silence', () => {
    const found = carry((text) => text.replace('threshold: 0.75', 'threshold: 1').replace(/value: 1,/, 'value: 0.9,'));
    expect(found?.levels.map((each) => [each.competency, each.before.attained, each.after?.attained])).toEqual([
      ['listening', 2, 0],
    ]);
  });

  it('carries a level that was named to the new number of that level', () => {
    const found = carry((text) =>
      text
        .replace(
          /( +)- level: 1\n( +title: \{fr: Premiers pas)/,
          '$1- level: 1\n$1  title: {fr: Rien, en: Nothing}\n$1- level: 2\n$2',
        )
        .replace(/( +)- level: 2\n( +title: \{fr: Aisance)/, '$1- level: 3\n$2'),
    );
    expect(found?.ratings.punctuality?.level).toBe(2);
    const change = found?.levels.find((each) => each.competency === 'punctuality');
    expect([change?.before.attained, change?.after?.attained, change?.renumbered]).toEqual([1, 2, true]);
  });
});

describe('what may be told of raters', () => {
  const plan = (relations: readonly (readonly [subject: string, rater: string, relation: Relation])[]) =>
    carryOvers(
      migration((text) => text.replace(/ +- \{id: repeats,.*\n/, '')),
      relations.map(([subject, rater, relation]) =>
        assessment(listening, { subject: { id: subject, unit: subject }, rater: { id: rater, relation } }),
      ),
    );

  it('says nothing of peers and reports, however many they are', () => {
    const named = (all: ReturnType<typeof raterGroups>) =>
      all.map((each) => [each.relation, each.raters, each.lost, each.toRate, each.levels]);
    const two = plan([
      ['ada', 'b', 'peer'],
      ['ada', 'c', 'report'],
    ]);
    const five = plan(['b', 'c', 'd', 'e', 'f'].map((rater) => ['ada', rater, 'peer'] as const));
    for (const each of [two, five])
      expect(named(raterGroups(each, thresholds({})))).toEqual([[null, null, null, [], []]]);
  });

  it('names no rater', () => {
    const groups = raterGroups(
      plan([
        ['ada', 'secret', 'manager'],
        ['ada', 'hidden', 'peer'],
      ]),
      thresholds({}),
    );
    expect(JSON.stringify(groups)).not.toMatch(/secret|hidden/);
  });

  it('hides a small unit, and another with it where the difference would tell', () => {
    const some = plan([...['a', 'b', 'c', 'd'].map((each) => [each, each, 'self'] as const)]).map((each, at) => ({
      ...each,
      old: { ...each.old, subject: { id: `p${at}`, unit: at < 3 ? 'large' : 'small' } },
    }));
    expect(unitCounts(some, 3, some).map((each) => [each.unit, each.people])).toEqual([
      ['large', null],
      ['small', null],
    ]);
  });
});
