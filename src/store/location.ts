/** Whether a location names a server instead of a file. */
export function isServer(location: string): boolean {
  return /^postgres(ql)?:/i.test(location);
}

/** Whether a location begins like a URL, of whatever kind. */
export function isUrl(location: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(location) || isServer(location);
}

/** A location as it may be shown: users, passwords and parameters are gone, also from a URL that is not sound. */
export function shownLocation(location: string): string {
  if (!isUrl(location)) return location;
  const scheme = /^[^:]*/.exec(location)?.[0] ?? '';
  const rest = location.slice(scheme.length + 1).replace(/^\/*/, '');
  const at = rest.lastIndexOf('@');
  // A password among the parameters may hold an @, and without an @ one may stand in the place of the port.
  if (/[?&](ssl)?password=/i.test(location) || (at < 0 && parsed(location) === null)) return `${scheme}://…`;
  return `${scheme}://${at < 0 ? '' : '…@'}${rest.slice(at + 1).replace(/[?#].*$/s, '')}`;
}

/** Whether a location holds a password, in one of the two places where a URL may. */
export function hasPassword(location: string): boolean {
  if (!isUrl(location)) return false;
  return /^[^?#]*?\/\/[^/@]*:[^@]*@/s.test(location) || /[?&](ssl)?password=/i.test(location);
}

export type TlsMode = 'disable' | 'require' | 'verify-ca' | 'verify-full';

const tlsModes: readonly TlsMode[] = ['disable', 'require', 'verify-ca', 'verify-full'];

/** A PostgreSQL database and how to reach it. */
export interface ServerAddress {
  /** A name, an address, or the folder of a socket. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  /** Left out where ~/.pgpass is to tell it. */
  readonly password?: string;
  readonly database: string;
  readonly tls: TlsMode;
  /** Files: authorities to trust, and what this side shows of itself. */
  readonly rootCertificate?: string;
  readonly certificate?: string;
  readonly privateKey?: string;
  /** Settings for the session, as libpq takes them: `-c search_path=hr`. */
  readonly options?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Why a location names no database. */
export type BadLocation = 'not-a-url' | 'no-database' | 'bad-port' | 'unknown-tls-mode' | 'unknown-parameter';

const known = ['host', 'port', 'user', 'password', 'dbname', 'options'];
const knownOfTls = ['sslmode', 'sslrootcert', 'sslcert', 'sslkey'];

/** Reads `postgres://user@host:port/database?sslmode=…`; what it leaves out comes from libpq's variables of the environment. */
export function serverAddress(location: string, environment: Environment): ServerAddress | BadLocation {
  const url = parsed(location);
  if (url === null) return 'not-a-url';
  const query = url.searchParams;
  if ([...query.keys()].some((each) => ![...known, ...knownOfTls].includes(each))) return 'unknown-parameter';
  const said = (name: string, part: string, variable: string) =>
    query.get(name) || decoded(part) || environment[variable] || undefined;
  const host = said('host', url.hostname.replace(/^\[(.*)\]$/, '$1'), 'PGHOST') ?? 'localhost';
  const user = said('user', url.username, 'PGUSER') ?? environment.USER ?? 'postgres';
  const database = said('dbname', url.pathname.slice(1), 'PGDATABASE');
  if (database === undefined) return 'no-database';
  const port = said('port', url.port, 'PGPORT') ?? '5432';
  if (!isPort(port)) return 'bad-port';
  const mode = said('sslmode', '', 'PGSSLMODE') ?? (isLocal(host) ? 'disable' : 'verify-full');
  const tls = tlsModes.find((each) => each === mode);
  if (tls === undefined) return 'unknown-tls-mode';
  return {
    host,
    port: Number(port),
    user,
    database,
    tls,
    ...given('password', said('password', url.password, 'PGPASSWORD')),
    ...given('rootCertificate', said('sslrootcert', '', 'PGSSLROOTCERT')),
    ...given('certificate', said('sslcert', '', 'PGSSLCERT')),
    ...given('privateKey', said('sslkey', '', 'PGSSLKEY')),
    ...given('options', said('options', '', 'PGOPTIONS')),
  };
}

function parsed(location: string): URL | null {
  try {
    return new URL(location);
  } catch {
    return null;
  }
}

function isPort(written: string): boolean {
  return /^\d{1,5}$/.test(written) && Number(written) >= 1 && Number(written) <= 65_535;
}

/** A connection that never leaves the machine needs no encryption. */
function isLocal(host: string): boolean {
  return host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function given<Key extends string>(key: Key, value: string | undefined): { readonly [K in Key]?: string } {
  // A computed key widens to string.
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string });
}
