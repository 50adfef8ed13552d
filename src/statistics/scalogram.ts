/** What somebody showed of an ordered scale, from its first item up. */
export type Pattern = readonly boolean[];

/** How well a scale's items make the patterns that a cumulative scale allows. */
export interface Scalogram {
  readonly patterns: number;
  /** Answers that would have to be other ones for every pattern to be cumulative. */
  readonly errors: number;
  /** 1 − errors ÷ answers. */
  readonly reproducibility: number;
  /** What guessing the commoner answer of each item would reproduce. */
  readonly marginal: number;
  /** How much of what could be gained over that is gained; null where nothing could. */
  readonly scalability: number | null;
}

/**
 * The coefficients of reproducibility and scalability of an ordered scale; null without patterns. Errors are the fewest
 * answers to change until a pattern shows the first so many items and no others.
 * Sources: L. Guttman, A basis for scaling qualitative data, 1944 (reproducibility, 0.90 and more being enough);
 * A. L. Edwards, Techniques of attitude scale construction, 1957 (minimal marginal reproducibility); H. Menzel, A new
 * coefficient for scalogram analysis, 1953 (scalability, 0.60 and more being enough).
 */
export function scalogram(patterns: readonly Pattern[]): Scalogram | null {
  const items = patterns[0]?.length ?? 0;
  const answers = patterns.length * items;
  if (answers === 0) return null;
  const errors = patterns.reduce((sum, pattern) => sum + errorsOf(pattern), 0);
  const modal = Array.from({ length: items }, (_, item) => {
    const shown = patterns.filter((pattern) => pattern[item]).length;
    return Math.max(shown, patterns.length - shown);
  });
  const common = modal.reduce((sum, each) => sum + each, 0);
  return {
    patterns: patterns.length,
    errors,
    reproducibility: 1 - errors / answers,
    marginal: common / answers,
    // By counts, so that what is exact stays exact.
    scalability: common === answers ? null : 1 - errors / (answers - common),
  };
}

/** The fewest answers in which a pattern differs from one that a cumulative scale allows. */
function errorsOf(pattern: Pattern): number {
  const differing = Array.from(
    { length: pattern.length + 1 },
    (_, reached) => pattern.filter((shown, item) => shown !== item < reached).length,
  );
  return Math.min(...differing);
}

/** The items that a pattern lacks below the highest one it shows, by their places from 0. */
export function holesOf(pattern: Pattern): readonly number[] {
  const highest = pattern.lastIndexOf(true);
  return pattern.flatMap((shown, item) => (shown || item >= highest ? [] : [item]));
}
