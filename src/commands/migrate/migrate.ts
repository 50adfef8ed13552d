import { Failure } from '../../diagnostics/index.ts';
import { type CarryOver, carryOvers } from '../../migration/index.ts';
import { type Assessment, canonicalText } from '../../model/index.ts';
import { resultsRecord } from '../../output/json/results.ts';
import type { MigrationReport } from '../../output/migration.ts';
import { scoredCompetencies } from '../../output/outcome.ts';
import type { AssessmentStore, CarriedAssessment } from '../../store/index.ts';
import { answersOf } from '../assess/answers.ts';
import { exitCodes } from '../context.ts';
import { deliver } from '../deliver.ts';
import { openSides } from '../diff/sides.ts';
import type { Given } from '../given.ts';
import { withExistingStore } from '../store-location.ts';
import { anonymity, migrationOf, referenceOf } from './migration.ts';
import { recorded } from './recorded.ts';

/**
 * `competency migrate OLD NEW`: carries the completed assessments over, all of them or none; the old ones stay.
 * @throws Failure migrate/same, store/none
 */
export async function migrate(given: Given): Promise<number> {
  const {
    arguments: [from = '', to],
    flags,
    context,
  } = given;
  const sides = await openSides(context.io, from, to);
  const migration = migrationOf(sides);
  const old = referenceOf(sides.from.framework);
  if (old.digest === migration.reference.digest)
    throw new Failure('migrate/same', { id: old.id, version: old.version });
  const { minimumRaters, least } = await anonymity(context.io);
  const dryRun = flags.dryRun === true;
  const report = await withExistingStore(context.io, flags, async (store): Promise<MigrationReport> => {
    const found = await recorded(store, old, migration.reference);
    const plan = carryOvers(migration, found.assessments);
    if (!dryRun) await keep(plan, sides.to.framework, { given, store });
    return { ...sides, migration, recorded: found, plan, minimumRaters, least, dryRun };
  });
  await deliver(await written(report, given), flags, context);
  return exitCodes.done;
}

interface Keeping {
  readonly given: Given;
  readonly store: AssessmentStore;
}

async function keep(
  plan: readonly CarryOver[],
  framework: MigrationReport['migration']['to'],
  { given, store }: Keeping,
): Promise<void> {
  if (plan.length === 0) return;
  const { io } = given.context;
  const copies = plan.map((each): CarriedAssessment => {
    const header = { ...each.header, id: io.newId() };
    const completedAt = each.old.completedAt ?? each.old.startedAt;
    const assessment: Assessment = { ...header, status: 'completed', completedAt, ratings: each.ratings };
    return {
      header,
      completedAt,
      answers: answersOf(each.ratings).map((answer) => ({ id: io.newId(), at: completedAt, answer })),
      results: resultsRecord(scoredCompetencies(framework, assessment)),
    };
  });
  const [first] = plan;
  if (first === undefined) return;
  await store.carryOver(copies, { reference: first.header.framework, content: canonicalText(framework) });
}

async function written(report: MigrationReport, { flags, context }: Given): Promise<string> {
  if (flags.format === 'json') return (await import('../../output/json/migration.ts')).migrationJson(report);
  const page = { ...context, columns: context.io.stdout.columns };
  return (await import('../../output/text/migration.ts')).migrationText(report, page);
}
