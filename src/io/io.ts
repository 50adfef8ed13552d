import type { Readable } from 'node:stream';
import { ulid } from 'ulid';
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
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    // Opening standard input costs a millisecond that most runs need not spend.
    get stdin() {
      return process.stdin;
    },
    now,
    newId: () => ulid(now().getTime()),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // `competency list | head` closes the pipe early; that is the reader's right and no fault.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns || 80;
    },
  };
}
