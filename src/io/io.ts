import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { ulid } from 'ulid';
import { Failure } from '../diagnostics/index.ts';
import { errorCode } from './files.ts';
import type { ReadText } from './read-text.ts';

/** Where text goes: the result on stdout, the talk on stderr. */
export interface Output {
  write(text: string | Uint8Array): void;
  readonly isTerminal: boolean;
  /** Width in columns; 80 where it is not known. */
  readonly columns: number;
}

/** The one door to the world: what a command may see and touch of the process it runs in. */
export interface Io {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly now: () => Date;
  /** Reads the file under an absolute path somewhere else than on the disk: in a revision of git. */
  readonly readFile?: (path: string) => Promise<ReadText>;
  /** A new ULID for the present instant. */
  readonly newId: () => string;
}

/** The door to the real process. */
export function processIo(): Io {
  const now = () => new Date();
  return {
    environment: process.env,
    folder: process.cwd(),
    stdout: outputOf(1),
    stderr: outputOf(2),
    // Opening standard input costs a millisecond that most runs need not spend.
    get stdin() {
      return process.stdin;
    },
    now,
    newId: () => ulid(now().getTime()),
  };
}

/** Node's own streams take milliseconds to load, and only a terminal needs one. */
function outputOf(descriptor: 1 | 2): Output {
  let opened: NodeJS.WriteStream | undefined;
  const stream = () => {
    opened ??= streamOf(descriptor);
    return opened;
  };
  const isDevice = isInteractive(descriptor);
  return {
    write: (text) => {
      // A device that is no terminal, as /dev/full is, tells at once that it takes no more.
      const isStream = isDevice ? stream().isTTY === true : opened !== undefined;
      const left = isStream ? text : writeAtOnce(descriptor, text);
      if (left.length > 0) stream().write(left);
    },
    get isTerminal() {
      return isDevice && stream().isTTY === true;
    },
    get columns() {
      return (isDevice && stream().columns) || 80;
    },
  };
}

function streamOf(descriptor: 1 | 2): NodeJS.WriteStream {
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  // `competency list | head` closes the pipe early; that is the reader's right and no fault.
  // What else a stream suffers comes too late to be told; the exit code says it.
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (descriptor === 1 && code !== 'EPIPE')
      process.once('exit', () => {
        process.exitCode = 2;
      });
  });
  return stream;
}

/** Whether something may be a terminal: a device that does not swallow everything. */
function isInteractive(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isCharacterDevice() && found.rdev !== statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}

/**
 * Writes to a file or a pipe, and gives back what a pipe that is full and does not wait has not taken.
 * @throws Failure file/not-writable, of stdout only: where stderr takes nothing there is nobody to tell
 */
function writeAtOnce(descriptor: 1 | 2, text: string | Uint8Array): Uint8Array {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EPIPE' || (descriptor === 2 && code !== 'EAGAIN')) return bytes.subarray(bytes.length);
    if (code !== 'EAGAIN') throw new Failure('file/not-writable', { path: 'stdout', reason: code });
  }
  return bytes.subarray(written);
}
