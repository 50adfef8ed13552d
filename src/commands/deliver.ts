import { resolve } from 'node:path';
import { writeWhole } from '../io/index.ts';
import type { Context } from './context.ts';
import { type Flags, textFlag } from './given.ts';

/** Hands a result over: to the file of --output, else to stdout. */
export async function deliver(result: string, flags: Flags, { io }: Context): Promise<void> {
  const file = textFlag(flags, 'output');
  if (file === undefined || file === '-') io.stdout.write(result);
  else await writeWhole(resolve(io.folder, file), result, { force: flags.force === true, mode: 0o644 });
}
