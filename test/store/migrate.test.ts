import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kyselyOver } from '../../src/store/libsql.ts';
import { knownVersion, migrate, schemaState } from '../../src/store/migrate.ts';
import { rawDatabase } from './raw-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('whoever comes second finds the tables made, and makes none', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  const [first, second] = [kyselyOver(rawDatabase(path)), kyselyOver(rawDatabase(path))];
  expect(await schemaState(second)).toEqual({ version: 0, tables: 0 });
  await migrate(first);
  const made = await schemaState(first);
  await migrate(second);
  expect(await schemaState(second)).toEqual(made);
  expect(made).toEqual({ version: knownVersion, tables: 6 });
});

test('every key of personal data begins with the subject, so that it can say where a row is kept', async () => {
  const database = rawDatabase(join(await temporaryFolder(), 'store.db'));
  await migrate(kyselyOver(database));
  for (const table of ['assessments', 'names', 'answers', 'workbook_entries']) {
    const columns = database.prepare(`select name from pragma_table_info('${table}') where pk = 1`).all();
    expect(columns).toEqual([{ name: 'subject' }]);
  }
});
