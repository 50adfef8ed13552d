import { jsonText } from '../../output/json/validate.ts';
import type { RenderedFile } from '../render/destination.ts';
import type { Exporting } from './exporting.ts';

/** The whole framework as JSON, which `validate` reads as it reads YAML. */
export async function jsonFile({ file }: Exporting): Promise<readonly RenderedFile[]> {
  return [{ name: `${file.id}.json`, content: jsonText(file) }];
}
