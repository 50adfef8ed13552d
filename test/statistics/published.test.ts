import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  categoryCounts,
  cohenKappa,
  congerKappa,
  gwetAc1,
  interval,
  intraclass,
  krippendorffAlpha,
  linear,
  nominal,
  scottPi,
  severalRaters,
} from '../../src/statistics/index.ts';

// Figures that others have published, with where they stand; each is reproduced to the digits printed there.
const published = JSON.parse(readFileSync('test/statistics/published/agreement.json', 'utf8'));

/** Rounded to the digits that were printed: 0.691358 has six. */
function asPrinted(value: number | null | undefined, printed: number): string {
  const digits = String(printed).split('.')[1]?.length ?? 0;
  return (value ?? Number.NaN).toFixed(digits);
}

function expectPrinted(value: number | null | undefined, printed: number, digits?: number): void {
  const places = digits ?? String(printed).split('.')[1]?.length ?? 0;
  expect((value ?? Number.NaN).toFixed(places)).toBe(printed.toFixed(places));
  expect(asPrinted(value, printed)).toBe(String(printed));
}

/** From a row a rater, categories from 1, to a row a unit, categories from 0. */
function byUnit(coders: readonly (readonly (number | null)[])[]) {
  return (coders[0] ?? []).map((_, unit) =>
    coders.map((coder) => {
      const said = coder[unit] ?? null;
      return said === null ? null : said - 1;
    }),
  );
}

describe('Krippendorff’s alpha', () => {
  const { coders, published: figures } = published.krippendorff_wikipedia;
  const counts = categoryCounts(byUnit(coders), 4);
  test('nominal', () => expectPrinted(krippendorffAlpha(counts, nominal), figures.nominal));
  test('interval', () => expectPrinted(krippendorffAlpha(counts, interval([1, 2, 3, 4])), figures.interval));
  test('does not change with categories nobody used', () => {
    const more = categoryCounts(byUnit(coders), 9);
    expect(krippendorffAlpha(more, nominal)).toBe(krippendorffAlpha(counts, nominal));
  });
});

describe('two raters', () => {
  const { table, published: figures } = published.cohen_abstractors;
  test('Cohen’s kappa', () => expectPrinted(cohenKappa(table), figures.kappa));
  test('Scott’s pi', () => expectPrinted(scottPi(table), figures.scott_pi));
  test('Gwet’s AC1', () => expectPrinted(gwetAc1(table), figures.ac1));
  test('Krippendorff’s alpha', () => {
    const pairs: (readonly number[])[] = (table as number[][]).flatMap((row, one) =>
      row.flatMap((count, other) => Array.from({ length: count }, () => [one, other])),
    );
    expectPrinted(krippendorffAlpha(categoryCounts(pairs, 3), nominal), figures.alpha);
  });

  const sas = published.cohen_sas;
  test('kappa as SAS prints it', () => expectPrinted(cohenKappa(sas.table), sas.published.kappa));
  test('weighted kappa as SAS prints it', () =>
    expectPrinted(cohenKappa(sas.table, linear), sas.published.kappa_linear));
});

describe('intraclass correlations of Shrout and Fleiss', () => {
  const { targets_x_raters: table, published: figures, published_ci95: intervals } = published.icc_shrout_fleiss_1979;
  const found = intraclass(table);
  test.each(['ICC1', 'ICC2', 'ICC3', 'ICC1k', 'ICC2k', 'ICC3k'] as const)('%s', (name) => {
    const key = name.toLowerCase() as 'icc1' | 'icc2' | 'icc3' | 'icc1k' | 'icc2k' | 'icc3k';
    expectPrinted(found?.[key], figures[name]);
  });
  test.each(['ICC1', 'ICC2', 'ICC3'] as const)('the interval of %s', (name) => {
    const key = name.toLowerCase() as 'icc1' | 'icc2' | 'icc3';
    const [low, high] = found?.intervals?.[key] ?? [];
    expect([low?.toFixed(2), high?.toFixed(2)]).toEqual(intervals[name].map((each: number) => each.toFixed(2)));
  });
});

describe('several raters', () => {
  test('Fleiss’ kappa', () => {
    const { counts, published: figure } = published.fleiss_wikipedia;
    expectPrinted(severalRaters(counts).fleissKappa, figure);
  });

  const { data, published: figures } = published.gwet_cac_raw4raters;
  const table = byUnit(data);
  const counts = categoryCounts(table, 5);
  const found = severalRaters(counts);
  test('percent agreement', () => expectPrinted(found.percentAgreement, figures.percent_agreement));
  test('Gwet’s AC1', () => expectPrinted(found.gwetAc1, figures.gwet_ac1));
  test('Fleiss’ kappa with ratings missing', () => expectPrinted(found.fleissKappa, figures.fleiss_kappa));
  test('Brennan and Prediger', () => expectPrinted(found.brennanPrediger, figures.brennan_prediger));
  test('Conger’s kappa', () => expectPrinted(congerKappa(table, 5), figures.conger_kappa));
  test('Krippendorff’s alpha', () => expectPrinted(krippendorffAlpha(counts, nominal), figures.krippendorff_nominal));
});

test('every published figure is in one of the tests above', () => {
  const figures = Object.values<{ published: object | number }>(
    Object.fromEntries(Object.entries(published).filter(([name]) => name !== 'note')) as never,
  ).map((each) => (typeof each.published === 'number' ? 1 : Object.keys(each.published).length));
  expect(figures).toEqual([2, 4, 2, 6, 1, 6]);
});
