import { longDate } from '../../i18n/index.ts';
import type { AssessmentOutcome } from '../outcome.ts';
import type { Page } from './page.ts';

/** Who was assessed by whom, for what and when: names and values for the head of a result, in the reader's language. */
export function resultFacts(
  { assessment, framework }: AssessmentOutcome,
  { language, messages, words }: Page,
): readonly (readonly [name: string, value: string])[] {
  const { results, words: own } = messages;
  const { subject, rater, cycle } = assessment;
  const profile = framework.profiles.find((each) => each.id === assessment.profile);
  const when = new Date(assessment.completedAt ?? assessment.startedAt);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [results.of, subject.name ?? subject.id],
    [results.unit, subject.unit],
    [results.by, `${rater.name ?? rater.id} (${own.relations[rater.relation]})`],
    [results.profile, profile && words(profile.title)],
    [results.cycle, cycle],
    [results.date, longDate(language, when)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
