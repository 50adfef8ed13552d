import { dirname, join, resolve } from 'node:path';
import { type Diagnostic, Failure, suggestion } from '../../diagnostics/index.ts';
import type { SourceDocument } from '../../document/index.ts';
import { exists, filesNamed, type Io, packageFolder } from '../../io/index.ts';
import { fileOf, type PlacedFile, type RolloutFile, unknown } from '../../model/index.ts';
import { planDiagnostics, planInFramework } from '../../rollout/index.ts';
import { knownFrameworks, type OpenedFramework, openFramework } from '../frameworks.ts';
import { loadFile, shortPath } from '../load.ts';
import { refuseInvalid } from '../refuse.ts';

/** A sound plan, and the framework it brings to the units. */
export interface OpenedPlan {
  readonly path: string;
  readonly file: PlacedFile<RolloutFile>;
  readonly framework: OpenedFramework;
}

/**
 * The plan that a PLAN argument means: a path, a folder with a rollout.yaml, or the id of the one that is shipped.
 * @throws Failure rollout/not-found, rollout/invalid, framework/invalid
 */
export async function openPlan(io: Io, reference: string): Promise<OpenedPlan> {
  const path = await planPath(io, reference);
  const loaded = await loadFile(io, path, 'rollout');
  if (loaded.value === undefined) throw refuseInvalid('rollout/invalid', path, loaded.diagnostics);
  const problems = await planProblems(io, loaded.value, path);
  // Days in the wrong order are what the check itself tells, unit by unit.
  const grave = problems.diagnostics.filter(({ code }) => code !== 'rollout/start-before-training');
  if (problems.framework === null || grave.length > 0) throw refuseInvalid('rollout/invalid', path, grave);
  return { path, file: loaded.value, framework: problems.framework };
}

/** A document that says it is a plan, and what is wrong with it; null where it does not fit its schema. */
export async function rolloutProblems(io: Io, document: SourceDocument, path: string): Promise<CheckedPlan> {
  const { value, diagnostics } = fileOf(document, 'rollout');
  if (value === undefined) return { file: null, diagnostics };
  return { file: value, diagnostics: (await planProblems(io, value, path)).diagnostics };
}

interface CheckedPlan {
  readonly file: PlacedFile<RolloutFile> | null;
  readonly diagnostics: readonly Diagnostic[];
}

interface PlanProblems {
  readonly framework: OpenedFramework | null;
  readonly diagnostics: readonly Diagnostic[];
}

async function planProblems(io: Io, file: PlacedFile<RolloutFile>, path: string): Promise<PlanProblems> {
  const own = planDiagnostics(file);
  const reference = await frameworkReference(io, file.value, path);
  if (reference === null) {
    const known = (await knownFrameworks(io)).map(({ id }) => id);
    const at = file.value.framework.path === undefined ? 'id' : 'path';
    const id = file.value.framework[at] ?? '';
    const lost = unknown(file, 'framework', id, { known, path: ['framework', at], at: 'value' });
    return { framework: null, diagnostics: [...own, lost] };
  }
  const framework = await openFramework(io, reference);
  return { framework, diagnostics: [...own, ...planInFramework(file, framework.framework)] };
}

async function frameworkReference(io: Io, { framework }: RolloutFile, path: string): Promise<string | null> {
  if (framework.path !== undefined) {
    const own = besides(io, path, framework.path);
    return (await exists(resolve(io.folder, own))) ? own : null;
  }
  const known = await knownFrameworks(io);
  return known.some(({ id }) => id === framework.id) ? framework.id : null;
}

/** A path that a plan names, as seen from the current folder. */
export function besides(io: Io, plan: string, path: string): string {
  return shortPath(io.folder, resolve(io.folder, dirname(plan), path));
}

async function planPath(io: Io, reference: string): Promise<string> {
  const own = [reference, join(reference, planName)];
  for (const path of own) if (await isPlanFile(io, path)) return path;
  if (/[\\/]|\.ya?ml$/i.test(reference)) return reference;
  const shipped = await filesNamed(join(packageFolder(), 'templates', 'rollout', '*', planName), io.folder);
  const named = shipped.map((path) => ({ path, id: dirname(path).split(/[\\/]/).at(-1) ?? '' }));
  const found = named.find(({ id }) => id === reference);
  if (found !== undefined) return found.path;
  const known = named.map(({ id }) => id);
  throw new Failure('rollout/not-found', { reference, known, suggestion: suggestion(reference, known) });
}

/** What a plan's file is called in a folder of its own. */
export const planName = 'rollout.yaml';

async function isPlanFile(io: Io, path: string): Promise<boolean> {
  return /\.ya?ml$/i.test(path) && exists(resolve(io.folder, path));
}
