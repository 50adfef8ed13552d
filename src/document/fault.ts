import type { ErrorCode } from 'yaml';
import type { YamlProblem } from '../diagnostics/index.ts';
import type { Complaint } from './composed.ts';
import { isUnclosed, type Openings } from './openings.ts';

/** What a person would say is wrong, and from where to where it stands. */
export type Fault = { readonly start: number; readonly end: number } & (
  | { readonly code: 'yaml/syntax'; readonly problem: YamlProblem }
  | { readonly code: 'yaml/tab' | 'yaml/unknown-tag' }
);

export interface Evidence {
  readonly error: Complaint;
  /** The complaints that follow it. */
  readonly echoes: readonly Complaint[];
  readonly text: string;
  readonly opened: Openings;
}

/** Names the fault behind a complaint of the parser, which speaks of its own state rather than of the text. */
export function faultOf(evidence: Evidence): Fault {
  const read = readers[evidence.error.code] ?? ((each) => at(each, 'unexpected'));
  return tabIn(evidence) ?? read(evidence);
}

const readers: Readonly<Partial<Record<ErrorCode, (evidence: Evidence) => Fault>>> = {
  ALIAS_PROPS: (each) => at(each, 'alias'),
  BAD_ALIAS: (each) => at(each, 'alias'),
  BAD_COLLECTION_TYPE: (each) => tag(each),
  BAD_DQ_ESCAPE: (each) => at(each, 'escape'),
  BAD_INDENT: (each) => (isUnclosed(each.error) ? unclosed(each) : indentation(each, each.error.pos[0])),
  BLOCK_AS_IMPLICIT_KEY: (each) => nested(each),
  BLOCK_IN_FLOW: (each) => missingComma(each),
  KEY_OVER_1024_CHARS: (each) => at(each, 'nested-mapping'),
  MISSING_CHAR: (each) => missing(each),
  MULTILINE_IMPLICIT_KEY: (each) => withoutColon(each),
  TAG_RESOLVE_FAILED: (each) => tag(each),
  UNEXPECTED_TOKEN: (each) => surplus(each),
};

function syntax(problem: YamlProblem, start: number, end: number): Fault {
  return { code: 'yaml/syntax', problem, start, end };
}

function at({ error }: Evidence, problem: YamlProblem): Fault {
  return syntax(problem, ...error.pos);
}

function tag({ error: { pos }, text }: Evidence): Fault {
  const [start] = pos;
  return {
    code: 'yaml/unknown-tag',
    start,
    end: start + (/^[^\s,[\]{}]*/.exec(text.slice(start, start + 200))?.[0].length ?? 1),
  };
}

// A tab before the first word of a line is the cause of whatever the parser says about that line.
const tabbed: ReadonlySet<ErrorCode> = new Set([
  'TAB_AS_INDENT',
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
]);

function tabIn({ error, echoes, text }: Evidence): Fault | null {
  if (!tabbed.has(error.code)) return null;
  const same = echoes.filter((each) => each.pos[0] === error.pos[0]);
  const end = Math.max(error.pos[1], ...same.map((each) => each.pos[1]));
  const from = error.code === 'TAB_AS_INDENT' ? error.pos[0] : lineStart(text, error.pos[0]);
  const found = /(?:^|\n)[ -]*\t/.exec(text.slice(from, end));
  if (found === null) return null;
  const start = from + found.index + found[0].length - 1;
  return { code: 'yaml/tab', start, end: start + 1 };
}

function indentation({ text }: Evidence, offset: number): Fault {
  const start = firstOfLine(text, offset);
  return syntax('indentation', start, start + 1);
}

