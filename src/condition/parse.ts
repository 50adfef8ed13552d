import type { ConditionProblem } from '../diagnostics/index.ts';
import type { Comparison, Condition, Span, SyntaxFault } from './condition.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What reading a condition gives: its tree, or what is wrong and where. */
export type Parsed = { readonly condition: Condition } | { readonly fault: SyntaxFault };

/** How tightly what stands between two conditions binds them; `not` binds more tightly than both. */
const binding = { or: 1, and: 2, not: 3 } as const;

/** Reads a condition: `strength >= 4 and not (team == new or team == mixed)`. */
export function parseCondition(text: string): Parsed {
  const tokens = tokensOf(text);
  if ('problem' in tokens) return { fault: tokens };
  try {
    return { condition: new Parser(tokens).whole() };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

class Unreadable extends Error {
  readonly fault: SyntaxFault;

  constructor(problem: ConditionProblem, { text, span }: { readonly text: string; readonly span: Span }) {
    super(problem);
    this.fault = { problem, span, found: text, instead: null };
  }
}

/** Operator precedence after Pratt: each operand is read up to the first joint that binds less tightly. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Condition {
    const condition = this.#condition(0);
    if (this.#next.kind === ')') throw new Unreadable('unopened', this.#next);
    if (this.#next.kind !== 'end') throw new Unreadable('joint-expected', this.#next);
    return condition;
  }

  #condition(tightness: number): Condition {
    let left = this.#operand();
    for (let joint = this.#joint(); joint !== null && binding[joint] > tightness; joint = this.#joint()) {
      this.#at += 1;
      left = { kind: joint, left, right: this.#condition(binding[joint]) };
    }
    return left;
  }

  #joint(): 'and' | 'or' | null {
    const { kind } = this.#next;
    return kind === 'and' || kind === 'or' ? kind : null;
  }

  #operand(): Condition {
    const token = this.#taken();
    if (token.kind === 'not') return { kind: 'not', operand: this.#condition(binding.not) };
    if (token.kind === '(') return this.#bracketed(token);
    // An id may consist of digits alone.
    if (token.kind !== 'word' && token.kind !== 'number') throw new Unreadable('prompt-expected', token);
    return this.#comparison(token);
  }

  #bracketed(opening: Token): Condition {
    const inner = this.#condition(0);
    const closing = this.#taken();
    if (closing.kind === 'end') throw new Unreadable('unclosed', opening);
    if (closing.kind !== ')') throw new Unreadable('joint-expected', closing);
    return inner;
  }

  #comparison(prompt: Token): Comparison {
    const operator = this.#taken();
    if (operator.kind !== 'operator') throw new Unreadable('operator-expected', operator);
    const value = this.#taken();
    if (value.kind !== 'number' && value.kind !== 'word') throw new Unreadable('value-expected', value);
    const at = { prompt: prompt.span, operator: operator.span, value: value.span };
    return { kind: 'comparison', prompt: prompt.text, operator: operator.text, value: value.text, at };
  }

  get #next(): Token {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new RangeError('read past the end of a condition');
    return token;
  }

  #taken(): Token {
    const token = this.#next;
    if (token.kind !== 'end') this.#at += 1;
    return token;
  }
}
