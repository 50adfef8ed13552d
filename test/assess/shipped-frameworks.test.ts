import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { fileOf, placedFramework } from '../../src/model/index.ts';
import { simulateAdaptive } from './simulate-adaptive.ts';

const root = new URL('../../', import.meta.url);
const files = readdirSync(new URL('frameworks/', root)).filter((each) => each.endsWith('.yaml'));
const guide = readFileSync(new URL('docs/adaptive.md', root), 'utf8');

function frameworkIn(file: string) {
  const document = readDocument(file, readFileSync(new URL(`frameworks/${file}`, root), 'utf8')).value;
  const placed = document && fileOf(document, 'framework').value;
  const framework = placed && placedFramework(placed).value;
  if (framework === undefined) throw new Error(`${file} is not sound`);
  return framework;
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;

/** Share saved when every attained level is equally likely: raters are not as often at the bottom as patterns are. */
function savedByLevel(meanAskedAt: ReadonlyMap<number | null, number>, total: number): number {
  const means = [...meanAskedAt].filter(([attained]) => attained !== null).map(([, mean]) => mean);
  return 1 - means.reduce((sum, each) => sum + each, 0) / means.length / total;
}

describe.each(files)('the adaptive interview over %s', (file) => {
  const framework = frameworkIn(file);

  it.each(framework.competencies)(
    'attains with $id what the full questionnaire attains, for every cumulative pattern',
    (competency) => {
      const { mismatches, patterns, total, meanShareSaved, meanAskedAt } = simulateAdaptive(
        competency,
        framework.rating,
      );
      expect(mismatches).toEqual(0);
      expect(patterns).toBeGreaterThan(4 ** 6);
      const row = `| ${competency.id} | ${total} | ${percent(meanShareSaved)} | ${percent(savedByLevel(meanAskedAt, total))} |`;
      expect(guide).toContain(row);
    },
  );
});
