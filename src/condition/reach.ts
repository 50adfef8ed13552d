import { type Condition, comparisonsOf } from './condition.ts';
import type { Domain, Domains } from './domain.ts';
import { holds } from './evaluate.ts';

/** Whether answers can make a condition true, and false; null where there are too many to try. */
export type Reach = 'sometimes' | 'never' | 'always' | null;

/** How many answers are tried; a condition that needs more is longer than anybody reads. */
const mostTried = 100_000;

/** Tries every answer to the prompts of a sound condition that some comparison can tell from another. */
export function reachOf(condition: Condition, domains: Domains): Reach {
  const asked = [...new Set(comparisonsOf(condition).map(({ prompt }) => prompt))];
  const answers = asked.map((prompt) => ({ prompt, values: representatives(prompt, condition, domains) }));
  if (answers.reduce((product, { values }) => product * values.length, 1) > mostTried) return null;
  let [isTrue, isFalse] = [false, false];
  for (const answered of combinations(answers)) {
    if (holds(condition, answered) === true) isTrue = true;
    else isFalse = true;
    if (isTrue && isFalse) return 'sometimes';
  }
  return isTrue ? 'always' : 'never';
}

/** Of the answers that no comparison tells apart, one is enough: those compared with, and one between each two. */
function representatives(prompt: string, condition: Condition, domains: Domains): readonly (number | string)[] {
  const domain: Domain | undefined = domains.get(prompt);
  if (domain?.type === 'choice') return domain.choices;
  if (domain?.type !== 'scale') return [];
  const { min, max } = domain;
  const values = comparisonsOf(condition).filter((each) => each.prompt === prompt);
  const bounds = values.map(({ value }) => Number(value));
  const near = bounds.flatMap((value) => [
    Math.ceil(value) - 1,
    Math.floor(value),
    Math.ceil(value),
    Math.floor(value) + 1,
  ]);
  return [...new Set([min, max, ...near])].filter((value) => value >= min && value <= max);
}

interface Possible {
  readonly prompt: string;
  readonly values: readonly (number | string)[];
}

function* combinations([first, ...rest]: readonly Possible[]): Generator<Map<string, number | string>> {
  if (first === undefined) {
    yield new Map();
    return;
  }
  for (const others of combinations(rest)) {
    for (const value of first.values) yield new Map([...others, [first.prompt, value]]);
  }
}
