import { numbered } from '../../i18n/index.ts';
import { type Evidence, type Framework, type Text, textIn } from '../../model/index.ts';
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
