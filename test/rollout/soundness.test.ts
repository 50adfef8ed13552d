import { describe, expect, it } from 'vitest';
import { planDiagnostics, planInFramework } from '../../src/rollout/index.ts';
import { frameworkOf } from './framework.ts';
import { placedPlan, readyPlan } from './plans.ts';

const told = (changes: Parameters<typeof placedPlan>[0]) =>
  planDiagnostics(placedPlan(changes)).map(({ code, params }) => [code, params]);
const [unit] = readyPlan.units;

describe('a plan is unsound', () => {
  it('where ids clash or lead nowhere', () => {
    expect(told({ units: [unit, { ...unit, title: 'Again' }] as never }).map(([code]) => code)).toContain(
      'reference/duplicate-id',
    );
    expect(told({ units: [{ ...unit, measures: ['surveys'] }] as never })).toContainEqual([
      'reference/unknown',
      expect.objectContaining({ thing: 'measure', id: 'surveys', suggestion: 'survey' }),
    ]);
    const training = [{ ...readyPlan.training[0], units: ['gaspé-2'.normalize('NFD').replace(/[^a-z0-9-]/g, '')] }];
    expect(told({ training: training as never }).map(([code]) => code)).toContain('reference/unknown');
  });

  it('where a day is not in the calendar', () => {
    expect(told({ units: [{ ...unit, start: '2027-02-30' }] as never })).toContainEqual([
      'schema/day',
      { property: 'start', value: '2027-02-30' },
    ]);
  });

  it('where a unit starts before its managers are trained, unless they were trained before', () => {
    const late = { ...readyPlan.training[0], id: 'later', sessions: ['2027-04-01'] };
    expect(told({ training: [late] as never })[0]?.[0]).toBe('rollout/start-before-training');
    expect(told({ training: [late, ...readyPlan.training] as never })).toEqual([]);
  });

  it('where its framework lacks what it names', () => {
    const plan = placedPlan({
      framework: { id: 'desk', version: '2.0.0', profile: 'agent' },
      managers: { leadDays: 1, minimumLevel: { tact: 9, clam: 1 } },
    });
    expect(planInFramework(plan, frameworkOf()).map(({ code }) => code)).toEqual([
      'rollout/other-version',
      'reference/unknown',
      'target/not-a-level',
      'reference/unknown',
    ]);
  });
});
