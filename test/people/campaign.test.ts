import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedPerson, RequestedAssessment } from '../../src/model/index.ts';
import {
  type CampaignWish,
  campaignStart,
  campaignStatus,
  chosenRaters,
  followed,
  owed,
  wantedRelations,
} from '../../src/people/index.ts';
import { unitPeople } from '../support/unit/people.ts';

const people = unitPeople('Accueil');
const relations = [
  { relation: 'self', count: 1 },
  { relation: 'manager', count: 1 },
  { relation: 'peer', count: 3 },
] as const;

function started(wish: Partial<CampaignWish> = {}) {
  const usual = { people, subjects: people, cycle: '2026-H2', frameworks: ['desk'], relations, seed: 'a' };
  return campaignStart({ ...usual, chosen: [], before: [], ...wish });
}

const ratersOf = (requests: readonly RequestedAssessment[], subject: string, relation: string) =>
  requests.filter((each) => each.subject === subject && each.relation === relation).map(({ rater }) => rater);

describe('the relations of a campaign', () => {
  test.each([
    ['self,manager,peer:3', ['self', 'manager', 'peer:3'], [null, null, 3]],
    ['peers without a number are three', ['peer'], [3]],
    ['reports without a number are all', ['report'], [null]],
  ])('%s', (_, written, counts) => {
    const read = wantedRelations(written);
    expect('wanted' in read && read.wanted.map(({ count }) => count)).toEqual(counts);
  });

  test.each(['pear', 'self', 'peer:0', 'peer:x', 'self:2', 'manager:3', ''])('are not “%s”', (word) => {
    expect(wantedRelations(['self', word])).toEqual({ unknown: word });
  });
});

