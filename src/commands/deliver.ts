import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Io, writeWhole } from '../io/index.ts';
import { visibleDocument } from '../output/text/visible.ts';
import type { Context } from './context.ts';
import { type Flags, textFlag } from './given.ts';

/** Hands a result over: to the file of --output, else to stdout. */
export async function deliver(result: string, flags: Flags, context: Context): Promise<void> {
  await handOver(result, 0o644, { flags, context });
}

/** Likewise, for personal data: the file is its owner's alone. */
export async function deliverPrivate(result: string, flags: Flags, context: Context): Promise<void> {
  await handOver(result, 0o600, { flags, context });
}

/** Writes a document that has no style of its own to stdout: as it is, but that it does not drive a terminal. */
export function writeDocument(content: string | Uint8Array, { stdout }: Io): void {
  stdout.write(typeof content === 'string' && stdout.isTerminal ? visibleDocument(content) : content);
}

interface Receiver {
  readonly flags: Flags;
  readonly context: Context;
}

async function handOver(result: string, mode: number, { flags, context: { io } }: Receiver): Promise<void> {
  const file = textFlag(flags, 'output');
  if (file === undefined || file === '-') {
    const isStyled = (flags.format ?? 'text') === 'text';
    if (isStyled) io.stdout.write(result);
    else writeDocument(result, io);
  }
  // A file is no terminal, whatever stdout is.
  else
    await writeWhole(resolve(io.folder, file), stripVTControlCharacters(result), {
      force: flags.force === true,
      mode,
    });
}
