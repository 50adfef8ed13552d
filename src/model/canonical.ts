import type { Framework } from './framework.ts';

/**
 * The framework as text that depends only on what it says: keys sorted, no white space (after RFC 8785).
 * Its SHA-256 is the digest that assessments record, and `frameworkFrom` reads it back.
 */
export function canonicalText(framework: Framework): string {
  return JSON.stringify(sorted(framework));
}

/** The framework that `canonicalText` wrote. */
export function frameworkFrom(text: string): Framework {
  // Only canonicalText writes these texts, from a Framework.
  return JSON.parse(text) as Framework;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}
