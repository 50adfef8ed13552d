import type { RenderedFile } from './destination.ts';
import type { Rendering } from './render.ts';
export async function htmlFiles(_: Rendering): Promise<readonly RenderedFile[]> {
  return [];
}
