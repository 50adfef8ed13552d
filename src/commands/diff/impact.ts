import { carryOvers, impactOf, tellable } from '../../migration/index.ts';
import type { DiffReport } from '../../output/changes.ts';
import type { ImpactReport } from '../../output/migration.ts';
import type { Context } from '../context.ts';
import type { Flags } from '../given.ts';
import { anonymity, migrationOf, referenceOf } from '../migrate/migration.ts';
import { recorded } from '../migrate/recorded.ts';
import { withExistingStore } from '../store-location.ts';
import type { Sides } from './sides.ts';

/**
 * What the changes do to the assessments already made; the store is only read.
 * @throws Failure store/none
 */
export async function impact(
  sides: Sides,
  { judgement }: DiffReport,
  { flags, context }: { readonly flags: Flags; readonly context: Context },
): Promise<ImpactReport> {
  const migration = migrationOf(sides);
  const { minimumRaters, least } = await anonymity(context.io);
  return withExistingStore(context.io, flags, async (store) => {
    const found = await recorded(store, referenceOf(sides.from.framework), migration.reference);
    const plan = carryOvers(migration, found.assessments);
    const touched = impactOf(judgement.changes, tellable(plan, least), migration);
    return { plan, recorded: found, touched, minimumRaters, least };
  });
}
