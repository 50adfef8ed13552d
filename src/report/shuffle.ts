/**
 * Items in an order that is always the same and tells nothing: by a hash of their ids, which only the store knows. The
 * ids begin with an instant and end with eighty random bits; sorting by them as they are would be sorting by time.
 */
export function inShuffledOrder<T>(items: readonly T[], id: (item: T) => string): readonly T[] {
  const keyed = items.map((item) => ({ item, key: hashOf(id(item)), id: id(item) }));
  return keyed.sort((a, b) => a.key - b.key || (a.id < b.id ? -1 : 1)).map(({ item }) => item);
}

/** FNV-1a over the characters backwards, then mixed as in MurmurHash3, so that ids that differ in one digit fall apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = text.length - 1; at >= 0; at--) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
