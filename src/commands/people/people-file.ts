import { extname, resolve } from 'node:path';
import type { Outcome } from '../../diagnostics/index.ts';
import { readBytesFrom, readWholeBytes } from '../../io/index.ts';
import type { FileTypes, ListedPerson, PlacedFile } from '../../model/index.ts';
import { peopleDiagnostics, readPeopleTable } from '../../people/index.ts';
import type { Context } from '../context.ts';
import { loadFile, standardInput, standardInputName, unreadDiagnostic } from '../load.ts';

type People = Outcome<PlacedFile<FileTypes['people']>>;

/** The most that is read of a table, in megabytes: some hundred thousand people. */
const limit = 20;

/** The people of a file: YAML of kind `people`, or a table by whatever name. `kept` are the people known already. */
export async function peopleFile({ io }: Context, path: string, kept: readonly ListedPerson[]): Promise<People> {
  if (/^\.ya?ml$/i.test(extname(path))) return peopleYaml({ io }, path, kept);
  const isInput = path === standardInput;
  const file = isInput ? standardInputName : path;
  const read = isInput ? await readBytesFrom(io.stdin, limit) : readWholeBytes(resolve(io.folder, path), limit);
  return read.ok ? readPeopleTable(file, read.bytes, kept) : { diagnostics: [unreadDiagnostic(read, file)] };
}

async function peopleYaml({ io }: Pick<Context, 'io'>, path: string, kept: readonly ListedPerson[]): Promise<People> {
  const { value, diagnostics } = await loadFile(io, path, 'people');
  if (value === undefined) return { diagnostics };
  const found = peopleDiagnostics(value, kept);
  return found.some(({ severity }) => severity === 'error') ? { diagnostics: found } : { value, diagnostics: found };
}
