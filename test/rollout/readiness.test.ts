import { describe, expect, it } from 'vitest';
import { isBlocked, readiness, timeline } from '../../src/rollout/index.ts';
import { frameworkOf } from './framework.ts';
import { codesOf, factsOf, planOf, readyPlan } from './plans.ts';

const unit = (changes: object) => [{ ...readyPlan.units[0], ...changes }] as never;

describe('a plan in which all is done', () => {
  it('has nothing that blocks and nothing that asks for attention', () => {
    expect(codesOf(planOf())).toEqual(['note managers/ready gaspe']);
    expect(isBlocked(readiness(planOf(), factsOf()))).toBe(false);
  });
});

describe('recognition', () => {
  const only = (criterion: object) => planOf({ recognition: [...readyPlan.recognition, criterion] as never });

  it('is blocked by a criterion that contradicts a competency, such as quantity instead of quality', () => {
    const plan = only({ id: 'sold', type: 'variable-pay', criterion: 'Units sold', contradicts: ['tact'] });
    expect(codesOf(plan)).toContain('blocks recognition/contradicts');
    expect(readiness(plan, factsOf()).steps.recognition).toBe('blocked');
  });

  it('flags a criterion that supports nothing', () => {
    const plan = only({ id: 'punctual', type: 'variable-pay', criterion: 'Punctuality' });
    expect(codesOf(plan)).toContain('attention recognition/unrelated');
  });

  it('names the competencies that nothing recognises, and shows which kind of recognition supports which', () => {
    const plan = planOf({ recognition: [{ ...readyPlan.recognition[0], supports: ['tact'] }] as never });
    const { findings, coverage } = readiness(plan, factsOf());
    expect(findings[0]).toMatchObject({ code: 'recognition/not-recognised', params: { competency: 'calm' } });
    expect(coverage.map(({ competency, criteria }) => [competency, criteria.appraisal, criteria.dashboard])).toEqual([
      ['tact', ['yearly'], []],
      ['calm', [], []],
    ]);
  });

  it('is blocked where the plan says nothing of it', () => {
    expect(codesOf(planOf({ recognition: [] }))).toContain('blocks recognition/none');
  });
});

describe('managers', () => {
  const unknown = { standings: [] };

  it('may still be assessed until the head start begins, and block from the day after', () => {
    expect(codesOf(planOf(), factsOf({ ...unknown, today: '2027-01-30' }))).toContain(
      'attention managers/not-assessed gaspe',
    );
    expect(codesOf(planOf(), factsOf({ ...unknown, today: '2027-01-31' }))).toContain(
      'blocks managers/not-assessed gaspe',
    );
  });

  it('below the minimum level are not ready, whatever they attained before', () => {
    const standings = [
      { person: 'lea', competency: 'tact', level: 2, day: '2026-12-01' },
      { person: 'lea', competency: 'tact', level: 1, day: '2027-01-02' },
    ];
    expect(codesOf(planOf(), factsOf({ standings }))).toContain('attention managers/not-ready gaspe');
  });

  it('who are ready only after the head start began are told as late, and no longer block', () => {
    const standings = [{ person: 'lea', competency: 'tact', level: 2, day: '2027-02-10' }];
    expect(codesOf(planOf(), factsOf({ standings, today: '2027-02-09' }))).toContain(
      'blocks managers/not-assessed gaspe',
    );
    expect(codesOf(planOf(), factsOf({ standings, today: '2027-02-10' }))).toContain('attention managers/late gaspe');
  });

  it('must be named', () => {
    expect(codesOf(planOf({ units: unit({ managers: [] }) }))).toContain('blocks managers/none gaspe');
  });
});

describe('training', () => {
  it('is needed for managers and for teams in every competency that is new', () => {
    const missing = codesOf(planOf({ training: [] })).filter((each) => each.includes('training/missing'));
    expect(missing).toHaveLength(4);
  });

  it('is needed in what is not new only where somebody is below target', () => {
    const plan = planOf({ training: [], framework: { ...readyPlan.framework, new: [] } });
    expect(codesOf(plan)).not.toContain('blocks training/missing gaspe');
    const below = factsOf({ belowTarget: new Map([['gaspe', new Set(['calm'])]]) });
    const { findings } = readiness(plan, below);
    expect(findings.filter(({ code }) => code === 'training/missing').map(({ params }) => params)).toEqual([
      { competency: 'calm', audience: 'managers', by: '2027-03-01' },
      { competency: 'calm', audience: 'teams', by: '2027-03-01' },
    ]);
  });

  it('on the day a unit starts is too late', () => {
    const [lead, serve] = readyPlan.training;
    const late = { ...serve, sessions: ['2027-03-01', '2027-03-08'] };
    expect(codesOf(planOf({ training: [lead, late] as never }))).toContain('blocks training/too-late gaspe');
  });

  it('of managers after their head start began asks for attention', () => {
    const [lead, serve] = readyPlan.training;
    const late = { ...lead, sessions: ['2027-02-05'] };
    expect(codesOf(planOf({ training: [late, serve] as never }))).toContain(
      'attention training/after-head-start gaspe',
    );
  });

  it('for other units does not count', () => {
    const training = readyPlan.training.map((each) => ({ ...each, units: [] }));
    expect(codesOf(planOf({ training: training as never }))).toContain('blocks training/missing gaspe');
  });
});

