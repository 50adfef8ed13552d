import type { Diagnostic, Place, Severity } from '../../diagnostics/index.ts';
import { type Language, type Messages, said } from '../../i18n/index.ts';
import type { ProblemCounts } from '../problem-counts.ts';
import { Layout, pageWidth } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

export interface Voice {
  readonly language: Language;
  readonly messages: Messages;
  readonly style: Style;
  /** The columns of the terminal that it is for; missing where it is for none, and no line is to be broken. */
  readonly terminal?: number;
}

/** One diagnostic: `path:line:column: severity: message [code]`, which editors can follow, and a code frame. */
export function diagnosticText(found: Diagnostic, voice: Voice): string {
  return `${diagnosticLine(found, voice)}\n${codeFrame(found.place, voice)}`;
}

/** One diagnostic as the one line `path:line:column: severity: message [code]`, which a terminal breaks between words. */
export function diagnosticLine(found: Diagnostic, voice: Voice): string {
  const { messages, style } = voice;
  const { file, line, column } = found.place;
  const severity = severityStyle(found.severity, style)(messages.words.severities[found.severity]);
  const head = `${style.strong(visible(`${file}:${line}:${column}:`))} ${severity}${messages.words.colon} ${visible(said(messages, found))}`;
  return fitted(`${head} ${style.faint(`[${found.code}]`)}`, voice);
}

/** Words in lines that fit the terminal they are for. */
export function fitted(text: string, { terminal, style }: Pick<Voice, 'terminal' | 'style'>): string {
  return terminal === undefined ? text : new Layout(pageWidth(terminal), style).paragraph(text).join('\n');
}

/** The summary that closes a list of diagnostics. */
export function summaryText(counts: ProblemCounts, voice: Voice): string {
  const { messages, style } = voice;
  const words = fitted(messages.validate.summary(counts), voice);
  if (counts.errors > 0) return style.error(words);
  return counts.warnings > 0 ? style.warning(words) : style.good(words);
}

function severityStyle(severity: Severity, style: Style): (text: string) => string {
  return { error: style.error, warning: style.warning, info: style.info }[severity];
}

/** The most characters of a line that a code frame shows. */
const widestFrame = 96;

function codeFrame(place: Place, { style, terminal = Number.POSITIVE_INFINITY }: Voice): string {
  const { excerpt = [], line, column, length } = place;
  if (excerpt.length === 0) return '';
  const gutter = String(Math.max(...excerpt.map((each) => each.line))).length;
  const frameWidth = Math.max(20, Math.min(widestFrame, terminal - gutter - 5));
  const wanted = Math.max(0, column - frameWidth + Math.min(20, frameWidth / 2));
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
