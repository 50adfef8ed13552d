import type { Progression, Target } from '../model/framework.ts';
import type { LevelResult } from './level.ts';

export interface Attainment {
  readonly status: 'determined' | 'undetermined';
  /** Number of a level, 0 below the first one, null where nothing is determined. */
  readonly attained: number | null;
  /** Attained level and the score of the next one, on the levels' own numbers. */
  readonly position: number | null;
  /** Held levels above one that is not. */
  readonly holes: readonly number[];
}

/** What the verdicts on the levels, lowest first, amount to on one kind of scale. */
export function attainment(type: Progression['type'], levels: readonly LevelResult[]): Attainment {
  const { status, attained, next } = type === 'cumulative' ? cumulative(levels) : independent(levels);
  const holes = type === 'cumulative' ? holesIn(levels) : [];
  return { status, attained, position: attained === null ? null : position(attained, next), holes };
}

/** What is missing to the target: 0 within a range, negative above it, null where either side is unknown. */
export function gapTo(target: Target | null, attained: number | null): number | null {
  if (target === null || attained === null) return null;
  const { min, max } = typeof target === 'number' ? { min: target, max: target } : target;
  if (attained < min) return min - attained;
  return attained > max ? max - attained : 0;
}

interface Standing extends Pick<Attainment, 'status' | 'attained'> {
  /** The level above the attained one. */
  readonly next: LevelResult | undefined;
}

function cumulative(levels: readonly LevelResult[]): Standing {
  const next = levels.find(({ status }) => status !== 'held');
  const last = (next === undefined ? levels : levels.slice(0, levels.indexOf(next))).at(-1)?.level;
  if (next?.status === 'not-held') return { status: 'determined', attained: last ?? 0, next };
  const determined = next === undefined && last !== undefined;
  return { status: determined ? 'determined' : 'undetermined', attained: last ?? null, next };
}

function independent(levels: readonly LevelResult[]): Standing {
  const highest = levels.findLastIndex(({ status }) => status === 'held');
  const above = levels.slice(highest + 1);
  const determined = levels.length > 0 && above.every(({ status }) => status === 'not-held');
  return {
    status: determined ? 'determined' : 'undetermined',
    attained: levels[highest]?.level ?? (determined ? 0 : null),
    next: above[0],
  };
}

/** Where the first level is numbered 0, being below it leaves no room for a share of it. */
function position(attained: number, next: LevelResult | undefined): number {
  if (next === undefined || next.score === null) return attained;
  return Math.min(attained + next.score, next.level);
}

function holesIn(levels: readonly LevelResult[]): readonly number[] {
  const gapAt = levels.findIndex(({ status }) => status === 'not-held');
  const above = gapAt === -1 ? [] : levels.slice(gapAt + 1);
  return above.filter(({ status }) => status === 'held').map(({ level }) => level);
}
