import type { FrameworkFile } from '../../src/exchange/index.ts';
import { composed, headingWords, type Imported, type Reader } from '../../src/import/index.ts';

/** What a reader makes of a source; the source must be readable. */
export async function readBy(reader: Reader, source: string | Uint8Array, name = 'source'): Promise<Imported> {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { value, diagnostics } = await reader({ name, bytes }, { headings: headingWords(), language: null });
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** The framework file that a reader makes of a source. */
export async function fileBy(reader: Reader, source: string | Uint8Array): Promise<FrameworkFile> {
  const { draft } = await readBy(reader, source);
  return composed({ ...draft, title: draft.title ?? 'Untitled' });
}
