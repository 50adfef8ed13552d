import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll } from 'vitest';
import type { Io } from '../../src/io/index.ts';
import { run } from '../../src/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'competency-render-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a command line said and did. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly bytes: Uint8Array;
  readonly stderr: string;
}

/** Runs the program in this process, in a folder of its own that is removed at the end. */
export async function competency(
  argv: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const out: Uint8Array[] = [];
  let err = '';
  const io: Io = {
    environment: { SOURCE_DATE_EPOCH: '1767225600', ...environment },
    folder,
    stdout: { write: (text) => out.push(Buffer.from(text)), isTerminal: false, columns: 80 },
    stderr: {
      write: (text) => {
        err += text;
      },
      isTerminal: false,
      columns: 80,
    },
    stdin: Readable.from([]),
    now: () => new Date('2026-01-01T00:00:00Z'),
    newId: () => '01JD0000000000000000000000',
  };
  const code = await run(argv, io, '0.0.0\n');
  const bytes = Buffer.concat(out);
  return { code, bytes, stdout: bytes.toString('utf8'), stderr: err };
}

/** A path in the folder of these runs. */
export function inFolder(name: string): string {
  return join(folder, name);
}

export const frameworks = ['service-excellence', 'service-orientation', 'service-attitude'] as const;
export const languages = ['fr', 'en'] as const;
export const designs = readdirSync('templates/cards').map((each) => each.replace('.yaml', ''));
