import { join } from 'node:path';
import { openStore } from '../../src/store/index.ts';
import { assessmentOf, atStart, keyOf, rating, said, snapshot } from './samples.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A store with an assessment of Anne, alone in its folder, that no process has open. */
export async function standingStore(options: { key?: string } = {}) {
  const folder = await temporaryFolder();
  const path = join(folder, 'store.db');
  const header = assessmentOf();
  const store = await openStore(join(await temporaryFolder(), 'making.db'), options);
  await store.start(header, snapshot);
  await store.answer(keyOf(header), [said(rating('partly'))], atStart);
  await store.backup(path);
  await store.close();
  return { folder, path, of: keyOf(header) };
}
