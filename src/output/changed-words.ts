import { diffWordsWithSpace } from 'diff';

/** A piece of a text: in both versions, only in the old one, or only in the new one. */
export interface Segment {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of two versions of a text, told apart; texts that share little stand whole, one after the other. */
export function changedWords(language: string, from: string, to: string): readonly Segment[] {
  const segments = diffWordsWithSpace(from, to, { intlSegmenter: segmenterOf(language) }).map(
    ({ added, removed, value }): Segment => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }),
  );
  const same = segments.filter((each) => each.kind === 'same' && /\p{L}/u.test(each.text));
  const kept = same.reduce((length, each) => length + each.text.length, 0);
  if (kept * 3 >= Math.max(from.length, to.length)) return segments;
  return [
    { kind: 'removed', text: from },
    { kind: 'added', text: to },
  ];
}

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}

/** The same pieces with long stretches that did not change cut to a few words around the changes. */
export function abridged(segments: readonly Segment[], words = 6): readonly Segment[] {
  return segments.map((each, at) => {
    if (each.kind !== 'same') return each;
    const [isFirst, isLast] = [at === 0, at === segments.length - 1];
    return { kind: each.kind, text: shortened(each.text, isFirst ? 0 : words, isLast ? 0 : words) };
  });
}

function shortened(text: string, before: number, after: number): string {
  const pieces = text.split(/(?<=\s)/);
  if (pieces.length <= before + after + 3) return text;
  return `${pieces.slice(0, before).join('')}… ${after === 0 ? '' : pieces.slice(-after).join('')}`;
}
