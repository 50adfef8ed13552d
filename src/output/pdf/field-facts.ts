import type { Field } from '../../card/index.ts';
import { textObject } from './structure.ts';

/** Bits of a field's flags (ISO 32000-1, tables 221, 226 and 228). */
const flags = { multiline: 1 << 12, radio: 1 << 15 } as const;

/** What a field says of itself, once for all its widgets. */
export function fieldFacts(field: Field): Record<string, unknown> {
  const own = { T: textObject(field.name), TU: textObject(field.tooltip) };
  if (field.type === 'choice') return { ...own, FT: 'Btn', Ff: flags.radio };
  return { ...own, FT: 'Tx', Ff: field.multiline ? flags.multiline : 0, V: textObject('') };
}
