import { basename, join, resolve } from 'node:path';
import { type Design, designOf, poorContrasts } from '../../card/index.ts';
import { type Diagnostic, diagnostic, Failure, suggestion } from '../../diagnostics/index.ts';
import { exists, filesNamed, type Io, packageFolder } from '../../io/index.ts';
import type { FileTypes, PlacedFile } from '../../model/index.ts';
import { loadFile, shortPath } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

/**
 * The design that `--design` names: a file, or the id of a shipped one.
 * @throws Failure design/not-found, design/invalid
 */
export async function openDesign(io: Io, reference: string): Promise<Design> {
  const path = await designPath(io, reference);
  const loaded = await loadFile(io, path, 'design');
  if (loaded.value === undefined) throw refuseInvalid('design/invalid', path, loaded.diagnostics);
  const design = designOf(loaded.value.value);
  const poor = contrastDiagnostics(loaded.value);
  if (poor.length > 0) throw refuseInvalid('design/invalid', path, poor);
  return design;
}

async function designPath(io: Io, reference: string): Promise<string> {
  const looksLikePath = /[\\/]|\.ya?ml$/i.test(reference);
  if (looksLikePath || (await exists(resolve(io.folder, reference)))) return reference;
  const shipped = await filesNamed(join(packageFolder(), 'templates', 'cards'), io.folder);
  const ids = shipped.map((each) => basename(each, '.yaml'));
  const found = shipped.find((each) => basename(each, '.yaml') === reference);
  if (found !== undefined) return shortPath(io.folder, resolve(io.folder, found));
  throw new Failure('design/not-found', { reference, known: ids, suggestion: suggestion(reference, ids) });
}

/** The colours of a design that cannot be told apart well enough, at their places in its file. */
export function contrastDiagnostics(file: PlacedFile<FileTypes['design']>): readonly Diagnostic[] {
  return poorContrasts(designOf(file.value)).map(({ colour, ground, contrast, needed }) => {
    const named = file.value.theme?.[colour] === undefined ? ground : colour;
    const params = { colour, ground, contrast: Math.floor(contrast * 10) / 10, needed };
    return diagnostic('design/contrast', params, file.place(['theme', named], 'value'));
  });
}
