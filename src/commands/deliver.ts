import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { writeWhole } from '../io/index.ts';
import type { Context } from './context.ts';
import { type Flags, textFlag } from './given.ts';

/** Hands a result over: to the file of --output, else to stdout. */
export async function deliver(result: string, flags: Flags, { io }: Context): Promise<void> {
  const file = textFlag(flags, 'output');
  if (file === undefined || file === '-') io.stdout.write(result);
  // A file is no terminal, whatever stdout is.
  else
    await writeWhole(resolve(io.folder, file), stripVTControlCharacters(result), {
      force: flags.force === true,
      mode: 0o644,
    });
}
