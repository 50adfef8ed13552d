import { readFile } from 'node:fs/promises';
import type { ConnectionOptions } from 'node:tls';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { ServerAddress } from './location.ts';
import { passwordOf } from './password-file.ts';
import type { Database } from './schema.ts';
import { StoreError } from './store-error.ts';
import { systemCode } from './store-file.ts';

/** Connections to a server, made when they are needed and shared. */
export interface Connections {
  readonly db: Database;
  readonly pool: pg.Pool;
  /** Whether the server ever took a connection. */
  wasTaken(): boolean;
  /** Ends what is under way at once: on a connection that is silent an answer may never come. */
  cut(): void;
  /** Never throws. */
  close(): Promise<void>;
}

export interface Surroundings {
  /** The address as it may be shown. */
  readonly path: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const connectTimeout = 5000;

/**
 * Prepares connections to a server; none is made yet.
 * @throws StoreError store/insecure where a certificate's file cannot be read
 */
export async function connectTo(address: ServerAddress, { path, environment }: Surroundings): Promise<Connections> {
  const { host, port, user, database, password, options } = address;
  const pool = new pg.Pool({
    host,
    port,
    user,
    database,
    // Asked for only where the server wants one.
    password: password ?? (() => passwordOf(address, environment)),
    ...(options === undefined ? {} : { options }),
    ssl: await tlsOptions(address, path),
    application_name: 'competency',
    max: 4,
    connectionTimeoutMillis: connectTimeout,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  // A connection that breaks while nobody uses it is replaced at the next use.
  pool.on('error', () => undefined);
  const clients = new Set<pg.PoolClient>();
  let taken = false;
  pool.on('connect', (client) => {
    taken = true;
    clients.add(client);
    client.on('error', () => undefined);
  });
  pool.on('remove', (client) => clients.delete(client));
  const cut = () => {
    // While a query runs, this closes the socket without waiting for it.
    for (const client of clients) void (client as unknown as pg.Client).end().catch(() => undefined);
  };
  const db: Database = new Kysely({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, wasTaken: () => taken, cut, close: () => db.destroy().catch(() => undefined) };
}

async function tlsOptions(address: ServerAddress, path: string): Promise<ConnectionOptions | false> {
  if (address.tls === 'disable') return false;
  const [ca, cert, key] = await Promise.all(
    [address.rootCertificate, address.certificate, address.privateKey].map((file) => fileOf(file, path)),
  );
  // As libpq has it: `require` with authorities at hand checks them too.
  const verified = address.tls !== 'require' || ca !== undefined;
  return {
    // Else the name in the certificate would be compared with `localhost` where the host is an address.
    host: address.host,
    rejectUnauthorized: verified,
    ...(address.tls === 'verify-full' ? {} : { checkServerIdentity: () => undefined }),
    ...(ca === undefined ? {} : { ca }),
    ...(cert === undefined ? {} : { cert }),
    ...(key === undefined ? {} : { key }),
  };
}

async function fileOf(file: string | undefined, path: string): Promise<Buffer | undefined> {
  if (file === undefined || file === 'system') return undefined;
  return readFile(file).catch((error: unknown) => {
    throw new StoreError('store/insecure', { path, reason: `${systemCode(error)} ${file}` });
  });
}
