import { digestOf, type Io } from '../../io/index.ts';
import { canonicalText } from '../../model/index.ts';
import type { Adaptation } from '../../rollout/index.ts';
import { type LoadedFramework, loadFramework } from '../load.ts';
import { besides, type OpenedPlan } from './plan.ts';

export type DigestedAdaptation = Adaptation & { readonly digest?: string };

/** What each unit's own framework file is, by unit. */
export async function adaptationsOf(io: Io, plan: OpenedPlan): Promise<ReadonlyMap<string, DigestedAdaptation>> {
  const all = plan.file.value.units.flatMap(({ id, framework }) =>
    framework === undefined ? [] : [{ id, framework }],
  );
  const found = await Promise.all(
    all.map(async ({ id, framework }) => [id, await adaptation(io, plan, framework)] as const),
  );
  return new Map(found);
}

async function adaptation(io: Io, plan: OpenedPlan, named: string): Promise<DigestedAdaptation> {
  const path = besides(io, plan.path, named);
  const { value, diagnostics } = await loadFramework(io, path);
  if (value === undefined || diagnostics.length > 0) {
    return { kind: 'invalid', errors: diagnostics.filter(({ severity }) => severity === 'error').length };
  }
  const base = await baseOf(io, path, value);
  if (base !== plan.framework.reference.digest)
    return { kind: 'of-another', framework: value.file.value.extends ?? '' };
  return { kind: 'sound', framework: value.framework, digest: digestOf(canonicalText(value.framework)) };
}

/** The digest of the framework that a file extends, through others or at once; null where it extends none. */
async function baseOf(io: Io, path: string, { file }: LoadedFramework): Promise<string | null> {
  const named = file.value.extends;
  if (named === undefined) return null;
  const base = besides(io, path, named);
  const { value } = await loadFramework(io, base);
  if (value === undefined) return null;
  return value.file.value.extends === undefined ? digestOf(canonicalText(value.framework)) : baseOf(io, base, value);
}
