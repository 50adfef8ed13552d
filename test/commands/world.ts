import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { main } from '../../src/cli.ts';
import type { Io, Output } from '../../src/io/index.ts';

/** What a run of the program left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunWish {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Where the program runs, below the folder of this world. */
  readonly folder?: string;
  /** Whether stdout is a terminal; stdin never is. */
  readonly isTerminal?: boolean;
}

/** A folder of its own in which the program runs in this process; `remove` deletes it. */
export class World {
  readonly folder: string;

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'competency-test-'));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  async run(
    words: readonly string[],
    { input = '', environment = {}, folder = '.', isTerminal = false }: RunWish = {},
  ): Promise<Ran> {
    const stdout = recorder(isTerminal);
    const stderr = recorder(false);
    const io: Io = {
      environment,
      folder: join(this.folder, folder),
      stdout,
      stderr,
      stdin: Readable.from([input]),
      now: () => new Date('2026-11-22T12:00:00Z'),
      newId: () => '01JD0000000000000000000000',
    };
    const exitCode = await main(words, io);
    return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function recorder(isTerminal: boolean): Output & { readonly text: () => string } {
  let written = '';
  return {
    write: (text) => {
      written += text;
    },
    isTerminal,
    columns: 80,
    text: () => written,
  };
}
