import { counted, listed, numbered } from '../counted.ts';

export const campaign = {
  started: ({ cycle, subjects, raters, requests, added, withdrawn, isDry }: Started): string => {
    const asked = `${counted('en', requests, 'assessment', 'assessments')} of ${counted('en', subjects, 'person', 'people')}, by ${counted('en', raters, 'rater', 'raters')}`;
    const fresh = added === requests ? '' : ` ${numbered('en', added)} of them ${isDry ? 'would be' : 'are'} new.`;
    const gone =
      withdrawn === 0
        ? ''
        : ` ${counted('en', withdrawn, 'request', 'requests')} ${isDry ? 'would be ' : ''}withdrawn.`;
    return `${cycle}: ${asked}.${fresh}${gone}${isDry ? ' Nothing was asked for.' : ''}`;
  },
  asked: 'assessments asked for',
  shortOf: (subject: string, found: number, wanted: number): string => `${subject} (${found} of ${wanted})`,
  shortage: (relation: string, count: number, some: readonly string[]): string =>
    `Too few raters (${relation}) for ${counted('en', count, 'person', 'people')}: ${listed('en', withMore(count, some), 'conjunction')}.`,
  statusTitle: (cycle: string): string => `Campaign ${cycle}`,
  doneShare: (share: number): string => `${numbered('en', Math.floor(share * 100))}%`,
  counts: ({ done, drafts, missing }: Counts): readonly string[] => [
    `${numbered('en', done)} done`,
    counted('en', drafts, 'draft', 'drafts'),
    `${numbered('en', missing)} missing`,
  ],
  states: { done: 'done', draft: 'drafts', missing: 'missing' },
  overdue: (count: number): string => `${counted('en', count, 'assessment is', 'assessments are')} overdue.`,
  byUnit: 'Unit',
  byFramework: 'Framework',
  byRelation: 'Relation',
  noUnit: 'without a unit',
  nothingOwed: 'Nothing is owed any more.',
  to: (address: string): string => `To: ${address}`,
  about: (title: string): string => `Subject: ${title}`,
  letterTitle: (cycle: string): string => `Assessments of ${cycle} that wait for you`,
  greeting: (name: string, count: number): string =>
    `Hello ${name}, ${counted('en', count, 'assessment is', 'assessments are')} waiting for you:`,
  yourself: 'yourself',
  owedItem: ({ subject, relation, framework, isBegun }: OwedItem): string =>
    `${subject}${asTheir(relation)}: ${framework}${isBegun ? ', begun' : ''}`,
  dueOn: (day: string): string => `Please finish by ${day}.`,
  howTo: (command: string): string => `To begin, run: ${command}`,
  who: 'Who are you? (name or id)',
  whichWaiting: 'Which assessment do you want to do now?',
  waiting: ({ subject, relation, framework, isBegun, due }: Waiting): string =>
    `${subject}${asTheir(relation)}: ${framework}${isBegun ? ', begun' : ''}${due === null ? '' : `, by ${due}`}`,
  nothingWaits: (rater: string): string => `Nothing is waiting for ${rater}.`,
};

interface Started {
  readonly cycle: string;
  readonly subjects: number;
  readonly raters: number;
  readonly requests: number;
  readonly added: number;
  readonly withdrawn: number;
  readonly isDry: boolean;
}

interface Counts {
  readonly done: number;
  readonly drafts: number;
  readonly missing: number;
}

interface OwedItem {
  readonly subject: string;
  /** What the reader is to that person; null for oneself. */
  readonly relation: string | null;
  readonly framework: string;
  readonly isBegun: boolean;
}

interface Waiting extends OwedItem {
  readonly due: string | null;
}

/** The reader is the one who stands in that relation, not the person who is named. */
function asTheir(relation: string | null): string {
  return relation === null ? '' : `, as their ${relation}`;
}

function withMore(count: number, some: readonly string[]): readonly string[] {
  const more = count - some.length;
  return more > 0 ? [...some, `${more} more`] : some;
}
