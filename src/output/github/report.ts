import type { Diagnostic, Severity } from '../../diagnostics/index.ts';
import { said } from '../../i18n/index.ts';
import { visible } from '../text/visible.ts';
import { type ReportWish, shownProblems, type ValidationResult } from '../validation.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub Actions shows as annotations on the lines of a change; nothing where all is well. */
export function githubReport(result: ValidationResult, wish: ReportWish): string {
  const shown = shownProblems(result, wish.maxProblems);
  const left = result.diagnostics.length - shown.length;
  const more = left === 0 ? [] : [`::notice::${messageValue(wish.messages.validate.more(left))}`];
  return [...shown.map((each) => annotation(each, wish)), ...more].map((line) => `${line}\n`).join('');
}

function annotation(found: Diagnostic, { messages, location }: ReportWish): string {
  const { file, line, column, length } = found.place;
  const properties = {
    file: location(file),
    line,
    endLine: line,
    col: column,
    endColumn: column + length,
    title: found.code,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${propertyValue(String(value))}`);
  return `::${commands[found.severity]} ${written.join(',')}::${messageValue(said(messages, found))}`;
}

function messageValue(text: string): string {
  return visible(text.replace(/\r\n?/g, '\n')).replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function propertyValue(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A', ':': '%3A', ',': '%2C' };
  return text.replace(/[%\r\n:,]/g, (each) => escapes[each] ?? each);
}
