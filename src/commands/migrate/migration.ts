import { type Thresholds, thresholds } from '../../anonymity/index.ts';
import { compareFrameworks } from '../../diff/index.ts';
import { digestOf, type Io, projectFileAbove } from '../../io/index.ts';
import type { Migration } from '../../migration/index.ts';
import { canonicalText, type Framework, type FrameworkReference } from '../../model/index.ts';
import type { Sides } from '../diff/sides.ts';
import { loadFile } from '../load.ts';

/** How a framework is referred to by the assessments made with it. */
export function referenceOf(framework: Framework): FrameworkReference {
  return { id: framework.id, version: framework.version, digest: digestOf(canonicalText(framework)) };
}

/** The step from one version to the other. */
export function migrationOf({ from, to }: Sides): Migration {
  return {
    from: from.framework,
    to: to.framework,
    reference: referenceOf(to.framework),
    comparison: compareFrameworks(from, to),
  };
}

export interface Anonymity {
  readonly minimumRaters: number;
  readonly least: Thresholds;
}

/** From how many raters on a group appears, by the project's settings. */
export async function anonymity(io: Io): Promise<Anonymity> {
  const project = projectFileAbove(io.folder);
  const settings = project === null ? undefined : (await loadFile(io, project, 'project')).value?.value;
  const said = settings?.anonymity ?? {};
  return { minimumRaters: said.minimumRaters ?? 3, least: thresholds(said) };
}
