import { Failure } from '../../diagnostics/index.ts';
import { columnMap, type Imported } from '../../import/index.ts';
import { type Context, talk } from '../context.ts';
import type { Flags } from '../given.ts';

/**
 * What --map says of the columns of a table.
 * @throws Failure usage/invalid-value
 */
export function columnsOf(flags: Flags): { readonly columns?: ReadonlyMap<string, string> } {
  const { map } = flags;
  if (!Array.isArray(map)) return {};
  const read = columnMap(map.map(String));
  if (read.ok) return { columns: read.columns };
  const allowed = read.fields.map((each) => `…=${each}`);
  throw new Failure('usage/invalid-value', { option: '--map', value: read.value, allowed, suggestion: null });
}

/** Says how the tables of a spreadsheet were understood, so that a wrong guess is seen. */
export function tellLayouts({ layouts = [] }: Pick<Imported, 'layouts'>, context: Context): void {
  for (const each of layouts) talk(context, context.messages.importing.layout(each));
}
