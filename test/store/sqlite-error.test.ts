import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore, StoreError } from '../../src/store/index.ts';
import { kyselyOver } from '../../src/store/libsql.ts';
import { storeError } from '../../src/store/sqlite-error.ts';
import { rawDatabase } from './raw-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('a full disk is told as such, though SQLite has rolled back by itself', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  await (await openStore(path)).close();
  const database = rawDatabase(path);
  database.exec('pragma max_page_count = 20');
  const content = 'x'.repeat(100_000);
  const keep = kyselyOver(database)
    .transaction()
    .execute((db) => db.insertInto('frameworks').values({ digest: 'd', id: 'i', version: 'v', content }).execute());
  const error = storeError(await keep.catch((reason: unknown) => reason), path);
  expect(error).toMatchObject({ code: 'store/full', params: { path } });
});

test('a failing disk is told with the code of SQLite', () => {
  const error = storeError(Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' }), 'store.db');
  expect(error).toMatchObject({
    code: 'store/unreachable',
    params: { path: 'store.db', reason: 'SQLITE_IOERR_WRITE' },
  });
});

test('a system error on the way is told with its code', () => {
  const error = storeError(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }), 'store.db');
  expect(error).toMatchObject({ code: 'store/unreachable', params: { path: 'store.db', reason: 'EIO' } });
});

test('a file that libsql cannot open is told without its words', () => {
  const error = storeError(new Error('ConnectionFailed("Unable to open connection to local database /x: 14")'), '/x');
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code: 'store/unreachable', params: { path: '/x', reason: 'SQLITE_CANTOPEN' } });
});

test('a fault of ours stays what it is', () => {
  const fault = new TypeError('x is not a function');
  expect(storeError(fault, 'store.db')).toBe(fault);
});

test('a boolean is refused, since libsql would end the process', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  await (await openStore(path)).close();
  // The types allow no boolean here.
  const boolean = true as unknown as string;
  const query = kyselyOver(rawDatabase(path)).selectFrom('answers').selectAll().where('id', '=', boolean);
  await expect(query.execute()).rejects.toThrow('SQLite binds no booleans');
});
