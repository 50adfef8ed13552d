import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest';

/** The server for tests; its user must be allowed to make databases and roles. */
const server = process.env.COMPETENCY_TEST_POSTGRES;

const hint = 'skipped: run with COMPETENCY_TEST_POSTGRES=postgres://postgres@127.0.0.1:5432/postgres';

/** A database for the tests of one group. */
export interface TestDatabase {
  /** The address of an empty schema of its own, removed when the test has finished. */
  empty(): Promise<string>;
  /** The address of the database itself, for `user` where one is named. */
  address(user?: string): string;
  /** Runs SQL past the store, as the owner of everything. */
  run(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

/** Describes what needs a PostgreSQL server, in a database that is dropped afterwards; without one says how to run it. */
export function describeOnServer(name: string, tests: (database: TestDatabase) => void): void {
  if (server === undefined || server === '') {
    test.skip(`${name} (${hint})`, () => undefined);
    return;
  }
  const database = `competency_test_${randomBytes(6).toString('hex')}`;
  const address = (user?: string) => {
    const url = new URL(server);
    url.pathname = `/${database}`;
    if (user !== undefined) url.username = user;
    return url.href;
  };
  describe(name, () => {
    const admin = new pg.Client({ connectionString: server });
    let owner: pg.Client;
    beforeAll(async () => {
      await admin.connect();
      await admin.query(`create database ${database}`);
      owner = new pg.Client({ connectionString: address() });
      owner.on('error', () => undefined);
      await owner.connect();
    });
    afterAll(async () => {
      await owner.end();
      await admin.query(`drop database if exists ${database} with (force)`);
      await admin.end();
    });
    tests({
      address,
      run: async (sql, values = []) => (await owner.query(sql, [...values])).rows,
      empty: async () => {
        const schema = `s_${randomBytes(6).toString('hex')}`;
        await owner.query(`create schema ${schema}`);
        onTestFinished(async () => {
          await owner.query(`drop schema if exists ${schema} cascade`);
        });
        return `${address()}?options=${encodeURIComponent(`-c search_path=${schema}`)}`;
      },
    });
  });
}
