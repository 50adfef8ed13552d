import type { Diagnostic, Place, Severity } from '../../diagnostics/index.ts';
import { type Language, type Messages, said } from '../../i18n/index.ts';
import type { ProblemCounts } from '../problem-counts.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

export interface Voice {
  readonly language: Language;
  readonly messages: Messages;
  readonly style: Style;
}

/** One diagnostic: `path:line:column: severity: message [code]`, which editors can follow, and a code frame. */
export function diagnosticText(found: Diagnostic, voice: Voice): string {
  return `${diagnosticLine(found, voice)}\n${codeFrame(found.place, voice.style)}`;
}

/** One diagnostic as the one line `path:line:column: severity: message [code]`. */
export function diagnosticLine(found: Diagnostic, { messages, style }: Voice): string {
  const { file, line, column } = found.place;
  const severity = severityStyle(found.severity, style)(messages.words.severities[found.severity]);
  const head = `${style.strong(visible(`${file}:${line}:${column}:`))} ${severity}${messages.words.colon} ${visible(said(messages, found))}`;
  return `${head} ${style.faint(`[${found.code}]`)}`;
}

/** The summary that closes a list of diagnostics. */
export function summaryText(counts: ProblemCounts, { messages, style }: Voice): string {
  const words = messages.validate.summary(counts);
  if (counts.errors > 0) return style.error(words);
  return counts.warnings > 0 ? style.warning(words) : style.good(words);
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  return { error: style.error, warning: style.warning, info: style.info }[severity];
}

const frameWidth = 96;

function codeFrame(place: Place, style: Style): string {
  const { excerpt = [], line, column, length } = place;
  if (excerpt.length === 0) return '';
  const gutter = String(Math.max(...excerpt.map((each) => each.line))).length;
  const wanted = Math.max(0, column - frameWidth + 20);
  const rows = excerpt.flatMap((each) => {
    const cut = Math.max(0, wanted - ((each.column ?? 1) - 1));
    const shown = visible(
      [...each.text]
        .slice(cut, cut + frameWidth)
        .join('')
        .replaceAll('\t', ' '),
    );
    const row = style.faint(`  ${String(each.line).padStart(gutter)} │ `) + shown;
    if (each.line !== line) return [row.trimEnd()];
    const room = Math.max(1, Math.min(length, frameWidth - (column - 1 - wanted)));
    const mark = style.error('^'.repeat(Math.max(1, room)));
    return [row, `${style.faint(`  ${' '.repeat(gutter)} │ `)}${' '.repeat(column - 1 - wanted)}${mark}`];
  });
  return `${rows.join('\n')}\n`;
}
