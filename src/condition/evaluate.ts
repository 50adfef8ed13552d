import type { Comparison, Condition, Operator } from './condition.ts';

/** What was answered, by prompt: a number of a scale, or the id of a choice. */
export type Answered = ReadonlyMap<string, number | string>;

/** True or false; null while that depends on a prompt without an answer. */
export type Truth = boolean | null;

/** Whether a condition holds for some answers, in the three-valued logic of Kleene. */
export function holds(condition: Condition, answered: Answered): Truth {
  switch (condition.kind) {
    case 'comparison':
      return compared(condition, answered.get(condition.prompt));
    case 'not': {
      const inner = holds(condition.operand, answered);
      return inner === null ? null : !inner;
    }
    case 'and':
      return joined(condition.left, condition.right, { answered, decisive: false });
    case 'or':
      return joined(condition.left, condition.right, { answered, decisive: true });
  }
}

interface Joint {
  readonly answered: Answered;
  /** The truth of one side that settles the whole. */
  readonly decisive: boolean;
}

function joined(left: Condition, right: Condition, { answered, decisive }: Joint): Truth {
  const one = holds(left, answered);
  if (one === decisive) return decisive;
  const other = holds(right, answered);
  if (other === decisive) return decisive;
  return one === null || other === null ? null : !decisive;
}

function compared({ operator, value }: Comparison, answer: number | string | undefined): Truth {
  if (answer === undefined) return null;
  return typeof answer === 'number' ? byNumber[operator](answer, Number(value)) : byChoice(operator, answer === value);
}

const byNumber: Readonly<Record<Operator, (answer: number, value: number) => boolean>> = {
  '==': (answer, value) => answer === value,
  '!=': (answer, value) => answer !== value,
  '<': (answer, value) => answer < value,
  '<=': (answer, value) => answer <= value,
  '>': (answer, value) => answer > value,
  '>=': (answer, value) => answer >= value,
};

/** Choices have no order; `check` refuses to compare them by one. */
function byChoice(operator: Operator, isSame: boolean): boolean {
  return operator === '!=' ? !isSame : isSame;
}
