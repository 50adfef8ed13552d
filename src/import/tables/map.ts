import { phraseOf } from '../recognise/folding.ts';
import { columnFields } from '../words/columns.ts';

/** What was said of columns, ready to be asked by heading or letter; or the first thing that cannot be meant. */
export type ColumnMap =
  | { readonly ok: true; readonly columns: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly value: string; readonly fields: readonly string[] };

/** Reads `Heading=field`, `B=indicator`, `Texte=indicator@fr`. */
export function columnMap(said: readonly string[]): ColumnMap {
  const columns = new Map<string, string>();
  for (const each of said) {
    const [, heading = '', field = ''] = /^(.+)=([a-z-]+(?:@[A-Za-z-]+)?)$/.exec(each.trim()) ?? [];
    const isKnown = columnFields.some((known) => known === field.split('@')[0]);
    if (!isKnown) return { ok: false, value: each, fields: columnFields };
    columns.set(phraseOf(heading), field);
  }
  return { ok: true, columns };
}
