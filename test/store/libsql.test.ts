import Libsql from 'libsql';
import { expect, test } from 'vitest';
import { kyselyOver } from '../../src/store/libsql.ts';

/** A database of one table, and how often a statement was prepared for it. */
function counted() {
  const connection = new Libsql(':memory:');
  connection.exec('create table people (subject text primary key)');
  const prepare = connection.prepare.bind(connection);
  const prepared: string[] = [];
  connection.prepare = (sql: string) => {
    prepared.push(sql);
    return prepare(sql);
  };
  return { connection, prepared, db: kyselyOver(connection) };
}

test('the same question is prepared once, since libsql gives nothing back of what it prepared', async () => {
  const { db, prepared } = counted();
  const ask = (subject: string) => db.selectFrom('people').select('subject').where('subject', '=', subject).execute();
  for (const id of ['ada', 'luc', 'mia']) expect(await ask(id)).toEqual([]);
  expect(prepared).toHaveLength(1);
});

test('a question that failed is prepared anew', async () => {
  const { db, connection, prepared } = counted();
  const ask = () => db.selectFrom('people').select('subject').execute();
  await ask();
  connection.exec('drop table people');
  await expect(ask()).rejects.toThrow('no such table');
  connection.exec("create table people (subject text primary key); insert into people values ('ada')");
  expect(await ask()).toEqual([{ subject: 'ada' }]);
  expect(prepared.length).toBeGreaterThan(1);
});
