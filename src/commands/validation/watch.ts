import { dirname, resolve } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { locales } from '../../i18n/index.ts';
import { isFolder, projectFileAbove, readText, unchangingPart } from '../../io/index.ts';
import { Changes, type WatchedFolder } from '../../io/watch.ts';
import type { ValidationResult } from '../../output/validation.ts';
import { type Context, exitCodes, talk } from '../context.ts';
import type { Given } from '../given.ts';
import { shortPath, standardInput } from '../load.ts';
import { reportOf } from './report.ts';
import { type Targets, targetsOf } from './targets.ts';

/**
 * Validates, and again at every change of a file that takes part, until it is interrupted.
 * @throws Failure usage/conflict
 */
export async function watch(
  given: Given,
  validated: (given: Given, targets: Targets) => Promise<ValidationResult>,
): Promise<number> {
  const { list, flags, context } = given;
  refuseConflicts(given);
  const changes = new Changes();
  try {
    for (let changed: readonly string[] | null = []; changed !== null; changed = await changes.next()) {
      sayChanged(changed, context);
      const targets = await targetsOf(context.io, list);
      await changes.add(await foldersOf(targets, given));
      context.io.stdout.write(await reportOf(await validated(given, targets), flags, context));
      talk(context, context.messages.validate.watching(timeOf(context)));
    }
    return exitCodes.interrupted;
  } finally {
    await changes.close();
  }
}

function refuseConflicts({ list, flags }: Given): void {
  const conflicts = [
    ...(flags.format === 'text' ? [] : [`--format ${String(flags.format)}`]),
    ...(flags.output === undefined ? [] : ['--output']),
    ...(list.includes(standardInput) ? [standardInput] : []),
  ];
  for (const second of conflicts) throw new Failure('usage/conflict', { first: '--watch', second });
}

function sayChanged(files: readonly string[], context: Context): void {
  const names = files.map((each) => shortPath(context.io.folder, each));
  if (names.length > 0) talk(context, `\n${context.messages.validate.changed(timeOf(context), names)}`);
}

function timeOf({ io, language }: Context): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'medium', hourCycle: 'h23' }).format(io.now());
}

/** The folders of all that takes part: of the files, of the bases they extend, of the patterns and the project file. */
async function foldersOf(
  { files, patterns }: Targets,
  { context: { io }, list }: Given,
): Promise<readonly WatchedFolder[]> {
  const bases = await basesOf(files.map((each) => resolve(io.folder, each)));
  const project = list.length > 0 ? null : projectFileAbove(io.folder);
  const named = await Promise.all(patterns.map(async (each) => resolve(io.folder, await unchangingPart(each))));
  const all = [...bases, ...named, ...(project === null ? [] : [project])];
  return (await Promise.all(all.map((each) => foldersFor(each)))).flat();
}

/** The folders to watch for a file or folder that is there, or may come. */
async function foldersFor(path: string, awaited = path): Promise<readonly WatchedFolder[]> {
  const above = dirname(path);
  if (isFolder(path))
    return [
      { path, deep: true },
      { path: above, deep: false, awaited },
    ];
  if (isFolder(above) || above === path) return [{ path: above, deep: false, awaited }];
  return foldersFor(above, awaited);
}

// A look at the text, because a file that is broken just now must not end the watch over its base.
async function basesOf(files: readonly string[]): Promise<readonly string[]> {
  const all = new Set(files);
  for (const file of all) {
    const read = await readText(file);
    const base = read.ok ? /^extends:\s*["']?([^"'#\r\n]+)/m.exec(read.text)?.[1]?.trim() : undefined;
    if (base !== undefined) all.add(resolve(dirname(file), base));
  }
  return [...all];
}
