/** Letters of the longest id. */
export const longestId = 100;

/** Latin letters that Unicode does not take apart. */
const undecomposed: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** The id that the words of `value` would make, or null where nothing of them is left. */
export function idLike(value: string): string | null {
  const plain = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => undecomposed[letter] ?? letter);
  const made = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId)
    .replace(/-+$/, '');
  return made === '' ? null : made;
}

/** Whether `value` is written as ids are, whatever its length. */
export function isIdLike(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}
