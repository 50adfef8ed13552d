import type { CompetencyRating, IndicatorRating, Ratings } from '../model/index.ts';

/** Reads what stands in the fields: `rating/<competency>/<indicator>` and its like. */
export function ratingsIn(values: ReadonlyMap<string, string>, competencies: readonly string[]): Ratings {
  const rated = competencies.flatMap((id) => {
    const rating = ratingIn(values, id);
    return rating === null ? [] : [[id, rating] as const];
  });
  return Object.fromEntries(rated);
}

function ratingIn(values: ReadonlyMap<string, string>, competency: string): CompetencyRating | null {
  const indicators: Record<string, IndicatorRating> = {};
  for (const [name, value] of values) {
    const [kind, own, indicator] = name.split('/');
    if (own !== competency || indicator === undefined) continue;
    const before = Object.hasOwn(indicators, indicator) ? indicators[indicator] : {};
    if (kind === 'rating') indicators[indicator] = { ...before, point: value };
    if (kind === 'evidence') indicators[indicator] = { ...before, evidence: value };
  }
  const level = values.get(`level/${competency}`);
  const note = values.get(`note/${competency}`);
  if (Object.keys(indicators).length === 0 && level === undefined && note === undefined) return null;
  return {
    indicators,
    ...(level === undefined ? {} : { level: Number(level) }),
    ...(note === undefined ? {} : { note }),
  };
}
