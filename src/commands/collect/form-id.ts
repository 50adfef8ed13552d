import { digestOf } from '../../io/index.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID made of what a form says instead of the clock: the same form read twice is the same thing. */
export function formId(content: string): string {
  const digits = digestOf(content).slice('sha256:'.length);
  const letters = Array.from(
    { length: 25 },
    (_, at) => alphabet[Number.parseInt(digits.slice(at * 2, at * 2 + 2), 16) % 32],
  );
  return `0${letters.join('')}`;
}
