import { extname, join, resolve } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { isFolder, makeFolder, writeAllWhole } from '../../io/index.ts';
import { talk } from '../context.ts';
import { writeDocument } from '../deliver.ts';
import { type Given, textFlag } from '../given.ts';

/** Where the result goes: to stdout, into one file, or into a folder with a file for each part. */
export type Destination =
  | { readonly kind: 'stdout' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

interface DestinationWish {
  /** Whether a terminal can show the result. */
  readonly isText: boolean;
  /** The command that asks, for its message. */
  readonly command: string;
}

/**
 * The destination that --output names: a folder where one is there, or where the name ends like one.
 * @throws Failure usage/needs-option where a file full of bytes would go to a terminal
 */
export async function destinationOf(
  { flags, context: { io } }: Given,
  { isText, command }: DestinationWish,
): Promise<Destination> {
  const named = textFlag(flags, 'output');
  if (named === undefined || named === '-') {
    if (!isText && io.stdout.isTerminal) {
      throw new Failure('usage/needs-option', { option: command, needed: '--output' });
    }
    return { kind: 'stdout' };
  }
  const path = resolve(io.folder, named);
  const isDirectory = /[\\/]$/.test(named) || extname(named) === '' || (await isFolder(path));
  return { kind: isDirectory ? 'folder' : 'file', path };
}

/** A finished file of the result. */
export interface RenderedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Hands the files over: all of them or none. */
export async function handOver(files: readonly RenderedFile[], to: Destination, given: Given): Promise<void> {
  const { flags, context } = given;
  const { io, messages } = context;
  if (to.kind === 'stdout') {
    for (const { content } of files) writeDocument(content, io);
    return;
  }
  const target = (name: string) => (to.kind === 'folder' ? join(to.path, name) : to.path);
  const options = { force: flags.force === true, mode: 0o644 };
  if (to.kind === 'folder') await makeFolder(to.path);
  await writeAllWhole(
    files.map(({ name, content }) => ({ path: target(name), content })),
    options,
  );
  const said = textFlag(flags, 'output') ?? '';
  talk(context, to.kind === 'file' ? messages.render.written(said) : messages.render.writtenMany(files.length, said));
}
