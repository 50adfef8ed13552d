import { joined } from '../exchange/index.ts';
import type { FrameworkDraft } from './draft.ts';
import type { Imported } from './reader.ts';

/** Two packages of ours say by their ids what belongs together; null where they are none, or not of one framework. */
export function pairedByIds(first: Imported, second: Imported, languages: readonly string[]): Imported | null {
  const [one, other] = [first.monolingual, second.monolingual];
  if (one === undefined || other === undefined || one.file.id !== other.file.id) return null;
  const { file } = joined([one, other], languages);
  // A file is a draft that lacks nothing; both have the same fields.
  return { draft: file as unknown as FrameworkDraft, fates: [...first.fates, ...second.fates] };
}
