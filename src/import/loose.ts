/** A part of somebody else's JSON: anything may be missing, null or of another type than it should be. */
export type Loose = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The thing under a key; empty where there is none. */
export function thingIn(of: Loose, key: string): Loose {
  const value = of[key];
  return isLoose(value) ? value : {};
}

/** The things in the list under a key. */
export function thingsIn(of: Loose, key: string): readonly Loose[] {
  const value = of[key];
  return Array.isArray(value) ? value.filter(isLoose) : [];
}

/** The words under a key; undefined where there are none. */
export function wordsIn(of: Loose, key: string): string | undefined {
  const value = of[key];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The words in the list under a key. */
export function wordListIn(of: Loose, key: string): readonly string[] {
  const value = of[key];
  return Array.isArray(value)
    ? value.filter((each): each is string => typeof each === 'string' && each.trim() !== '')
    : [];
}

/** The number under a key, which some write as text. */
export function numberIn(of: Loose, key: string): number | undefined {
  const value = of[key];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
