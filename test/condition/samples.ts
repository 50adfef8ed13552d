import fc from 'fast-check';
import type { Answered, Condition, Domain, Domains, Operator } from '../../src/condition/index.ts';

const nowhere = { from: 0, to: 0 };
const at = { prompt: nowhere, operator: nowhere, value: nowhere };

/** The prompts that arbitrary conditions ask about. */
export const domains: Domains = new Map<string, Domain>([
  ['strength', { type: 'scale', min: 1, max: 5 }],
  ['mood', { type: 'scale', min: -2, max: 2 }],
  ['team', { type: 'choice', choices: ['new', 'settled', '3-weeks', '7'] }],
]);

const compare = (prompt: string, operators: readonly Operator[], values: readonly string[]): fc.Arbitrary<Condition> =>
  fc
    .tuple(fc.constantFrom(...operators), fc.constantFrom(...values))
    .map(([operator, value]) => ({ kind: 'comparison', prompt, operator, value, at }));

const all: readonly Operator[] = ['==', '!=', '<', '<=', '>', '>='];

const comparison = fc.oneof(
  compare('strength', all, ['1', '2', '2.5', '3', '4', '5']),
  compare('mood', all, ['-2', '-1', '-0.5', '0', '1', '2']),
  compare('team', ['==', '!='], ['new', 'settled', '3-weeks', '7']),
);

/** A sound condition over `domains`. */
export const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    comparison,
    tie('tree').map((operand): Condition => ({ kind: 'not', operand })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), tie('tree'), tie('tree'))
      .map(([kind, left, right]): Condition => ({ kind, left, right })),
  ),
})).tree;

/** The answers of somebody who answered everything, one list for each person there could be. */
export function everyAnswer(): readonly Answered[] {
  const scale = (min: number, max: number) => Array.from({ length: max - min + 1 }, (_, index) => min + index);
  return scale(1, 5).flatMap((strength) =>
    scale(-2, 2).flatMap((mood) =>
      ['new', 'settled', '3-weeks', '7'].map(
        (team) =>
          new Map<string, number | string>([
            ['strength', strength],
            ['mood', mood],
            ['team', team],
          ]),
      ),
    ),
  );
}

/** A condition without its places, to be compared. */
export function bare(tree: Condition): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'at' ? undefined : value)));
}
