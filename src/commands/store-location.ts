import { dirname, join, resolve } from 'node:path';
import { Failure } from '../diagnostics/index.ts';
import { exists, type Io, projectFileAbove } from '../io/index.ts';
import type { AssessmentStore } from '../store/index.ts';
import { type Flags, textFlag } from './given.ts';
import { loadFile } from './load.ts';
import { refuseInvalid } from './refuse.ts';

const defaultName = 'competency.db';

/** Where assessments are kept: --store, COMPETENCY_STORE, the project file, else competency.db beside it or here. */
async function storePath(io: Io, flags: Flags): Promise<string> {
  const said = textFlag(flags, 'store') ?? nonEmpty(io.environment.COMPETENCY_STORE);
  const location = said === undefined ? await projectStore(io) : resolvable(said, io.folder);
  if (/^[a-z]{2,}:\/\//i.test(location))
    throw new Failure('store/unsupported', { location: withoutPassword(location) });
  return location;
}

async function projectStore(io: Io): Promise<string> {
  const project = projectFileAbove(io.folder);
  if (project === null) return join(io.folder, defaultName);
  const settings = await loadFile(io, project, 'project');
  if (settings.value === undefined) throw refuseInvalid('project/invalid', project, settings.diagnostics);
  return resolvable(settings.value.value.store ?? defaultName, dirname(project));
}

function resolvable(location: string, folder: string): string {
  return /^[a-z]{2,}:\/\//i.test(location) ? location : resolve(folder, location);
}

function withoutPassword(location: string): string {
  return location.replace(/\/\/[^@/]*@/, '//…@');
}

/** Opens the store, makes it where there is none, and closes it after `use`. */
export async function withStore<T>(
  io: Io,
  flags: Flags,
  use: (store: AssessmentStore, path: string) => Promise<T>,
): Promise<T> {
  const path = await storePath(io, flags);
  const { openStore } = await import('../store/index.ts');
  const key = nonEmpty(io.environment.COMPETENCY_STORE_KEY);
  const store = await openStore(path, key === undefined ? {} : { key });
  try {
    return await use(store, path);
  } finally {
    await store.close();
  }
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
  const path = await storePath(io, flags);
  if (!(await exists(path))) throw new Failure('store/none', { path });
  return withStore(io, flags, use);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
