import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { languageFrom, messagesIn } from '../i18n/index.ts';
import { exists, type Io, projectFileAbove } from '../io/index.ts';
import type { AssessmentStore, PostEvent, StorePlace } from '../store/index.ts';
import { hasPassword, isServer, isUrl, shownLocation } from '../store/location.ts';
import { StoreError } from '../store/store-error.ts';
import { type Flags, textFlag } from './given.ts';
import { loadFile } from './load.ts';
import { refuseInvalid } from './refuse.ts';

const defaultName = 'competency.db';

/**
 * Where assessments are kept: --store, COMPETENCY_STORE, the project file, else competency.db beside it or here.
 * @throws Failure store/password-shown, store/unsupported
 */
async function storeLocation(io: Io, flags: Flags): Promise<string> {
  const flag = textFlag(flags, 'store');
  if (flag !== undefined) return supported(withoutPassword(resolvable(flag, io.folder), 'arguments'));
  const environment = nonEmpty(io.environment.COMPETENCY_STORE);
  return supported(environment === undefined ? await projectStore(io) : resolvable(environment, io.folder));
}

async function projectStore(io: Io): Promise<string> {
  const project = projectFileAbove(io.folder);
  if (project === null) return join(io.folder, defaultName);
  const settings = await loadFile(io, project, 'project');
  if (settings.value === undefined) throw refuseInvalid('project/invalid', project, settings.diagnostics);
  return withoutPassword(resolvable(settings.value.value.store ?? defaultName, dirname(project)), 'project');
}

function resolvable(location: string, folder: string): string {
  return isUrl(location) ? location : resolve(folder, location);
}

/** Everybody on a machine may read its command lines, and everybody who has a project its settings. */
function withoutPassword(location: string, where: 'arguments' | 'project'): string {
  if (hasPassword(location)) throw new Failure('store/password-shown', { location: shownLocation(location), where });
  return location;
}

function supported(location: string): string {
  if (isUrl(location) && !isServer(location))
    throw new Failure('store/unsupported', { location: shownLocation(location) });
  return location;
}

/** A location from the command line, with what opens it: its key, and the environment of a server. */
export function placeOf(io: Io, said: string, key = nonEmpty(io.environment.COMPETENCY_STORE_KEY)): StorePlace {
  const location = supported(withoutPassword(resolvable(said, io.folder), 'arguments'));
  return { location, options: { environment: io.environment, ...(key === undefined ? {} : { key }) } };
}

/** The place of the store that --store, the environment or the project names. */
export async function ownPlace(io: Io, flags: Flags): Promise<StorePlace> {
  const key = nonEmpty(io.environment.COMPETENCY_STORE_KEY);
  const location = await storeLocation(io, flags);
  return { location, options: { environment: io.environment, ...(key === undefined ? {} : { key }) } };
}

/** Opens the store, makes it where there is none, and closes it after `use`, which is told where it is, as it may be shown. */
export async function withStore<T>(
  io: Io,
  flags: Flags,
  use: (store: AssessmentStore, path: string) => Promise<T>,
): Promise<T> {
  return withStoreAt(await storeLocation(io, flags), { io, flags, mustExist: false }, use);
}

interface Opening {
  readonly io: Io;
  readonly flags: Flags;
  readonly mustExist: boolean;
}

async function withStoreAt<T>(
  location: string,
  { io, flags, mustExist }: Opening,
  use: (store: AssessmentStore, path: string) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../store/index.ts');
  const key = nonEmpty(io.environment.COMPETENCY_STORE_KEY);
  const server = isServer(location)
    ? { environment: io.environment, stateFolder: stateFolder(io), tell: teller(io, flags), mustExist }
    : {};
  const store = await openStore(location, { ...server, ...(key === undefined ? {} : { key }) });
  try {
    return await use(store, shownLocation(location));
  } finally {
    await store.close();
  }
}

/** Where the system keeps what programs remember (XDG Base Directory Specification: XDG_STATE_HOME). */
function stateFolder({ environment }: Io): string {
  return join(nonEmpty(environment.XDG_STATE_HOME) ?? join(homedir(), '.local', 'state'), 'competency');
}

/** Says, also where silence was asked for, what becomes of answers that a server could not take. */
function teller({ stderr, environment }: Io, flags: Flags): (event: PostEvent) => void {
  const { store } = messagesIn(flags.lang === 'fr' || flags.lang === 'en' ? flags.lang : languageFrom(environment));
  return (event) => stderr.write(`${store.post(event)}\n`);
}

/**
 * Like `withStore`, for what makes sense only where there is a store already.
 * @throws Failure store/none
 */
export async function withExistingStore<T>(
  io: Io,
  flags: Flags,
  use: (store: AssessmentStore, path: string) => Promise<T>,
): Promise<T> {
  const location = await storeLocation(io, flags);
  if (!(await isThere(location))) throw new Failure('store/none', { path: location });
  return withStoreAt(location, { io, flags, mustExist: true }, use).catch((error: unknown) => {
    // Only the server itself knows whether it has our tables.
    throw isNone(error) ? new Failure('store/none', { path: shownLocation(location) }) : error;
  });
}

/** Whether there is a store; a server is taken to have one. */
export async function isStoreThere(io: Io, flags: Flags): Promise<boolean> {
  const location = await storeLocation(io, flags);
  if (!isServer(location)) return exists(location);
  try {
    // Only the server itself knows whether it has our tables.
    await withStoreAt(location, { io, flags, mustExist: true }, async () => undefined);
    return true;
  } catch (error) {
    if (isNone(error)) return false;
    throw error;
  }
}

function isNone(error: unknown): boolean {
  return error instanceof StoreError && error.code === 'store/none';
}

async function isThere(location: string): Promise<boolean> {
  return isServer(location) || exists(location);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
