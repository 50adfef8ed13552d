/** The id that the words of `value` would make, or null where nothing of them is left. */
export function idLike(value: string): string | null {
  const plain = value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const made = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/-+$/, '');
  return made === '' ? null : made;
}
