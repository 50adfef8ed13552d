/** The items by key, in the order in which the keys first appear. */
export function grouped<T, K>(all: readonly T[], key: (each: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const each of all) {
    const own = key(each);
    const group = groups.get(own);
    if (group === undefined) groups.set(own, [each]);
    else group.push(each);
  }
  return groups;
}
