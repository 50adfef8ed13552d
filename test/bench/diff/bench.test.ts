import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { compareFrameworks } from '../../../src/diff/index.ts';
import { readDocument } from '../../../src/document/index.ts';
import { versionOf } from '../../diff/generated.ts';
import { grown, halfEdited } from './grown.ts';

const base = Number(process.env.COMPETENCIES ?? 0);

const median = (run: () => void, times = 5): number => {
  const took = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return took.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0;
};

// Times depend on the machine, so nothing is asserted about them: they are printed.
describe.skipIf(base === 0)('the time of a comparison', () => {
  it('is printed at 1×, 2× and 4× the size, beside the time of parsing', { timeout: 600_000 }, () => {
    const rows = [1, 2, 4].map((size) => {
      const [from, to] = [grown(base * size), halfEdited(grown(base * size))];
      const [a, b] = [versionOf(from), versionOf(to)];
      const texts = [stringify(from), stringify(to)];
      const changes = compareFrameworks(a, b).changes.length;
      const diff = median(() => compareFrameworks(a, b));
      const parse = median(() => texts.map((text) => readDocument('f.yaml', text)), 1);
      expect(changes).toBeGreaterThan(0);
      return {
        size: `${size}×`,
        competencies: base * size,
        changes,
        'diff (ms)': round(diff),
        'parse (ms)': round(parse),
        'diff ÷ parse': round(diff / parse, 3),
      };
    });
    console.table(rows);
    const [one, , four] = rows.map((each) => each['diff (ms)']);
    console.log(`growth from 1× to 4×: ${round((four ?? 0) / (one ?? 1))} (linear would be 4)`);
  });
});

function round(value: number, digits = 1): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
