import { StoreError, type StoreErrorCode } from './store-error.ts';
import { systemCode } from './store-file.ts';

type Meaning = Extract<
  StoreErrorCode,
  | 'store/denied'
  | 'store/no-database'
  | 'store/not-allowed'
  | 'store/not-storable'
  | 'store/busy'
  | 'store/full'
  | 'store/not-writable'
>;

// From "PostgreSQL Error Codes", appendix A of its manual.
const meanings: Readonly<Record<string, Meaning>> = {
  '22021': 'store/not-storable',
  '22P05': 'store/not-storable',
  '28000': 'store/denied',
  '28P01': 'store/denied',
  '3D000': 'store/no-database',
  '42501': 'store/not-allowed',
  '53100': 'store/full',
  '53300': 'store/busy',
  '55P03': 'store/busy',
  '40001': 'store/busy',
  '40P01': 'store/busy',
  // What is there is looked for before it is written: another program was quicker by a moment.
  '23505': 'store/busy',
  '25006': 'store/not-writable',
};

const tlsCode = /CERT|TLS|SSL|_CA_|SIGNATURE|ALTNAME|^ENOSSL$/;

/** What an error of PostgreSQL or of the way to it means for the store; any other error is returned as it is. */
export function postgresError(error: unknown, path: string): unknown {
  if (error instanceof StoreError) return error;
  // A row holds JSON that is none.
  if (error instanceof SyntaxError) return new StoreError('store/damaged', { path });
  const code = codeOf(error);
  if (code === null) return error;
  const meaning = meanings[code];
  if (meaning !== undefined) return new StoreError(meaning, { path });
  if (tlsCode.test(code)) return new StoreError('store/insecure', { path, reason: code });
  return isLost(error) ? new StoreError('store/unreachable', { path, reason: code }) : error;
}

/** What an error before the first connection means: 22 and 42 are then about the settings asked for, since nothing else was. */
export function connectingError(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !/^(22|42)/.test(codeOf(error) ?? '')) return error;
  return new StoreError('store/bad-location', { path, problem: 'refused-settings' });
}

/** Whether the connection or the server is gone, so that what was asked may or may not have been done. */
export function isLost(error: unknown): boolean {
  const code = codeOf(error);
  // 08: connection exceptions; 57P: the server is shutting down, starting up, or ended this session.
  return code !== null && (/^(08|57P)/.test(code) || (/^E[A-Z]+$/.test(code) && !tlsCode.test(code)));
}

/** Whether the server refuses what it was given, or who gives it, however often it is given. */
export function isDenied(error: unknown): boolean {
  if (error instanceof StoreError) return error.code === 'store/not-allowed' || error.code === 'store/not-storable';
  // 22: data exceptions; 23: constraints; 42: what this login must not do or see; 44: checks of a view; P0: triggers.
  return /^(22|23|42|44|P0)...$/.test(codeOf(error) ?? '');
}

/** Whether the server said it, or the way to it: not a fault of this program. */
export function isOfServer(error: unknown): boolean {
  return error instanceof StoreError || /^[0-9A-Z]{5}$/.test(codeOf(error) ?? '');
}

/** Whether the same may succeed when it is done again, because another transaction came first. */
export function isOvertaken(error: unknown): boolean {
  const code = codeOf(error);
  return code === '40001' || code === '40P01';
}

// Errors of the driver that have no code, by how they begin.
const wordless: readonly (readonly [string, string])[] = [
  // No password, or a server that does not prove that it knows it.
  ['SASL', '28P01'],
  ['Connection terminated due to connection timeout', 'ETIMEDOUT'],
  ['Connection terminated', 'ECONNRESET'],
  ['timeout e', 'ETIMEDOUT'],
  ['Client has encountered a connection error', 'ECONNRESET'],
  ['Client was closed', 'ECONNRESET'],
  ['The server does not support SSL', 'ENOSSL'],
  ['There was an error establishing an SSL', 'ENOSSL'],
];

function codeOf(error: unknown): string | null {
  // Where a name has several addresses the error holds one for each of them.
  const one: unknown = error instanceof AggregateError ? error.errors[0] : error;
  const code = systemCode(one);
  if (code !== null || !(one instanceof Error)) return code;
  return wordless.find(([start]) => one.message.startsWith(start))?.[1] ?? null;
}
