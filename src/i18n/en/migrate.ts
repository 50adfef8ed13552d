import { counted, plural } from '../counted.ts';

interface Counts {
  readonly assessments: number;
  readonly people: number;
  readonly hidden: number;
  readonly whole: number;
  readonly lost: number;
  readonly levelsChange: number;
}

interface Left {
  readonly unfinished: number;
  readonly others: number;
  readonly already: number;
}

interface Standing {
  readonly status: 'determined' | 'undetermined';
  readonly attained: number | null;
}

const assessments = (count: number) => counted('en', count, 'assessment', 'assessments');
const people = (count: number) => counted('en', count, 'person', 'people');

export const migrate = {
  title: (from: string, to: string): string => `Assessments from ${from} to ${to}`,
  impact: 'Impact on the assessments already made',
  byChange: 'Change by change',
  byUnit: 'By unit',
  byPerson: 'Who is to be asked again, and about what',
  noUnit: 'without a unit',
  suppressed: 'too few to be shown.',
  unnamed: 'of raters who are not named nothing is told.',
  counts: ({ assessments: all, people: persons, whole, lost, levelsChange }: Counts): string =>
    all === 0
      ? 'No completed assessment is concerned.'
      : `${assessments(all)} of ${people(persons)}: ${whole} ${plural('en', whole, 'carries', 'carry')} over whole, ${counted('en', lost, 'rating is', 'ratings are')} left behind, an attained level changes in ${levelsChange}.`,
  hidden: (count: number): readonly string[] =>
    count === 0
      ? []
      : [
          `${assessments(count)} by raters who are not named: ${plural('en', count, 'it is', 'they are')} carried over too, and nothing of what is in ${plural('en', count, 'it', 'them')} is counted here.`,
        ],
  left: ({ unfinished, others, already }: Left): readonly string[] => [
    ...(unfinished === 0 ? [] : [`${assessments(unfinished)} unfinished: they go on with the old version.`]),
    ...(already === 0 ? [] : [`${assessments(already)} carried over before: not again.`]),
    ...(others === 0 ? [] : [`${assessments(others)} of another version or another text of it: not touched.`]),
  ],
  unit: (persons: number, all: number, toAsk: number): string =>
    `${assessments(all)} of ${people(persons)}, ${toAsk} to be completed.`,
  group: (subject: string, relation: string, raters: number): string =>
    raters === 1 ? `${subject} (${relation})` : `${subject} (${relation}, ${raters} raters)`,
  lost: (count: number): string => `${counted('en', count, 'rating cannot', 'ratings cannot')} be carried over.`,
  toRate: (what: readonly string[]): string => `To rate: ${what.join(', ')}.`,
  level: (competency: string, before: string, after: string): string => `${competency}: ${before} → ${after}`,
  standing: ({ status, attained }: Standing): string => {
    if (attained === null) return 'undetermined';
    return status === 'determined' ? `level ${attained}` : `level ${attained} at least`;
  },
  gone: 'no longer there',
  renumbered: '(the same level under another number)',
  touched: (all: number, persons: number, losing: number): string =>
    `Touches ${assessments(all)} of ${people(persons)}${losing === 0 ? '' : `; ratings are left behind in ${losing}`}.`,
  dryRun: 'Nothing was written (--dry-run). Without it, all of this is done, or none of it.',
  done: (count: number): string =>
    count === 0
      ? 'Nothing was to be carried over.'
      : `${assessments(count)} carried over. The old ones stay as they were.`,
};
