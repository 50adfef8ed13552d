import type { Words } from './change.ts';
import { contentKey, type Matching, matching, paired } from './match.ts';

export interface FoundAgain<T> {
  /** The words that make a thing of the old side what it is. */
  readonly from: (thing: T) => readonly Words[];
  /** The same for the new side, which may speak fewer languages. */
  readonly to: (thing: T) => readonly Words[];
  /** From which likeness on two things are the same one, reworded. */
  readonly alike: number;
}

/** Pairs things by their words and then by likeness, whatever their ids are; compared in the languages both sides speak. */
export function foundAgain<T>(
  from: readonly T[],
  to: readonly T[],
  { from: said, to: says, alike }: FoundAgain<T>,
): Matching<T> {
  const languages = new Set(to.flatMap((each) => says(each).flatMap((words) => Object.keys(words))));
  const content = new Map<T, readonly Words[]>([
    ...from.map((each) => [each, said(each).map((words) => only(words, languages))] as const),
    ...to.map((each) => [each, says(each)] as const),
  ]);
  const contentOf = (each: T) => content.get(each) ?? [];
  const same = paired(from, to, (each) => contentKey(contentOf(each)));
  const near = matching(same.removed, same.added, { id: () => null, content: contentOf, alike });
  return { pairs: [...same.pairs, ...near.pairs], removed: near.removed, added: near.added };
}

function only(words: Words, languages: ReadonlySet<string>): Words {
  return Object.fromEntries(Object.entries(words).filter(([language]) => languages.has(language)));
}
