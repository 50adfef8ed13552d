import type { Diagnostic, Severity } from '../diagnostics/index.ts';
import { messagesIn, said } from '../i18n/index.ts';
import type { Voice } from './text/diagnostics.ts';

/** What `validate` looked at, and every problem it found, ordered by file and place. */
export interface ValidationResult {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a result is to be reported. */
export interface ReportWish extends Voice {
  /** Only the problems, one line each. */
  readonly quiet: boolean;
  /** How many problems people are shown; null for all of them. */
  readonly maxProblems: number | null;
  /** The path of a file from the root of the checkout, with forward slashes. */
  readonly location: (file: string) => string;
  /** SHA-256 of a text, in hexadecimal. */
  readonly hash: (text: string) => string;
  /** When the report was made. */
  readonly now: Date;
  /** The version of this program. */
  readonly version: string;
}

/** Turns a result into text; the same result and wish give the same text. */
export type Reporter = (result: ValidationResult, wish: ReportWish) => string;

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The problems to show when only `most` may be shown: errors before warnings, and the first of every file before the
 * second of any, so that no file hides another; in the order of the result.
 */
export function shownProblems({ diagnostics }: ValidationResult, most: number | null): readonly Diagnostic[] {
  if (most === null || diagnostics.length <= most) return diagnostics;
  const seen = new Map<string, number>();
  const ranked = diagnostics.map((each, at) => {
    const key = `${each.severity} ${each.place.file}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { each, at, turn };
  });
  ranked.sort((a, b) => gravity[a.each.severity] - gravity[b.each.severity] || a.turn - b.turn || a.at - b.at);
  const chosen = ranked.slice(0, most).sort((a, b) => a.at - b.at);
  return chosen.map(({ each }) => each);
}

/**
 * What each problem is recognised by from one run to the next: a hash of its file, code and English message, without
 * any line number, so that lines added above change nothing; hashed again where two problems would share it.
 */
export function fingerprints({ diagnostics }: ValidationResult, wish: Pick<ReportWish, 'hash' | 'location'>) {
  const taken = new Set<string>();
  return diagnostics.map((each) => {
    let print = wish.hash([wish.location(each.place.file), each.code, lastingMessage(each)].join('\0'));
    while (taken.has(print)) print = wish.hash(print);
    taken.add(print);
    return print;
  });
}

// Parameters that are line numbers move with the text above them.
function lastingMessage(found: Diagnostic): string {
  const params = Object.entries(found.params).map(([name, value]) => [name, /line$/i.test(name) ? 0 : value] as const);
  // The same code with the same parameters, but for numbers that stay numbers.
  return said(messagesIn('en'), { ...found, params: Object.fromEntries(params) } as unknown as Diagnostic);
}
