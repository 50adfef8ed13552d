import { type Diagnostic, diagnostic, type Outcome } from '../../diagnostics/index.ts';
import type { Block } from '../block.ts';
import type { Imported, ReadingWish } from '../reader.ts';
import { recognised } from './recognise.ts';

/** More lines than three hundred long competencies have; beyond, reading on would only take time and memory. */
const mostBlocks = 20_000;

/** What a document of at most so many lines says, with what was to be told of its bytes. */
export function recognisedPage(
  name: string,
  blocks: readonly Block[],
  { wish, told = [] }: { readonly wish: ReadingWish; readonly told?: readonly Diagnostic[] },
): Outcome<Imported> {
  const place = { file: name, line: 1, column: 1, length: 1 };
  if (blocks.length <= mostBlocks) return { value: recognised(name, blocks, wish), diagnostics: told };
  return { diagnostics: [...told, diagnostic('import/too-many-rows', { path: name, limit: mostBlocks }, place)] };
}
