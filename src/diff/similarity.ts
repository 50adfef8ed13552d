/** How alike two bags of words are, from 0 to 1 (Sørensen and Dice: twice what they share over what they have). */
export function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few) shared += Math.min(count, many.get(word) ?? 0);
  const all = total(a) + total(b);
  return all === 0 ? 0 : (2 * shared) / all;
}

/** How often each word is there. */
export function bagOf(words: readonly string[]): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

function total(bag: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const each of bag.values()) count += each;
  return count;
}

export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

/**
 * One-to-one pairs, best scores first. Ties go to neighbours in rank, then to the earlier ones: an order that reads the
 * same from both sides, so that a comparison and its mirror pair alike.
 */
export function bestPairs(candidates: readonly Candidate[]): readonly Candidate[] {
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()];
  return [...candidates].sort(byScore).filter(({ from, to }) => {
    if (usedFrom.has(from) || usedTo.has(to)) return false;
    usedFrom.add(from);
    usedTo.add(to);
    return true;
  });
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.from + a.to - (b.from + b.to);
}
