import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { assessmentOf, evidence, keyOf, said, snapshot } from './samples.ts';

/** A disk of one mebibyte; null where this process may mount none. */
function smallDisk(): string | null {
  if (process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'competency-disk-'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

const disk = smallDisk();

test.skipIf(disk === null)(
  'on a disk that fills up every confirmed answer is kept, and answering goes on once there is room (skipped: run as root)',
  async () => {
    const folder = disk ?? '';
    onTestFinished(() => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    });
    const path = join(folder, 'store.db');
    const store = await openStore(path);
    const header = assessmentOf();
    await store.start(header, snapshot);
    const confirmed: string[] = [];
    const answerOnce = async () => {
      const answer = said(evidence('long words '.repeat(200)));
      await store.answer(keyOf(header), [answer], { cursor: answer.id, skipped: [] });
      confirmed.push(answer.id);
    };
    const refused = await (async () => {
      for (;;) await answerOnce();
    })().catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'store/full', params: { path } });
    expect(confirmed.length).toBeGreaterThan(20);
    expect((await store.history(keyOf(header))).map(({ id }) => id)).toEqual(confirmed);
    execFileSync('mount', ['-o', 'remount,size=8m', folder]);
    await answerOnce();
    await store.close();
    const again = await openStore(path);
    const kept = await again.load(keyOf(header));
    await again.close();
    expect(kept?.answers.map(({ id }) => id)).toEqual(confirmed);
    expect(kept?.cursor).toBe(confirmed.at(-1));
  },
);
