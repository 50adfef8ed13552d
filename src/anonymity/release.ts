/** One completed assessment: who gave it, and the id under which the ratings were first given. */
export interface Given {
  readonly rater: string;
  readonly root: string;
}

/** What a report has shown of a group. */
export interface Release {
  /** From how many raters on the group appeared then. */
  readonly least: number;
  /** Ids under which the ratings were first given. */
  readonly assessments: readonly string[];
}

/** What one group of raters gave, and what of it was shown before. */
export interface History<G extends Given> {
  /** All completed assessments of the group, replaced ones included. */
  readonly all: readonly G[];
  /** The newest of each rater. */
  readonly current: readonly G[];
  /** What reports have shown, oldest first. */
  readonly releases: readonly Release[];
  /** From how many raters on the group appears. */
  readonly least: number;
}

/** One set of assessments that was, or now is, shown together. */
export interface Step<G> {
  readonly least: number;
  readonly given: readonly G[];
}

export interface Steps<G> {
  /** What has been shown, and what may be shown now, oldest first; empty while nothing was. */
  readonly steps: readonly Step<G>[];
  /** The release that a report has to remember before it shows the last step; null where nothing is new. */
  readonly release: Release | null;
  /** Whether something newer than the last step waits for more raters. */
  readonly waiting: boolean;
}

/**
 * What may be shown of a group. It grows in steps: whoever holds two reports can subtract one from the other, so a new
 * report shows either what the last one showed, or what differs from it, and from all before, by at least as many raters as
 * make a group.
 */
export function releasedSteps<G extends Given>({ all, current, releases, least }: History<G>): Steps<G> {
  if (least === 1) return { steps: [{ least, given: current }], release: null, waiting: false };
  const known = releases.map((each) => stepOf(each, all));
  const last = known.at(-1) ?? { least, given: [] };
  const apart = ratersApart(last.given, current);
  const isNew =
    current.length >= least &&
    apart >= least &&
    isApart(
      known.map((each) => each.given),
      current,
      least,
    );
  const given = isNew ? current : last.given;
  const waiting = !isNew && apart > 0;
  // A lower threshold shows more of the same assessments, and that has to be remembered too.
  if (!isNew && last.least <= least) return { steps: known, release: null, waiting };
  const assessments = given.map(({ root }) => root).sort();
  return { steps: [...known, { least, given }], release: { least, assessments }, waiting };
}

function stepOf<G extends Given>({ least, assessments }: Release, all: readonly G[]): Step<G> {
  return { least, given: all.filter(({ root }) => assessments.includes(root)) };
}

/**
 * The assessments that count for one indicator, a competency or a note: those that say something about it, in the last
 * step that differs from what was shown before by enough raters who do. Empty where the group may not appear here.
 */
export function shownAmong<G extends Given>(
  steps: readonly Step<G>[],
  least: number,
  says: (given: G) => boolean,
): readonly G[] {
  const shown: (readonly G[])[] = [];
  for (const step of steps) {
    const saying = step.given.filter(says);
    if (saying.length >= step.least && isApart(shown, saying, step.least)) shown.push(saying);
  }
  const newest = shown.at(-1) ?? [];
  return newest.length >= least ? newest : [];
}

/** Whether a set is the same as each that was ever shown, or differs from it by enough raters: old reports are kept too. */
function isApart(shown: readonly (readonly Given[])[], set: readonly Given[], least: number): boolean {
  return shown.every((each) => {
    const raters = ratersApart(each, set);
    return raters === 0 || raters >= least;
  });
}

/** How many raters gave something that is in one of two sets and not in the other. */
function ratersApart(one: readonly Given[], other: readonly Given[]): number {
  const [left, right] = [rootsOf(one), rootsOf(other)];
  const apart = [...one, ...other].filter(({ root }) => left.has(root) !== right.has(root));
  return new Set(apart.map(({ rater }) => rater)).size;
}

function rootsOf(given: readonly Given[]): ReadonlySet<string> {
  return new Set(given.map(({ root }) => root));
}
