import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Ran, run, type World as Wish } from '../support/world.ts';

/** A folder of its own in which the program runs in this process, as often as a test likes; `remove` deletes it. */
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

  /** Runs the program here, or in a folder below. */
  run(words: readonly string[], { folder = '.', ...wish }: Wish = {}): Promise<Ran> {
    return run(words, { ...wish, folder: join(this.folder, folder) });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
