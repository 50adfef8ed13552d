import { expect, test } from 'vitest';
import { cyclesInOrder } from '../../src/commands/report/rounds.ts';

const given = (cycle: string, completedAt: string) => ({ cycle, first: Date.parse(completedAt) });

test('cycles follow one another by when they began, whatever they are called', () => {
  const found = [given('spring-2026', '2026-04-01T00:00:00Z'), given('fall-2026', '2026-10-01T00:00:00Z')];
  expect(cyclesInOrder(found.toReversed())).toEqual(['spring-2026', 'fall-2026']);
});

test('an assessment that comes in late does not make its old cycle the newest', () => {
  const found = [
    given('2026-H1', '2026-05-01T00:00:00Z'),
    given('2026-H2', '2026-11-01T00:00:00Z'),
    given('2026-H1', '2026-11-20T00:00:00Z'),
  ];
  expect(cyclesInOrder(found)).toEqual(['2026-H1', '2026-H2']);
});