describe('each team’s own project', () => {
  it('must be there, with an owner and commitments', () => {
    expect(codesOf(planOf({ units: unit({ project: undefined }) }))).toContain('blocks project/none gaspe');
    const codes = codesOf(planOf({ units: unit({ project: { title: 'No queue' } }) }));
    expect(codes).toContain('blocks project/no-owner gaspe');
    expect(codes).toContain('blocks project/no-commitments gaspe');
  });

  const adapted = (changes: object = {}) =>
    planOf({
      units: unit({ framework: 'gaspe.yaml' }),
      framework: { ...readyPlan.framework, ...changes },
    });
  const more = new Map([['gaspe', { kind: 'sound', framework: frameworkOf(['offers-a-seat']) } as const]]);

  it('may add to the framework where nothing forbids it', () => {
    expect(codesOf(adapted(), factsOf({ adaptations: more }))).toEqual(['note managers/ready gaspe']);
  });

  it('may not add to what must be uniform', () => {
    expect(codesOf(adapted({ uniform: ['tact'] }), factsOf({ adaptations: more }))).toContain(
      'blocks project/adaptation-not-uniform gaspe',
    );
    expect(codesOf(adapted({ uniform: ['calm'] }), factsOf({ adaptations: more }))).toEqual([
      'note managers/ready gaspe',
    ]);
  });

  it('may neither be broken nor adapt another framework', () => {
    const invalid = new Map([['gaspe', { kind: 'invalid', errors: 2 } as const]]);
    expect(codesOf(adapted(), factsOf({ adaptations: invalid }))).toContain('blocks project/adaptation-invalid gaspe');
    const other = new Map([['gaspe', { kind: 'of-another', framework: 'office' } as const]]);
    expect(codesOf(adapted(), factsOf({ adaptations: other }))).toContain('blocks project/adaptation-of-another gaspe');
  });
});

describe('measurement', () => {
  const results = (value: number, changes: object = {}) =>
    planOf({
      measures: readyPlan.measures.map((each) =>
        each.id === 'first-contact'
          ? { ...each, ...changes, results: [{ unit: 'gaspe', date: '2027-01-02', value }] }
          : each,
      ) as never,
    });

  it('needs delivered and perceived quality, of service and of management', () => {
    const { findings } = readiness(planOf({ units: unit({ measures: ['survey'] }) }), factsOf());
    const lacking = findings.filter(({ code }) => code === 'measurement/not-measured').map(({ params }) => params);
    expect(lacking).toEqual([
      { quality: 'delivered-service' },
      { quality: 'delivered-management' },
      { quality: 'perceived-management' },
    ]);
    expect(codesOf(planOf({ units: unit({ measures: [] }) }))).toContain('blocks measurement/none gaspe');
  });

  it.each([
    [80, {}, 'success measurement/reached gaspe'],
    [75, {}, 'note measurement/close gaspe'],
    [74.9, {}, 'attention measurement/in-difficulty gaspe'],
    [80, { better: 'lower' }, 'success measurement/reached gaspe'],
    [85, { better: 'lower' }, 'note measurement/close gaspe'],
    [86, { better: 'lower' }, 'attention measurement/in-difficulty gaspe'],
  ])('tells a result of %d with %o as %s', (value, changes, told) => {
    expect(codesOf(results(value, changes))).toContain(told);
  });

  it('asks for results only from the day a unit starts', () => {
    expect(codesOf(planOf(), factsOf({ today: '2027-02-28' }))).not.toContain('attention measurement/no-result gaspe');
    expect(codesOf(planOf(), factsOf({ today: '2027-03-01' }))).toContain('attention measurement/no-result gaspe');
  });
});

describe('the timeline', () => {
  it('runs from the first day to the last, and managers are due their head start before their unit', () => {
    const events = timeline(planOf());
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
    expect(events.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2027-01-10 session',
      '2027-01-30 managers-due',
      '2027-02-10 session',
      '2027-03-01 start',
    ]);
  });
});
