import { counted, listed, numbered } from '../counted.ts';

/** A comparison of a score with what it takes, both from 0 to 1. */
interface Score {
  readonly level: number;
  readonly score: number;
  readonly threshold: number;
}

interface Observed {
  readonly level: number;
  readonly observed: number;
  readonly indicators: number;
  readonly minimumObserved: number;
}

const percent = (share: number): string => `${numbered('en', share * 100, 0)}%`;
const levels = (all: readonly number[]): string =>
  `${all.length === 1 ? 'level' : 'levels'} ${listed('en', all.map(String), 'conjunction')}`;
const observed = ({ observed: seen, indicators }: Observed): string =>
  `${seen} of ${counted('en', indicators, 'indicator was', 'indicators were')} observed`;

export const results = {
  title: 'Assessment',
  of: 'Person',
  by: 'Rater',
  unit: 'Unit',
  profile: 'Profile',
  cycle: 'Cycle',
  date: 'Date',
  attained: (level: number, of: number): string => `Level ${level} attained (the scale goes to ${of})`,
  belowFirst: 'Below the first level',
  undetermined: 'Not determined',
  atLeast: (level: number): string => `Level ${level} at least; above it not determined`,
  target: (target: string): string => `target ${target}`,
  gap: {
    met: 'target met',
    below: (gap: number): string => `${counted('en', gap, 'level', 'levels')} below the target`,
    atMost: (gap: number): string => `at most ${counted('en', gap, 'level', 'levels')} below the target`,
    above: (gap: number): string => `${counted('en', gap, 'level', 'levels')} above the target`,
    unknown: 'gap not known',
  },
  reason: {
    'nothing-rated': () => 'Nothing was rated.',
    named: ({ level }: { level: number }) =>
      level === 0 ? 'The rater placed the person below the first level.' : `The rater named level ${level}.`,
    'all-held': () => 'Every level of the scale is held.',
    'next-not-held': ({ level, score, threshold }: Score) =>
      `Level ${level} is not held: its score is ${percent(score)}, and it takes ${percent(threshold)}.`,
    'next-undetermined': (seen: Observed) =>
      `Level ${seen.level} is undetermined: ${observed(seen)}, and it takes ${percent(seen.minimumObserved)}.`,
    'below-first': ({ level, score, threshold }: Score) =>
      `Level ${level}, the first, is not held: its score is ${percent(score)}, and it takes ${percent(threshold)}.`,
    'nothing-determined': (seen: Observed) =>
      `Level ${seen.level}, the first, is undetermined: ${observed(seen)}, and it takes ${percent(seen.minimumObserved)}.`,
    'highest-held': ({ level, score, threshold }: Score) =>
      `Level ${level} is the highest one held: its score is ${percent(score)}, and it takes ${percent(threshold)}.`,
    'undetermined-above': ({ level, undetermined }: Score & { undetermined: readonly number[] }) =>
      `Level ${level} is held; ${levels(undetermined)} above it could not be determined.`,
    'none-held': ({ threshold }: { threshold: number }) => `No level reaches the ${percent(threshold)} it takes.`,
    'none-held-yet': ({ undetermined }: { undetermined: readonly number[] }) =>
      `No level is held so far; ${levels(undetermined)} could not be determined.`,
  },
  holes: (all: readonly number[]): string =>
    `A hole: ${levels(all)} ${all.length === 1 ? 'is' : 'are'} held above a level that is not.`,
  next: (level: string): string => `For ${level.toLowerCase()}, still to be shown:`,
  nothingNext: (level: string): string => `Every indicator of ${level.toLowerCase()} has been shown.`,
  note: 'Note',
  evidence: 'Evidence',
  star: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result' },
  statuses: { held: 'held', 'not-held': 'not held', undetermined: 'undetermined' },
  inferred: 'not asked: held because a level above it is',
  legend: '● held  ○ not held  ◌ undetermined  ▲ target',
  notObserved: 'Not observed',
  unanswered: 'no answer',
  arithmetic: 'Arithmetic',
  sum: ({ sum, observed: seen, score, threshold, status }: ScoreLine): string =>
    `score ${numbered('en', sum)} ÷ ${seen} = ${percent(score)}; threshold ${percent(threshold)}; ${status}`,
  unobserved: ({ observed: seen, total, minimumObserved }: ObservedLine): string =>
    `${seen} of ${total} observed, ${percent(minimumObserved)} needed; undetermined`,
  empty: 'no indicators; undetermined',
  levelNumber: (level: number): string => `Level ${level}`,
};

interface ScoreLine {
  readonly sum: number;
  readonly observed: number;
  readonly score: number;
  readonly threshold: number;
  readonly status: string;
}

interface ObservedLine {
  readonly observed: number;
  readonly total: number;
  readonly minimumObserved: number;
}
