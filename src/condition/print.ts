import type { Condition } from './condition.ts';

const tightness = { or: 1, and: 2, not: 3, comparison: 4 } as const;

/** The condition as text, with no more brackets than it needs; reading it gives the same condition. */
export function printCondition(condition: Condition): string {
  switch (condition.kind) {
    case 'comparison':
      return `${condition.prompt} ${condition.operator} ${condition.value}`;
    case 'not':
      return `not ${bracketed(condition.operand, tightness.not)}`;
    default: {
      const own = tightness[condition.kind];
      // Joints group to the left, so only on the right does an equal one need brackets.
      return `${bracketed(condition.left, own)} ${condition.kind} ${bracketed(condition.right, own + 1)}`;
    }
  }
}

function bracketed(condition: Condition, least: number): string {
  const text = printCondition(condition);
  return tightness[condition.kind] < least ? `(${text})` : text;
}
