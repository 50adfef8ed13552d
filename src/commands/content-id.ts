import { digestOf } from '../io/index.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID made of what something says instead of the clock, so that the same thing read twice has the same id. */
export function contentId(content: string): string {
  const digits = digestOf(content).slice('sha256:'.length);
  const letters = Array.from(
    { length: 25 },
    (_, at) => alphabet[Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16) % 32],
  );
  return `0${letters.join('')}`;
}
