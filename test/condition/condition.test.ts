import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answered,
  type Condition,
  domainsOf,
  faultsOf,
  holds,
  parseCondition,
  printCondition,
  reachOf,
} from '../../src/condition/index.ts';
import { bare, condition, domains, everyAnswer } from './samples.ts';

function read(text: string): Condition {
  const parsed = parseCondition(text);
  if ('fault' in parsed) throw new Error(`${text}: ${parsed.fault.problem}`);
  return parsed.condition;
}

/** The same sense said in JavaScript: what the interpreter must agree with. */
function reference(tree: Condition, answered: Answered): boolean {
  if (tree.kind === 'not') return !reference(tree.operand, answered);
  if (tree.kind === 'comparison') return compared(tree, answered.get(tree.prompt));
  const [left, right] = [reference(tree.left, answered), reference(tree.right, answered)];
  return tree.kind === 'and' ? left && right : left || right;
}

function compared(
  { operator, value: written }: Extract<Condition, { kind: 'comparison' }>,
  answer: number | string | undefined,
): boolean {
  const value = typeof answer === 'number' ? Number(written) : written;
  if (answer === undefined) throw new Error('unanswered');
  return {
    '==': answer === value,
    '!=': answer !== value,
    '<': answer < value,
    '<=': answer <= value,
    '>': answer > value,
    '>=': answer >= value,
  }[operator];
}

describe('reading a condition', () => {
  it.each([
    ['a == 1 or b == 1 and c == 1', 'a == 1 or b == 1 and c == 1'],
    ['(a == 1 or b == 1) and c == 1', '(a == 1 or b == 1) and c == 1'],
    ['not a == 1 and b == 1', 'not a == 1 and b == 1'],
    ['not (a == 1 and b == 1)', 'not (a == 1 and b == 1)'],
    ['((a==1))', 'a == 1'],
    ['a==1 and(b>=2)', 'a == 1 and b >= 2'],
    ['a > -2', 'a > -2'],
    ['rhythm == 3-weeks', 'rhythm == 3-weeks'],
    ['2-things == 7', '2-things == 7'],
    ['a == 1 or (b == 1 or c == 1)', 'a == 1 or (b == 1 or c == 1)'],
  ])('%s is %s', (text, printed) => {
    expect(printCondition(read(text))).toBe(printed);
  });

  it('gives back what printing was given', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        expect(bare(read(printCondition(tree)))).toEqual(bare(tree));
      }),
    );
  });

  it('never throws, and says where it stopped within the text', () => {
    const signs = fc.constantFrom(
      'a',
      'B',
      '1',
      ' ',
      '(',
      ')',
      '=',
      '<',
      '>',
      '!',
      '-',
      'and ',
      ' or ',
      'not ',
      '≥',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const parsed = parseCondition(text);
        if (!('fault' in parsed)) return;
        const { from, to } = parsed.fault.span;
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['', 'prompt-expected', 0],
    ['strength', 'operator-expected', 8],
    ['strength >=', 'value-expected', 11],
    ['strength >= 4 team == new', 'joint-expected', 14],
    ['strength >= 4 and', 'prompt-expected', 17],
    ['(strength >= 4', 'unclosed', 0],
    ['strength >= 4)', 'unopened', 13],
    ['strength = 4', 'sign', 9],
    ['strength >= 4 && team == new', 'sign', 14],
    ['strength ≥ 4', 'sign', 9],
    ['Strength >= 4', 'capitals', 0],
    ['strength >= 4 AND team == new', 'capitals', 14],
    ['strength >= 4; drop', 'character', 13],
    ['process.exit(1)', 'character', 7],
  ])('%j stops with %s at %d', (text, problem, from) => {
    const parsed = parseCondition(text);
    expect('fault' in parsed ? [parsed.fault.problem, parsed.fault.span.from] : 'read').toEqual([problem, from]);
  });
});

describe('what a condition means', () => {
  it('is what its comparisons, and, or and not mean', () => {
    const people = everyAnswer();
    fc.assert(
      fc.property(condition, fc.constantFrom(...people), (tree, answered) => {
        expect(holds(tree, answered)).toBe(reference(tree, answered));
      }),
    );
  });

  it('is settled without the answers that cannot change it, and only then', () => {
    const people = everyAnswer();
    fc.assert(
      fc.property(
        condition,
        fc.constantFrom(...people),
        fc.subarray(['strength', 'mood', 'team']),
        (tree, whole, given) => {
          const known = new Map([...whole].filter(([prompt]) => given.includes(prompt)));
          const truth = holds(tree, known);
          const possible = people.filter((each) => given.every((prompt) => each.get(prompt) === known.get(prompt)));
          if (truth !== null) for (const each of possible) expect(reference(tree, each)).toBe(truth);
        },
      ),
    );
  });
});

describe('whether a condition can hold', () => {
  it('agrees with trying the answers of everybody there could be', () => {
    const people = everyAnswer();
    fc.assert(
      fc.property(condition, (tree) => {
        const truths = new Set(people.map((each) => reference(tree, each)));
        const expected = truths.size === 2 ? 'sometimes' : truths.has(true) ? 'always' : 'never';
        expect(reachOf(tree, domains)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is not judged where there are too many answers to try', () => {
    const prompts = Array.from({ length: 9 }, (_, index) => ({
      id: `p${index}`,
      type: 'scale' as const,
      min: 1,
      max: 9,
    }));
    const text = prompts.map(({ id }) => `${id} == 5`).join(' and ');
    expect(reachOf(read(text), domainsOf(prompts))).toBeNull();
  });
});

describe('what a condition asks', () => {
  const faults = (text: string) =>
    faultsOf(read(text), new Map([...domains, ['why', { type: 'text' }]])).map(({ fault, span }) => [
      fault,
      text.slice(span.from, span.to),
    ]);

  it('fits the prompts it asks about, in every arbitrary condition of these tests', () => {
    fc.assert(
      fc.property(condition, (tree) => {
        expect(faultsOf(tree, domains)).toEqual([]);
      }),
    );
  });

  it.each([
    ['strenght >= 4', 'unknown-prompt', 'strenght'],
    ['why == yes', 'words', 'why'],
    ['team >= new', 'order-of-choices', '>='],
    ['team == old', 'unknown-choice', 'old'],
    ['strength == high', 'not-a-number', 'high'],
    ['strength >= 6', 'outside', '6'],
    ['mood < -3', 'outside', '-3'],
  ])('%s: %s at “%s”', (text, fault, words) => {
    expect(faults(text)).toEqual([[fault, words]]);
  });

  it('is told of every comparison at once', () => {
    expect(faults('team == old and (strength > 9 or nobody == 1)').map(([fault]) => fault)).toEqual([
      'unknown-choice',
      'outside',
      'unknown-prompt',
    ]);
  });
});
