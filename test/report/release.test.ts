import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Given, type Release, releasedSteps, shownAmong } from '../../src/anonymity/index.ts';

const given = (...raters: readonly string[]): readonly Given[] =>
  raters.map((rater) => ({ rater, root: `of-${rater}` }));

/** What a report shows of a group, with what it remembers for the next one. */
function report(all: readonly Given[], releases: readonly Release[], least: number, current = all) {
  const { steps, release, waiting } = releasedSteps({ all, current, releases, least });
  const shown = shownAmong(steps, least, () => true).map(({ root }) => root);
  return { shown, waiting, releases: release === null ? releases : [...releases, release] };
}

describe('a group of raters', () => {
  test('appears from its threshold on, with everybody who is there', () => {
    expect(report(given('a', 'b'), [], 3).shown).toEqual([]);
    expect(report(given('a', 'b', 'c', 'd', 'e'), [], 3).shown).toHaveLength(5);
  });

  test('then changes only by as many raters as make a group', () => {
    const first = report(given('a', 'b', 'c'), [], 3);
    const fourth = report(given('a', 'b', 'c', 'd'), first.releases, 3);
    expect([fourth.shown, fourth.waiting]).toEqual([first.shown, true]);
    const sixth = report(given('a', 'b', 'c', 'd', 'e', 'f'), fourth.releases, 3);
    expect([sixth.shown.length, sixth.waiting]).toEqual([6, false]);
  });

  test('keeps what was shown when one rater rates again', () => {
    const before = given('a', 'b', 'c');
    const first = report(before, [], 3);
    const again = { rater: 'a', root: 'of-a-again' };
    const current = [again, ...given('b', 'c')];
    expect(report([...before, again], first.releases, 3, current).shown).toEqual(first.shown);
  });

  test('is not given away to who kept an older report either', () => {
    const [a, b, c] = given('a', 'b', 'c');
    if (a === undefined || b === undefined || c === undefined) throw new Error('three were given');
    const [again, once] = [
      { rater: 'a', root: 'of-a-again' },
      { rater: 'c', root: 'of-c-again' },
    ];
    const first = report([a, b], [], 2);
    const second = report([a, b, c, again], first.releases, 2, [again, b, c]);
    expect(second.shown).toHaveLength(3);
    // Without c's rating the third would be the first but for one rating of a.
    const third = report([a, b, c, again, once], second.releases, 2, [again, b]);
    expect(third.shown.toSorted()).toEqual(second.shown.toSorted());
  });

  test('is not given away by a threshold that was lower once', () => {
    const low = report(given('a', 'b'), [], 2);
    expect(low.shown).toHaveLength(2);
    const high = report(given('a', 'b', 'c'), low.releases, 3);
    expect(high.shown).toEqual([]);
    expect(report(given('a', 'b', 'c', 'd', 'e'), high.releases, 3).shown).toHaveLength(5);
  });

  test('of any two reports shows the same, or what differs by as many raters as the lowest threshold used, also for one indicator', () => {
    const arrivals = fc.array(fc.record({ rater: fc.constantFrom(...'abcdefgh'), sees: fc.boolean() }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        arrivals,
        fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 20, maxLength: 20 }),
        (all, least) => {
          let releases: readonly Release[] = [];
          const views: { shown: ReadonlySet<string> }[] = [];
          const known = all.map(({ rater, sees }, at) => ({ rater, root: `${rater}${at}`, sees }));
          for (let count = 1; count <= known.length; count++) {
            const so = known.slice(0, count);
            const newest = [...new Map(so.map((each) => [each.rater, each])).values()];
            const step = least[count - 1] ?? 3;
            const found = releasedSteps({ all: so, current: newest, releases, least: step });
            if (found.release !== null) releases = [...releases, found.release];
            const seen = shownAmong(found.steps, step, ({ sees }) => sees);
            if (seen.length > 0) views.push({ shown: new Set(seen.map(({ root }) => root)) });
          }
          for (const one of views)
            for (const other of views) {
              const apart = [...one.shown, ...other.shown].filter(
                (root) => one.shown.has(root) !== other.shown.has(root),
              );
              const raters = new Set(apart.map((root) => root[0])).size;
              if (raters > 0) expect(raters).toBeGreaterThanOrEqual(Math.min(...least.slice(0, known.length)));
            }
        },
      ),
    );
  });
});
