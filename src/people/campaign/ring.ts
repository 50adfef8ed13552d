import type { ListedPerson } from '../../model/index.ts';

/**
 * The people of each unit in a circle whose order follows from a seed. Whoever takes the next ones behind a person for
 * that person's peers asks everybody for about as many assessments.
 */
export function unitRings(people: readonly ListedPerson[], seed: string): ReadonlyMap<string, readonly ListedPerson[]> {
  const rings = new Map<string, ListedPerson[]>();
  for (const person of [...people].sort((one, other) => bySeed(seed, one.id, other.id))) {
    const unit = person.unit ?? '';
    rings.set(unit, [...(rings.get(unit) ?? []), person]);
  }
  return rings;
}

/** Those who come after a person in the circle, nearest first. */
export function behind(ring: readonly ListedPerson[], person: ListedPerson): readonly ListedPerson[] {
  const at = ring.findIndex(({ id }) => id === person.id);
  return at < 0 ? ring : [...ring.slice(at + 1), ...ring.slice(0, at)];
}

function bySeed(seed: string, one: string, other: string): number {
  return hashOf(`${seed}\n${one}`) - hashOf(`${seed}\n${other}`) || (one < other ? -1 : 1);
}

/** FNV-1a, mixed as in MurmurHash3 so that ids that differ in their last letter fall apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
