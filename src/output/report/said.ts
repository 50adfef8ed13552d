import { numbered } from '../../i18n/index.ts';
import { type Competency, type Evidence, type Framework, type Text, textIn } from '../../model/index.ts';
import type { Standing } from '../../report/index.ts';
import type { ReportReader } from './written.ts';

/** The framework's words in the reader's language. */
export function sayIn({ languages }: Pick<Framework, 'languages'>, { language }: ReportReader): (text: Text) => string {
  return (text) => textIn(text, language, languages);
}

/** A mean of values from 0 to 1, with two decimals, so that columns line up. */
export function meanWords(mean: number | null, { language }: ReportReader): string {
  if (mean === null) return '–';
  const rounded = Math.round(mean * 100) / 100;
  const words = numbered(language, rounded, 2);
  const separator = language === 'fr' ? ',' : '.';
  const [whole = '', decimals = ''] = words.split(separator);
  return `${whole}${separator}${decimals.padEnd(2, '0')}`;
}

/** Evidence in one line: a note as it is, STAR part by part. */
export function evidenceWords(evidence: Evidence, { messages }: ReportReader): string {
  if (typeof evidence === 'string') return evidence;
  const { star } = messages.results;
  const parts = ['situation', 'task', 'action', 'result'] as const;
  return parts
    .flatMap((part) => (evidence[part] === undefined ? [] : [`${star[part]} – ${evidence[part]}`]))
    .join(' · ');
}

/** The attained level as a cell of a table: « Level 2 of 4 ». */
export function levelWords({ status, attained }: Standing, { levels }: Competency, { messages }: ReportReader): string {
  const { report, results } = messages;
  const top = levels.at(-1)?.level ?? 0;
  if (attained === null) return results.undetermined;
  if (attained === 0 && levels[0]?.level !== 0) return report.below;
  return status === 'determined' ? report.levelOf(attained, top) : report.atLeastOf(attained, top);
}
