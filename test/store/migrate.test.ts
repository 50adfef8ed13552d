import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { kyselyOver } from '../../src/store/libsql.ts';
import { knownVersion, migrate, schemaState } from '../../src/store/migrate.ts';
import { migrations } from '../../src/store/migrations.ts';
import { rawDatabase } from './raw-database.ts';
import { temporaryFolder } from './temporary-folder.ts';

const upgrade = { engine: 'sqlite', state: schemaState } as const;

test('whoever comes second finds the tables made, and makes none', async () => {
  const path = join(await temporaryFolder(), 'store.db');
  const [first, second] = [kyselyOver(rawDatabase(path)), kyselyOver(rawDatabase(path))];
  expect(await schemaState(second)).toEqual({ version: 0, tables: 0 });
  await migrate(first, upgrade);
  const made = await schemaState(first);
  await migrate(second, upgrade);
  expect(await schemaState(second)).toEqual(made);
  expect(made).toEqual({ version: knownVersion, tables: 10 });
});

test('every key of personal data begins with the subject, so that it can say where a row is kept', async () => {
  const database = rawDatabase(join(await temporaryFolder(), 'store.db'));
  await migrate(kyselyOver(database), upgrade);
  for (const table of ['assessments', 'names', 'answers', 'workbook_entries', 'people', 'requests', 'releases']) {
    const columns = database.prepare(`select name from pragma_table_info('${table}') where pk = 1`).all();
    expect(columns).toEqual([{ name: 'subject' }]);
  }
});

/** A file with the tables of version 3, in which answers were JSON texts. */
async function oldStore() {
  const path = join(await temporaryFolder(), 'store.db');
  const database = rawDatabase(path);
  await kyselyOver(database)
    .transaction()
    .execute(async (transaction) => {
      for (const each of migrations.slice(0, 3)) await each(transaction, 'sqlite');
    });
  database.exec(`
    create table competency_schema (version integer not null primary key);
    insert into competency_schema values (1), (2), (3);
    insert into frameworks values ('sha256:a', 'desk', '1.0.0', '{}');
    insert into assessments (subject, id, framework, rater, relation, method, started_at, skipped, origin) values
      ('anne', 'A1', 'sha256:a', 'luc', 'peer', 'complete', '2026-01-01T00:00:00Z', '[]', '{"assessment":"A0"}')`);
  return { path, database };
}

test('answers kept as JSON are the same answers afterwards, in their order, and the newest of them are marked', async () => {
  const { path, database } = await oldStore();
  const given = [
    { kind: 'rating', competency: 'tact', indicator: 'listens', point: 'partly' },
    { kind: 'evidence', competency: 'tact', indicator: 'listens', evidence: { situation: 'à la caisse' } },
    { kind: 'rating', competency: 'tact', indicator: 'listens', point: null },
    { kind: 'level', competency: 'poise', level: 0 },
    { kind: 'note', competency: 'poise', note: 'a \u0000 "note"' },
  ] as const;
  const insert = database.prepare("insert into answers values ('anne', 'A1', ?, ?, 'now', ?)");
  for (const [index, each] of given.entries()) insert.run([`N${9 - index}`, index + 1, JSON.stringify(each)]);
  const store = await openStore(path);
  expect((await store.history({ subject: 'anne', id: 'A1' })).map(({ answer }) => answer)).toEqual(given);
  await store.close();
  const kept = rawDatabase(path);
  expect(kept.prepare('select position from answers where newest = 0').all()).toEqual([{ position: 1 }]);
  expect(kept.prepare('select carried_from from assessments').all()).toEqual([{ carried_from: 'A0' }]);
});
