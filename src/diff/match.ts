import type { Words } from './change.ts';
import { bagOf, bestPairs, type Candidate, likeness } from './similarity.ts';
import { folded, tokensOf } from './words.ts';

export interface Matching<T> {
  readonly pairs: readonly (readonly [from: T, to: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

export interface Matched<T> {
  /** Its lasting identity among its siblings; null for things that have none. */
  readonly id: (thing: T) => string | null;
  /** The words that make it what it is. */
  readonly content: (thing: T) => readonly Words[];
  /** From which likeness on two things of different ids are the same one, reworded. */
  readonly alike: number;
}

/** Pairs things by id, then by their words, then by likeness; what is left was added or removed. */
export function matching<T>(from: readonly T[], to: readonly T[], how: Matched<T>): Matching<T> {
  const byId = paired(from, to, how.id);
  const byContent = paired(byId.removed, byId.added, (each) => contentKey(how.content(each)));
  const byLikeness = alike(byContent.removed, byContent.added, how);
  const pairs = [...byId.pairs, ...byContent.pairs, ...byLikeness.pairs];
  const rank = new Map(from.map((each, index) => [each, index]));
  return {
    pairs: pairs.sort(([a], [b]) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0)),
    removed: byLikeness.removed,
    added: byLikeness.added,
  };
}

/** Pairs things of the same key, the first with the first; a null key pairs with nothing. */
export function paired<T>(from: readonly T[], to: readonly T[], key: (thing: T) => string | null): Matching<T> {
  const waiting = new Map<string, T[]>();
  for (const each of to) {
    const own = key(each);
    if (own === null) continue;
    const others = waiting.get(own);
    if (others === undefined) waiting.set(own, [each]);
    else others.push(each);
  }
  const pairs: (readonly [T, T])[] = [];
  const removed: T[] = [];
  const taken = new Set<T>();
  for (const each of from) {
    const own = key(each);
    const partner = own === null ? undefined : waiting.get(own)?.shift();
    if (partner === undefined) removed.push(each);
    else {
      pairs.push([each, partner]);
      taken.add(partner);
    }
  }
  return { pairs, removed, added: to.filter((each) => !taken.has(each)) };
}

// Beyond this many comparisons, likeness is not worth its time: two long lists that share nothing.
const mostComparisons = 250_000;

function alike<T>(from: readonly T[], to: readonly T[], { content, alike: least }: Matched<T>): Matching<T> {
  if (from.length * to.length > mostComparisons) return { pairs: [], removed: from, added: to };
  const [fromBags, toBags] = [from.map((each) => bag(content(each))), to.map((each) => bag(content(each)))];
  const candidates = fromBags.flatMap((a, i) =>
    toBags.flatMap((b, j): readonly Candidate[] => {
      const score = likeness(a, b);
      return score >= least ? [{ from: i, to: j, score }] : [];
    }),
  );
  const best = bestPairs(candidates);
  const [usedFrom, usedTo] = [new Set(best.map((each) => each.from)), new Set(best.map((each) => each.to))];
  return {
    pairs: best.flatMap((each) => pairAt(from, to, each)),
    removed: from.filter((_, index) => !usedFrom.has(index)),
    added: to.filter((_, index) => !usedTo.has(index)),
  };
}

function pairAt<T>(from: readonly T[], to: readonly T[], at: Candidate): readonly (readonly [T, T])[] {
  const [a, b] = [from[at.from], to[at.to]];
  return a === undefined || b === undefined ? [] : [[a, b]];
}

/** All words as one key, equal where texts differ in nothing but what is editorial; null where there are none. */
export function contentKey(content: readonly Words[]): string | null {
  const parts = content.map((words) =>
    Object.keys(words)
      .sort()
      .map((language) => `${language}\u0000${folded(words[language] ?? '')}`)
      .join('\u0001'),
  );
  return parts.every((each) => each === '') ? null : parts.join('\u0002');
}

function bag(content: readonly Words[]): ReadonlyMap<string, number> {
  return bagOf(
    content.flatMap((words) =>
      Object.entries(words).flatMap(([language, said]) => tokensOf(said).map((token) => `${language} ${token}`)),
    ),
  );
}
