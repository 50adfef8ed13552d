import { type Condition, type Operator, parseCondition } from '../../condition/index.ts';
import type { Prompt } from '../../model/index.ts';
import type { Speaker } from './speaker.ts';

const tightness = { or: 1, and: 2, comparison: 3 } as const;

/** A condition as a person at a table reads it: the words of its prompts and choices instead of their ids. */
export function conditionWords(text: string, prompts: readonly Prompt[], speaker: Speaker): string {
  const parsed = parseCondition(text);
  return 'condition' in parsed ? wordsOf(withoutNot(parsed.condition, false), prompts, speaker) : text;
}

type Positive = Extract<Condition, { kind: 'comparison' }> | PositiveJunction;

interface PositiveJunction {
  readonly kind: 'and' | 'or';
  readonly left: Positive;
  readonly right: Positive;
}

const opposites: Readonly<Record<Operator, Operator>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The same condition without `not`, which reads badly in a sentence: by the laws of De Morgan, down to the comparisons. */
function withoutNot(condition: Condition, isNegated: boolean): Positive {
  if (condition.kind === 'not') return withoutNot(condition.operand, !isNegated);
  if (condition.kind === 'comparison')
    return isNegated ? { ...condition, operator: opposites[condition.operator] } : condition;
  const { kind, left, right } = condition;
  const other = kind === 'and' ? 'or' : 'and';
  return { kind: isNegated ? other : kind, left: withoutNot(left, isNegated), right: withoutNot(right, isNegated) };
}

function wordsOf(condition: Positive, prompts: readonly Prompt[], speaker: Speaker): string {
  if (condition.kind === 'comparison') return comparisonWords(condition, prompts, speaker);
  const own = tightness[condition.kind];
  const inner = (one: Positive) => {
    const words = wordsOf(one, prompts, speaker);
    return tightness[one.kind] < own ? `(${words})` : words;
  };
  return speaker.messages.workbook.print[condition.kind](inner(condition.left), inner(condition.right));
}

function comparisonWords(
  { prompt, operator, value }: Extract<Condition, { kind: 'comparison' }>,
  prompts: readonly Prompt[],
  { telling, messages }: Speaker,
): string {
  const { print } = messages.workbook;
  const asked = prompts.find(({ id }) => id === prompt);
  if (asked === undefined) return prompt;
  const chosen = asked.type === 'choice' ? asked.choices.find(({ id }) => id === value) : undefined;
  const named = chosen === undefined ? value : print.quoted(telling.say(chosen.text));
  return print.compared(telling.say(asked.text), print.operators[operator](named));
}
