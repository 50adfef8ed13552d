import type { Rating } from '../model/framework.ts';
import { type LevelStatus, type LevelTally, levelStatus } from './level.ts';

/** Whether no answer to the `remaining` indicators of a level can change its verdict any more. */
export function isSettled(tally: LevelTally, remaining: number, rating: Rating): boolean {
  const verdicts = new Set<LevelStatus>();
  for (let more = 0; more <= remaining; more++) {
    for (const value of extremes(rating)) verdicts.add(levelStatus(withMore(tally, more, value), rating));
  }
  return verdicts.size === 1;
}

/** However many more are observed, the highest and the lowest mean decide: those between give no third verdict. */
function extremes({ points }: Rating): readonly number[] {
  const values = points.map(({ value }) => value);
  return [Math.min(...values), Math.max(...values)];
}

function withMore(tally: LevelTally, more: number, value: number): LevelTally {
  return { ...tally, sum: tally.sum + more * value, observed: tally.observed + more };
}
