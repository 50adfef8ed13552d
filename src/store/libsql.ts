import {
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type TransactionSettings,
} from 'kysely';
import type Libsql from 'libsql';
import type { Tables } from './schema.ts';

/** Wraps a libsql connection for Kysely. */
export function kyselyOver(connection: Libsql.Database): Kysely<Tables> {
  return new Kysely({ dialect: new LibsqlDialect(connection) });
}

class LibsqlDialect extends SqliteDialect {
  readonly #connection: Libsql.Database;

  constructor(connection: Libsql.Database) {
    super({ database: bindingChecked(connection) });
    this.#connection = connection;
  }

  override createDriver(): SqliteDriver {
    return new LibsqlDriver(this.#connection);
  }
}

class LibsqlDriver extends SqliteDriver {
  readonly #connection: Libsql.Database;

  constructor(connection: Libsql.Database) {
    super({ database: bindingChecked(connection) });
    this.#connection = connection;
  }

  // A transaction that begins as a reader and then writes fails at once when another process wrote in between,
  // whatever the busy timeout: writers ask for the lock when they begin. Not prepared: libsql does not reset a prepared
  // statement that failed, and one that found the store busy would hold an old snapshot until it is garbage.
  override async beginTransaction(_: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    this.#connection.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#connection.exec('commit');
  }

  // On a full or failing disk SQLite has already rolled back, and a second rollback would hide why.
  override async rollbackTransaction(): Promise<void> {
    if (this.#connection.inTransaction) this.#connection.exec('rollback');
  }
}

/** So many statements are kept to be run again. */
const mostKept = 100;

function bindingChecked(connection: Libsql.Database): SqliteDatabase {
  // libsql 0.5 never gives back what a prepared statement holds: questions that return are asked by the same one.
  const kept = new Map<string, Libsql.Statement>();
  return {
    close: () => connection.close(),
    prepare(sql) {
      const statement = kept.get(sql) ?? connection.prepare(sql);
      if (statement.reader && kept.size < mostKept) kept.set(sql, statement);
      const asked = <T>(ask: () => T): T => {
        try {
          return ask();
        } catch (error) {
          // Nor does it reset one that failed.
          kept.delete(sql);
          throw error;
        }
      };
      return {
        reader: statement.reader,
        all: (parameters) => asked(() => statement.all(bindable(parameters))),
        run: (parameters) => statement.run(bindable(parameters)),
        iterate: (parameters) => statement.iterate(bindable(parameters)),
      };
    },
  };
}

// libsql 0.5 aborts the whole process on a boolean.
function bindable(parameters: readonly unknown[]): readonly unknown[] {
  if (parameters.some((each) => typeof each === 'boolean')) throw new TypeError('SQLite binds no booleans');
  return parameters;
}
