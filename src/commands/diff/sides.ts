import { posix, resolve } from 'node:path';
import { Failure, type Path, type Place } from '../../diagnostics/index.ts';
import { exists, type GitRevision, gitPrefix, gitRevision, type Io } from '../../io/index.ts';
import type { FileTypes } from '../../model/index.ts';
import type { ComparedFramework } from '../../output/changes.ts';
import { frameworkPath } from '../frameworks.ts';
import { loadFramework, shortPath, standardInput } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

/** One side of a comparison, with the merged file that its places come from. */
export interface OpenedSide extends ComparedFramework {
  readonly file: FileTypes['framework'];
}

export interface Sides {
  readonly from: OpenedSide;
  readonly to: OpenedSide;
}

/**
 * The two sides that OLD and NEW mean; with one argument, that file as HEAD has it and as it is.
 * @throws Failure usage/conflict, git/…, framework/…, diff/nothing-to-compare
 */
export async function openSides(io: Io, from: string, to: string | undefined): Promise<Sides> {
  if (to === undefined) return againstHead(io, from);
  if (from === standardInput && to === standardInput) {
    throw new Failure('usage/conflict', { first: standardInput, second: standardInput });
  }
  return { from: await openSide(io, from), to: await openSide(io, to) };
}

async function againstHead(io: Io, reference: string) {
  const path = await frameworkPath(io, reference);
  const prefix = path === standardInput ? null : await gitPrefix(io.folder);
  if (prefix === null) throw new Failure('diff/nothing-to-compare', { reference });
  const head = await revisionNamed(io, prefix, 'HEAD');
  const absolute = resolve(io.folder, path);
  return { from: await openRevision(io, head, absolute), to: await openPath(io, path) };
}

async function openSide(io: Io, reference: string): Promise<OpenedSide> {
  const [, revision = '', path = ''] = /^([^:]{2,}|@):(.+)$/s.exec(reference) ?? [];
  if (revision === '' || (await exists(resolve(io.folder, reference)))) {
    return openPath(io, await frameworkPath(io, reference));
  }
  const prefix = await gitPrefix(io.folder);
  if (prefix === null) throw new Failure('git/none', { reference });
  const named = await revisionNamed(io, prefix, revision);
  // As git has it: from the root of the repository, except for ./ and ../.
  const fromHere = /^\.\.?\//.test(path) ? path : posix.relative(prefix, path);
  return openRevision(io, named, resolve(io.folder, fromHere));
}

async function revisionNamed(io: Io, prefix: string, name: string): Promise<GitRevision> {
  const revision = await gitRevision(io.folder, prefix, name);
  if (revision === null) throw new Failure('git/unknown-revision', { revision: name });
  return revision;
}

/** `extends` is read from the same revision, since every file is. */
async function openRevision(io: Io, revision: GitRevision, absolute: string): Promise<OpenedSide> {
  const path = revision.pathOf(absolute);
  const found = await revision.read(absolute);
  if (!found.ok && found.code === 'file/not-found') {
    throw new Failure('git/not-in-revision', { path, revision: revision.name });
  }
  const named = (place: Place) => ({
    ...place,
    file: `${revision.name}:${revision.pathOf(resolve(io.folder, place.file))}`,
  });
  return opened({ ...io, readFile: revision.read }, shortPath(io.folder, absolute), {
    name: `${revision.name}:${path}`,
    named,
  });
}

function openPath(io: Io, path: string): Promise<OpenedSide> {
  return opened(io, path, { name: path, named: (place) => place });
}

interface Naming {
  readonly name: string;
  readonly named: (place: Place) => Place;
}

async function opened(io: Io, path: string, { name, named }: Naming): Promise<OpenedSide> {
  const { value, diagnostics } = await loadFramework(io, path);
  if (value === undefined || diagnostics.length > 0) {
    const placed = diagnostics.map((each) => ({ ...each, place: named(each.place) }));
    throw refuseInvalid('framework/invalid', name, placed);
  }
  const place = ({ path: way, at }: { readonly path: Path; readonly at: 'key' | 'value' }) =>
    named(value.file.place(way, at));
  return { framework: value.framework, file: value.file.value, name, place };
}
