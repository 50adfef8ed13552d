/** The value under an id, which may be a name every object inherits: `constructor` is a legal id. */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, id: string): Value | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** A record without prototype, so that an id it lacks reads as undefined whatever its name. */
export function bareRecord<Value>(entries: Iterable<readonly [string, Value]>): Readonly<Record<string, Value>> {
  return Object.setPrototypeOf(Object.fromEntries(entries), null);
}
