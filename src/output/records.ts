import type { Diagnostic, Failure } from '../diagnostics/index.ts';
import { failureSaid, messagesIn } from '../i18n/index.ts';
import { failureRecord } from './json/failure.ts';
import { diagnosticJson, jsonText } from './json/validate.ts';
import { diagnosticText, type Voice } from './text/diagnostics.ts';
import { visible } from './text/visible.ts';

/** What became of the records of one file. */
export interface ImportedFile {
  readonly file: string;
  readonly kept: number;
  /** That were there already. */
  readonly known: number;
  readonly refused: number;
  /** The first of them. */
  readonly refusals: readonly (
    | { readonly line: number; readonly diagnostics: readonly Diagnostic[] }
    | { readonly line: number | null; readonly failure: Failure }
  )[];
}

/** What was imported before a failure, where there was one, as schemas/results/records.schema.json describes it. */
export function recordsJson(files: readonly ImportedFile[], failure: Failure | null): string {
  return jsonText({
    ...(failure === null ? {} : failureRecord(failure)),
    files: files.map(({ refusals, ...counts }) => ({
      ...counts,
      refusals: refusals.map((each) =>
        'failure' in each
          ? { line: each.line, code: each.failure.code, message: failureSaid(messagesIn('en'), each.failure) }
          : { line: each.line, diagnostics: each.diagnostics.map(diagnosticJson) },
      ),
    })),
  });
}

/** The same to read: what was refused and why, then the counts. */
export function recordsText(files: readonly ImportedFile[], voice: Voice): string {
  const { messages, style } = voice;
  return files
    .flatMap(({ file, refusals, ...counts }) => [
      ...refusals.map((each) =>
        'failure' in each
          ? `${visible(each.line === null ? `${file}:` : `${file}:${each.line}:`)} ${style.error(visible(failureSaid(messages, each.failure)))}`
          : each.diagnostics.map((one) => diagnosticText(one, voice)).join('\n'),
      ),
      messages.store.imported({ file: visible(file), ...counts }),
    ])
    .join('\n');
}
