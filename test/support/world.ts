import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli.ts';
import type { Io, Output } from '../../src/io/index.ts';

/** What a test decides of the process it pretends to be; the rest is a pipe in an empty folder, in English. */
export interface World {
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  readonly columns?: number;
  /** Whether stdout and stderr are terminals. */
  readonly terminal?: boolean;
  readonly now?: string;
}

export interface FakeIo extends Io {
  readonly written: { readonly stdout: () => string; readonly stderr: () => string };
}

/** What a command line left behind. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of which nothing is real but its folder: outputs are kept, the clock stands still, ids count up. */
export function fakeIo(world: World = {}): FakeIo {
  const { environment = {}, stdin = '', columns = 80, terminal = false } = world;
  const [stdout, stderr] = [keptOutput(columns, terminal), keptOutput(columns, terminal)];
  let ids = 0;
  return {
    environment,
    folder: world.folder ?? temporaryFolder(),
    stdout,
    stderr,
    stdin: Readable.from([Buffer.from(stdin)]),
    now: () => new Date(world.now ?? '2026-11-23T15:04:05.000Z'),
    newId: () => {
      ids += 1;
      return ulidOf(ids);
    },
    written: { stdout: stdout.text, stderr: stderr.text },
  };
}

/** Runs a command line in a fake process. */
export async function run(argv: readonly string[], world: World = {}): Promise<Ran> {
  const io = fakeIo(world);
  const exitCode = await main(argv, io);
  return { exitCode, stdout: io.written.stdout(), stderr: io.written.stderr() };
}

/** An empty folder that is removed when the test ends. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'competency-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder that holds these files, by their paths; removed when the test ends. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function keptOutput(columns: number, isTerminal: boolean): Output & { readonly text: () => string } {
  const parts: string[] = [];
  return { columns, isTerminal, write: (text) => void parts.push(String(text)), text: () => parts.join('') };
}

/** The n-th id: a ULID of one instant, so that tests can name it. */
export function ulidOf(count: number): string {
  return `01KAR${String(count).padStart(21, '0')}`;
}

/** Where a test may make a store of its own; removed when the test ends. */
export function newStorePath(): string {
  return join(temporaryFolder(), 'competency.db');
}
