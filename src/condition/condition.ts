import type { ConditionProblem } from '../diagnostics/index.ts';

/** How a prompt is compared with a value. */
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** Some words of a condition, by offsets into its text: the first character, and the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A condition over the answers to prompts, as a tree. */
export type Condition = Comparison | Negation | Junction;

export interface Comparison {
  readonly kind: 'comparison';
  readonly prompt: string;
  readonly operator: Operator;
  /** As it was written: a number, or the id of a choice. */
  readonly value: string;
  readonly at: { readonly prompt: Span; readonly operator: Span; readonly value: Span };
}

export interface Negation {
  readonly kind: 'not';
  readonly operand: Condition;
}

export interface Junction {
  readonly kind: 'and' | 'or';
  readonly left: Condition;
  readonly right: Condition;
}

/** Where a condition cannot be read, what stands there, and what is written instead, where that is known. */
export interface SyntaxFault {
  readonly problem: ConditionProblem;
  readonly span: Span;
  readonly found: string;
  readonly instead: string | null;
}

/** Every comparison of a condition, from left to right. */
export function comparisonsOf(condition: Condition): readonly Comparison[] {
  switch (condition.kind) {
    case 'comparison':
      return [condition];
    case 'not':
      return comparisonsOf(condition.operand);
    default:
      return [...comparisonsOf(condition.left), ...comparisonsOf(condition.right)];
  }
}
