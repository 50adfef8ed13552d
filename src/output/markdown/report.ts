import type { Diagnostic, Severity } from '../../diagnostics/index.ts';
import { said } from '../../i18n/index.ts';
import { countsOf } from '../problem-counts.ts';
import { type ReportWish, shownProblems, type ValidationResult } from '../validation.ts';
import { codeSpan, escaped } from './escape.ts';

/** A job summary may have 1 MiB; so many problems fit with room to spare. */
const most = 1000;

const marks: Readonly<Record<Severity, string>> = { error: '❌', warning: '⚠️', info: 'ℹ️' };

/** A summary for a job page such as $GITHUB_STEP_SUMMARY: the verdict, then a table of problems per file. */
export function markdownReport(result: ValidationResult, wish: ReportWish): string {
  const { messages } = wish;
  const shown = shownProblems(result, wish.maxProblems ?? most);
  const left = result.diagnostics.length - shown.length;
  const counts = countsOf(result);
  const mark = counts.errors > 0 ? marks.error : counts.warnings > 0 ? marks.warning : '✅';
  const files = [...new Set(shown.map((each) => each.place.file))];
  const parts = [
    `## ${messages.validate.title}`,
    `${mark} **${messages.validate.summary(counts)}**`,
    ...files.map((file) => fileTable(file, shown, wish)),
    ...(left === 0 ? [] : [`_${escaped(messages.validate.more(left))}_`]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fileTable(file: string, shown: readonly Diagnostic[], wish: ReportWish): string {
  const { validate } = wish.messages;
  const rows = shown.filter((each) => each.place.file === file).map((each) => row(each, wish));
  const head = `| ${validate.lineAndColumn} | ${validate.severity} | ${validate.problem} | ${validate.code} |`;
  return [`### ${codeSpan(wish.location(file))}`, '', head, '| ---: | --- | --- | --- |', ...rows].join('\n');
}

function row(found: Diagnostic, { messages }: ReportWish): string {
  const { line, column } = found.place;
  const severity = `${marks[found.severity]} ${messages.words.severities[found.severity]}`;
  return `| ${line}:${column} | ${severity} | ${escaped(said(messages, found))} | ${codeSpan(found.code)} |`;
}
