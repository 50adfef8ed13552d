import type { Diagnostic } from '../../diagnostics/index.ts';
import { countsOf } from '../problem-counts.ts';
import { type ReportWish, shownProblems, type ValidationResult } from '../validation.ts';
import { diagnosticLine, diagnosticText, summaryText } from './diagnostics.ts';

/** The problems with their code frames and the summary last; when quiet one line a problem, and nothing else. */
export function textReport(result: ValidationResult, wish: ReportWish): string {
  const shown = shownProblems(result, wish.maxProblems);
  if (wish.quiet) return shown.map((each) => `${diagnosticLine(each, wish)}\n`).join('');
  const problems = shown.map((each) => `${diagnosticText(each, wish)}\n`).join('');
  return `${problems}${moreText(result.diagnostics, shown, wish)}${summaryText(countsOf(result), wish)}\n`;
}

function moreText(all: readonly Diagnostic[], shown: readonly Diagnostic[], { messages, style }: ReportWish): string {
  const left = all.length - shown.length;
  return left === 0 ? '' : `${style.faint(messages.validate.more(left))}\n`;
}
