import type { ErrorCode, YAMLError } from 'yaml';
import type { Diagnostic, Place, YamlProblem } from '../diagnostics/index.ts';
import { diagnostic } from '../diagnostics/index.ts';

const problems: Readonly<Partial<Record<ErrorCode, YamlProblem>>> = {
  BAD_INDENT: 'indentation',
  BAD_ALIAS: 'alias',
  ALIAS_PROPS: 'alias',
  BAD_DQ_ESCAPE: 'escape',
  BLOCK_AS_IMPLICIT_KEY: 'nested-mapping',
  BLOCK_IN_FLOW: 'indentation',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  UNEXPECTED_TOKEN: 'unexpected',
  BAD_SCALAR_START: 'unexpected',
};

/**
 * The faults worth showing: the first one of each region (a top-level key and what hangs on it), because what follows a
 * fault is mostly its echo; duplicate keys always, because each is a fault of its own.
 */
export function syntaxDiagnostics(
  errors: readonly YAMLError[],
  text: string,
  placeAt: (offset: number) => Place,
): readonly Diagnostic[] {
  const shown: Diagnostic[] = [];
  let foldedUpTo = -1;
  for (const error of errors) {
    const [offset, end] = error.pos;
    if (error.code === 'DUPLICATE_KEY') {
      shown.push(diagnostic('yaml/duplicate-key', { key: keyAt(text, offset) }, placeAt(offset)));
    } else if (offset > foldedUpTo) {
      shown.push(syntaxDiagnostic(error, placeAt(offset)));
      foldedUpTo = opensRest(error) ? text.length : regionEnd(text, Math.max(offset, end));
    }
  }
  return shown;
}

function syntaxDiagnostic(error: YAMLError, place: Place): Diagnostic {
  if (error.code === 'TAB_AS_INDENT') return diagnostic('yaml/tab', {}, place);
  if (error.code === 'MULTIPLE_DOCS') return diagnostic('yaml/several-documents', {}, place);
  if (error.code === 'TAG_RESOLVE_FAILED') return diagnostic('yaml/unknown-tag', { tag: tagIn(error.message) }, place);
  return diagnostic('yaml/syntax', { problem: problemOf(error), detail: firstSentence(error.message) }, place);
}

function problemOf(error: YAMLError): YamlProblem {
  if (error.code !== 'MISSING_CHAR') return problems[error.code] ?? 'other';
  if (error.message.includes('quote')) return 'unclosed-quote';
  return /[\]}]/.test(error.message) ? 'unclosed-bracket' : 'missing-colon';
}

/** Whether the fault swallows the rest of the file, so that nothing after it can be trusted. */
function opensRest(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' || error.code === 'MULTIPLE_DOCS';
}

function regionEnd(text: string, from: number): number {
  const next = /\n[^\s#\-\]}]/g;
  next.lastIndex = from;
  return next.exec(text)?.index ?? text.length;
}

function keyAt(text: string, offset: number): string {
  return (/^("[^"]*"|'[^']*'|[^:\n{},]*)/.exec(text.slice(offset, offset + 200))?.[0] ?? '').trim();
}

function tagIn(message: string): string {
  return /\S*$/.exec(message.trim())?.[0] ?? '';
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