/** A bracket or quote is at fault where it was opened; a closed one that is not indented enough, where that line begins. */
function unclosed(evidence: Evidence): Fault {
  const { error, text, opened } = evidence;
  const [offset] = error.pos;
  const start = opened.get(offset);
  if (/quote/.test(error.message)) return syntax('unclosed-quote', start ?? offset, (start ?? offset) + 1);
  const line = text.slice(firstOfLine(text, offset), offset + 200).split('\n', 1)[0] ?? '';
  const isAtLineStart = firstOfLine(text, offset) === offset;
  if (isAtLineStart && !/^(?:-\s|[^\s,[\]{}]+\s*:(?:\s|$)|[\]}])/.test(line)) return indentation(evidence, offset);
  return syntax('unclosed-bracket', start ?? offset, (start ?? offset) + 1);
}

/** A key inside the value of a key: its colon is meant as text, or the next line is indented as if it hung on this one. */
function nested(evidence: Evidence): Fault {
  const { error, echoes, text } = evidence;
  if (error.message.includes('sequence')) return indentation(evidence, error.pos[0]);
  const next = echoes.find((each) => each.code === 'MULTILINE_IMPLICIT_KEY' && each.pos[0] === error.pos[0]);
  if (next !== undefined) return indentation(evidence, next.pos[1] - 1);
  return syntax('nested-mapping', error.pos[0], lineEnd(text, error.pos[0]));
}

function missing(evidence: Evidence): Fault {
  const { error } = evidence;
  const { message, pos } = error;
  if (isUnclosed(error)) return unclosed(evidence);
  if (message.startsWith('Comments')) return syntax('missing-space', pos[0], pos[0] + 1);
  if (message.startsWith('Missing ,')) return at(evidence, 'missing-comma');
  if (message.startsWith('Sequence item')) return indentation(evidence, pos[0]);
  if (message.startsWith('Implicit map keys')) return withoutColon(evidence);
  return at(evidence, 'unexpected');
}

/** Between two entries of a bracket: the second one, which stands where a comma is expected. */
function missingComma({ error, text }: Evidence): Fault {
  const [start, end] = error.pos;
  const second = /\s(?:"[^"\n]*"|'[^'\n]*'|[^\s"',]+)\s*:(?=\s)/.exec(text.slice(start, Math.min(end, start + 2000)));
  if (second === null) return syntax('missing-comma', start, end);
  return syntax('missing-comma', start + second.index + 1, start + second.index + second[0].length);
}

/** Words that stand where a key should: no colon, no space after it, a list item, or what a merge left behind. */
function withoutColon(evidence: Evidence): Fault {
  const { error, echoes, text } = evidence;
  const [start] = error.pos;
  const line = text.slice(start, Math.min(lineEnd(text, start), start + 2000));
  if (/^(?:<{7}|={7}|>{7})(?:\s|$)/.test(line)) return syntax('merge-conflict', start, start + line.length);
  if (/^-(?:\s|$)/.test(line)) return indentation(evidence, start);
  if (echoes.some((each) => each.code === 'BLOCK_IN_FLOW' && each.pos[0] === start))
    return missingComma({ ...evidence, error: echoes[0] ?? error });
  const glued = /^[\p{L}\w-]+:(?=[^\s:/])/u.exec(line)?.[0].length;
  if (glued !== undefined) return syntax('missing-space', start + glued, start + glued + 1);
  return syntax('missing-colon', start, start + line.length);
}

function surplus(evidence: Evidence): Fault {
  const { error, text } = evidence;
  const { message, pos } = error;
  if (/flow-(?:seq|map)-end/.test(message)) return at(evidence, 'extra-bracket');
  if (message.startsWith('Block scalar header')) return syntax('unexpected', headerStart(text, pos[0]), pos[1]);
  if (!message.endsWith('at node end')) return at(evidence, 'unexpected');
  return firstOfLine(text, pos[0]) === pos[0] ? indentation(evidence, pos[0]) : at(evidence, 'after-value');
}

function headerStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('|', offset), text.lastIndexOf('>', offset), lineStart(text, offset));
}

function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The first character of a line that is not a space; an offset before it on that line is moved to it. */
function firstOfLine(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (text[start] === ' ' || text[start] === '\t') start += 1;
  return start;
}
