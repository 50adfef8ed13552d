import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** The programs of PostgreSQL, where Debian or others put them; null where it is not installed. */
export const serverPrograms: string | null = programs();

function programs(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((each) => join(debian, each, 'bin')), ...(process.env.PATH ?? '').split(':')];
  return folders.find((each) => existsSync(join(each, 'initdb')) && existsSync(join(each, 'pg_ctl'))) ?? null;
}

/** A server that a test has to itself, and may stop and start. */
export interface OwnServer {
  readonly port: number;
  readonly folder: string;
  address(query?: string): string;
  start(): void;
  /** `immediate` ends it as a crash does. */
  stop(how: 'fast' | 'immediate'): void;
}

/** Makes and starts a server in a temporary folder; removed when the test has finished. */
export async function ownServer(settings = ''): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'competency-server-'));
  const port = await freePort();
  const owner = asServer('id', ['-u']).trim();
  chownTo(folder, Number(owner));
  const cluster = join(folder, 'data');
  asServer(program('initdb'), ['-D', cluster, '-A', 'trust', '-U', 'postgres', '-N', '-E', 'UTF8']);
  appendFileSync(join(cluster, 'postgresql.conf'), `\nport = ${port}\nunix_socket_directories = ''\n${settings}\n`);
  const server: OwnServer = {
    port,
    folder,
    address: (query = '') => `postgres://postgres@127.0.0.1:${port}/postgres${query}`,
    start: () => void asServer(program('pg_ctl'), ['-D', cluster, '-w', '-l', join(folder, 'log'), 'start']),
    stop: (how) => void asServer(program('pg_ctl'), ['-D', cluster, '-w', '-m', how, 'stop']),
  };
  onTestFinished(() => {
    spawnAsServer(program('pg_ctl'), ['-D', cluster, '-w', '-m', 'immediate', 'stop']);
    rmSync(folder, { recursive: true, force: true });
  });
  return server;
}

/** Writes a file that only the server's user may read. */
export function privateFile(server: Pick<OwnServer, 'folder'>, name: string, content: string | Buffer): string {
  const path = join(server.folder, name);
  writeFileSync(path, content);
  chmodSync(path, 0o600);
  chownTo(path, Number(asServer('id', ['-u']).trim()));
  return path;
}

/** A certificate for a host name, signed by itself, with its key. */
export function selfSigned(folder: string, host: string): { readonly certificate: string; readonly key: string } {
  const [certificate, key] = [join(folder, `${host}.crt`), join(folder, `${host}.key`)];
  const name = /^[\d.]+$/.test(host) ? `IP:${host}` : `DNS:${host}`;
  const wish = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${host}`];
  execFileSync('openssl', [...wish, '-addext', `subjectAltName=${name}`, '-keyout', key, '-out', certificate], {
    stdio: 'ignore',
  });
  return { certificate, key };
}

function program(name: string): string {
  return join(serverPrograms ?? '', name);
}

// PostgreSQL does not run as root.
function spawnAsServer(command: string, words: readonly string[]) {
  const [program, ...rest] =
    process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', command, ...words] : [command, ...words];
  return spawnSync(program ?? '', rest, { encoding: 'utf8', cwd: tmpdir(), stdio: ['ignore', 'pipe', 'pipe'] });
}

function asServer(command: string, words: readonly string[]): string {
  const done = spawnAsServer(command, words);
  if (done.status !== 0) throw new Error(`${command}: ${done.stderr}`);
  return done.stdout;
}

function chownTo(path: string, owner: number): void {
  if (process.getuid?.() === 0) chownSync(path, owner, owner);
}

/** A port of this machine that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