describe('the start of a campaign', () => {
  test('asks everybody for themselves, their manager for them, and three peers', () => {
    const { requests, shortages } = started();
    expect(ratersOf(requests, 'ada-roy', 'self')).toEqual(['ada-roy']);
    expect(ratersOf(requests, 'ada-roy', 'manager')).toEqual(['louise-cote']);
    expect(ratersOf(requests, 'ada-roy', 'peer')).toHaveLength(3);
    expect(shortages).toEqual([
      { subject: 'louise-cote', relation: 'manager', wanted: 1, found: 0 },
      { subject: 'louise-cote', relation: 'peer', wanted: 3, found: 0 },
    ]);
  });

  test('asks the same peers for every framework', () => {
    const { requests } = started({ frameworks: ['desk', 'field'] });
    const of = (framework: string) => requests.filter((each) => each.framework === framework).map(({ rater }) => rater);
    expect(of('desk')).toEqual(of('field'));
  });

  test('chooses the same peers for the same seed, and others for another', () => {
    expect(started()).toEqual(started());
    const peers = (seed: string) => started({ seed }).requests.filter(({ relation }) => relation === 'peer');
    expect(peers('b')).not.toEqual(peers('a'));
  });

  test('takes those whom somebody chose, and nobody where nobody was', () => {
    const { requests } = started({
      chosen: [
        { subject: 'ada-roy', relation: 'peer', raters: ['max-li'] },
        { subject: 'ada-roy', relation: 'client', raters: ['acme'] },
        { subject: 'max-li', relation: 'peer', raters: [] },
      ],
    });
    expect(ratersOf(requests, 'ada-roy', 'peer')).toEqual(['max-li']);
    expect(ratersOf(requests, 'ada-roy', 'client')).toEqual(['acme']);
    expect(ratersOf(requests, 'max-li', 'peer')).toEqual([]);
  });

  test('asks nobody twice about one person: who was chosen counts there, and no found one takes their place', () => {
    const { requests, shortages } = started({
      chosen: [
        { subject: 'ada-roy', relation: 'panel', raters: ['louise-cote', 'ada-roy'] },
        { subject: 'ada-roy', relation: 'client', raters: ['louise-cote', 'acme'] },
      ],
    });
    const keys = requests.map((each) => `${each.subject} ${each.framework} ${each.rater}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(ratersOf(requests, 'ada-roy', 'panel')).toEqual(['louise-cote', 'ada-roy']);
    expect(ratersOf(requests, 'ada-roy', 'client')).toEqual(['acme']);
    expect(shortages.filter(({ subject }) => subject === 'ada-roy').map(({ relation }) => relation)).toEqual([
      'self',
      'manager',
    ]);
  });

  test('a peer who became the manager is asked as the manager', () => {
    const before = started().requests;
    const [peer = ''] = ratersOf(before, 'ada-roy', 'peer');
    const moved = people.map((each) => (each.id === 'ada-roy' ? { ...each, manager: peer } : each));
    const read = wantedRelations(['self', 'manager', 'peer:3']);
    const wanted = 'wanted' in read ? read.wanted : [];
    const { requests } = started({ people: moved, subjects: moved, before, relations: wanted });
    const relations = requests.filter((each) => each.subject === 'ada-roy' && each.rater === peer);
    expect(relations.map(({ relation }) => relation)).toEqual(['manager']);
  });

  test('keeps the peers of before when somebody joins, and adds only what lacks', () => {
    const before = started().requests;
    const more = [...people, { id: 'new-hire', unit: 'Accueil', manager: 'louise-cote' }];
    const { requests } = started({ people: more, subjects: more, before });
    for (const { id } of people)
      expect(ratersOf(requests, id, 'peer').sort()).toEqual(ratersOf(before, id, 'peer').sort());
    expect(ratersOf(requests, 'new-hire', 'peer')).toHaveLength(3);
  });

  const person = fc.record({ unit: fc.constantFrom('A', 'B'), manager: fc.option(fc.nat(11), { nil: undefined }) });
  const listed = fc.array(person, { minLength: 1, maxLength: 12 }).map((all): readonly ListedPerson[] =>
    all.map(({ unit, manager }, at) => ({
      id: `p${at}`,
      unit,
      ...(manager === undefined || manager >= at ? {} : { manager: `p${manager}` }),
    })),
  );

  test('never asks a peer who is the person, above or below them, or of another unit, nor anybody twice', () => {
    fc.assert(
      fc.property(listed, fc.string(), (all, seed) => {
        const { requests } = started({ people: all, subjects: all, seed });
        const by = new Map(all.map((each) => [each.id, each]));
        for (const { subject, rater, relation } of requests) {
          if (relation !== 'peer') continue;
          expect(rater).not.toBe(subject);
          expect(by.get(rater)?.unit).toBe(by.get(subject)?.unit);
          expect(by.get(rater)?.manager).not.toBe(subject);
          expect(by.get(subject)?.manager).not.toBe(rater);
        }
        const keys = requests.map((each) => `${each.subject} ${each.rater}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('asks no peer of a unit without ranks for more than the others', () => {
    const flat = Array.from({ length: 9 }, (_, at) => ({ id: `p${at}`, unit: 'A' }));
    const { requests } = started({ people: flat, subjects: flat, relations: [{ relation: 'peer', count: 3 }] });
    const burden = flat.map(({ id }) => requests.filter(({ rater }) => rater === id).length);
    expect(new Set(burden)).toEqual(new Set([3]));
  });
});

describe('how far a campaign is', () => {
  const request = (subject: string, rater: string): RequestedAssessment => ({
    subject,
    rater,
    cycle: '2026-H2',
    framework: 'desk',
    relation: subject === rater ? 'self' : 'manager',
    due: '2026-12-01',
  });
  const made = (subject: string, rater: string, status: 'completed' | 'in-progress', cycle = '2026-H2') => ({
    subject: { id: subject },
    rater: { id: rater },
    framework: { id: 'desk' },
    cycle,
    status,
  });
  const requests = [request('ada', 'ada'), request('ada', 'max'), request('max', 'max')];
  const assessments = [
    made('ada', 'ada', 'in-progress'),
    made('ada', 'ada', 'completed'),
    made('ada', 'max', 'in-progress'),
    made('max', 'max', 'completed', '2026-H1'),
  ];

  test('one completed assessment answers a request, one of another cycle does not', () => {
    expect(followed(requests, assessments).map(({ state }) => state)).toEqual(['done', 'draft', 'missing']);
  });

  test('is counted by unit, and overdue only after its day', () => {
    const status = (today: string) =>
      campaignStatus(followed(requests, assessments), { cycle: '2026-H2', people: [{ id: 'ada', unit: 'A' }], today });
    expect(status('2026-12-01').overdue).toBe(0);
    expect(status('2026-12-02')).toMatchObject({
      done: 1,
      drafts: 1,
      missing: 1,
      overdue: 2,
      units: [
        { name: 'A', done: 1, drafts: 1, missing: 0 },
        { name: null, done: 0, drafts: 0, missing: 1 },
      ],
    });
  });

  test('who is done owes nothing', () => {
    const all = owed(followed(requests, assessments), [{ id: 'ada', name: 'Ada Roy' }]);
    expect(
      all.map(({ rater, requests: own }) => [rater.id, own.map((each) => each.subjectName ?? each.subject)]),
    ).toEqual([['max', ['Ada Roy', 'max']]]);
  });
});

describe('a table of chosen raters', () => {
  const words = new Map([
    ['peer', 'peer'],
    ['collègue', 'peer'],
    ['client', 'client'],
  ]);
  const read = (text: string) =>
    chosenRaters({ file: 'r.csv', bytes: new TextEncoder().encode(text), people, relationWords: words });

  test('is read in either language', () => {
    const expected = [{ subject: 'ada-roy', relation: 'peer', raters: ['max-li', 'hugo-lavoie'] }];
    expect(read('subject,rater,relation\nada-roy,max-li,peer\nAda Roy,hugo-lavoie,peer\n').value).toEqual(expected);
    expect(read('sujet;évaluateur;lien\nada-roy;max-li;Collègue\nada-roy;hugo-lavoie;collègue\n').value).toEqual(
      expected,
    );
  });

  test('may name clients who are not in the list, and nobody', () => {
    expect(read('subject,rater,relation\nada-roy,Acme Inc.,client\nmax-li,,peer\n').value).toEqual([
      { subject: 'ada-roy', relation: 'client', raters: ['acme-inc'] },
      { subject: 'max-li', relation: 'peer', raters: [] },
    ]);
  });

  test('tells all its bad lines', () => {
    const { diagnostics } = read(
      'subject,rater,relation\nada-ray,max-li,peer\nada-roy,nobody,peer\nada-roy,max-li,boss\n',
    );
    expect(diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`)).toEqual([
      '2:1 reference/unknown',
      '3:9 reference/unknown',
      '4:16 schema/value',
    ]);
    expect(diagnostics[0]).toMatchObject({ params: { suggestion: 'ada-roy' } });
  });

  test('needs its three columns', () => {
    expect(read('subject,rater\nada-roy,max-li\n').diagnostics).toMatchObject([
      { code: 'csv/missing-column', params: { column: 'relation' } },
    ]);
  });
});
