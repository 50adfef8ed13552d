import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, diagnostic, Failure, type Place } from '../../diagnostics/index.ts';
import { exists, filesNamed, type Io, projectFileAbove } from '../../io/index.ts';
import { loadDocument, shortPath, standardInput } from '../load.ts';

/** What `validate` is about: files, the paths and patterns they come from, and those of these that name nothing. */
export interface Targets {
  readonly files: readonly string[];
  readonly patterns: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Pattern {
  readonly pattern: string;
  /** Where it is written down, for patterns of the project file. */
  readonly place?: Place;
}

/**
 * The files that paths, folders and globs name; without any, the project file and the frameworks it names.
 * @throws Failure project/none
 */
export async function targetsOf(io: Io, paths: readonly string[]): Promise<Targets> {
  const patterns = paths.length > 0 ? paths.map((pattern) => ({ pattern })) : await projectPatterns(io);
  const matches = await Promise.all(patterns.map((each) => match(io, each)));
  const files = new Map(matches.flatMap((each) => each.files).map((file) => [identity(io, file), file] as const));
  return {
    files: [...files.values()],
    patterns: patterns.map((each) => each.pattern),
    diagnostics: matches.flatMap((each) => each.diagnostics),
  };
}

/** The same file under two names is one file. */
function identity(io: Io, file: string): string {
  return file === standardInput ? file : resolve(io.folder, file);
}

async function match(io: Io, { pattern, place }: Pattern): Promise<Pick<Targets, 'files' | 'diagnostics'>> {
  const files = pattern === standardInput ? [pattern] : await filesNamed(pattern, io.folder);
  const isLost = place !== undefined && files.includes(pattern) && !(await exists(resolve(io.folder, pattern)));
  if (files.length > 0 && !isLost) return { files, diagnostics: [] };
  const here = { file: pattern, line: 1, column: 1, length: 1 };
  return { files: [], diagnostics: [diagnostic('file/no-match', { pattern }, place ?? here)] };
}

async function projectPatterns(io: Io): Promise<readonly Pattern[]> {
  const project = projectFileAbove(io.folder);
  const standard = (await exists(join(io.folder, 'frameworks'))) ? [{ pattern: 'frameworks' }] : [];
  if (project === null) {
    if (standard.length === 0) throw new Failure('project/none', {});
    return standard;
  }
  const path = shortPath(io.folder, project);
  const document = (await loadDocument(io, path)).value;
  const named = frameworksNamed(document?.value)?.map((each, at) => ({
    pattern: shortPath(io.folder, join(dirname(project), each)),
    ...(document === undefined ? {} : { place: document.place(['frameworks', at], 'value') }),
  }));
  return [{ pattern: path }, ...(named ?? standard)];
}

/** What a project file names as its frameworks, whatever else is wrong with it. */
function frameworksNamed(file: unknown): readonly string[] | null {
  if (typeof file !== 'object' || file === null || !('frameworks' in file)) return null;
  const { frameworks } = file;
  return Array.isArray(frameworks) && frameworks.every((each) => typeof each === 'string') ? frameworks : null;
}
