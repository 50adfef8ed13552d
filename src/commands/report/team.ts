import type { Thresholds } from '../../anonymity/index.ts';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import { teamBlocks } from '../../output/report/team-blocks.ts';
import { teamRecord } from '../../output/report/team-record.ts';
import { teamTable } from '../../output/report/team-table.ts';
import type { WrittenReport } from '../../output/report/written.ts';
import { type ReportedFramework, type TeamReport, TeamTally } from '../../report/index.ts';
import type { Assessed, AssessmentStore, FrameworkUse } from '../../store/index.ts';
import { exitCodes } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { withExistingStore } from '../store-location.ts';
import { deliverReport } from './deliver-report.ts';
import { type FrameworkReader, frameworkReader } from './framework-reader.ts';
import { readingProgress } from './progress.ts';
import { byVersion, cyclesInOrder } from './rounds.ts';
import { seenPeople } from './seen.ts';
import { thresholdsOf } from './wish.ts';

/** Where more people are reported, units stand side by side and nobody is listed: name a unit to see its people. */
const mostListed = 1000;

/**
 * `competency report team UNIT|--all`: a unit, or all of them side by side, as the others may be heard to see their
 * people.
 * @throws Failure usage/missing-argument, people/unknown-unit, report/nothing
 */
export async function reportTeam(given: Given): Promise<number> {
  const {
    flags,
    context,
    arguments: [unit],
  } = given;
  if (unit === undefined && flags.all !== true) throw new Failure('usage/missing-argument', { argument: 'unit' });
  if (unit !== undefined && flags.all === true) throw new Failure('usage/conflict', { first: unit, second: '--all' });
  const least = await thresholdsOf(given);
  const reports = await withExistingStore(context.io, flags, (store) => read(store, { unit, least, given }));
  await deliverReport(written(reports, unit ?? null, given), given);
  return exitCodes.done;
}

interface Reading {
  readonly unit: string | undefined;
  readonly least: Thresholds;
  readonly given: Given;
}

async function read(store: AssessmentStore, { unit, least, given }: Reading): Promise<readonly TeamReport[]> {
  const uses = usesOf(await store.crowd.uses(), given);
  const cycles = cyclesOf(uses, given);
  const frameworks = frameworkReader(store);
  const wish = { frameworks: await newestOf(uses, frameworks), cycles };
  const tally = new TeamTally({ ...wish, mostListed: unit === undefined ? mostListed : Number.POSITIVE_INFINITY });
  const progress = readingProgress(given);
  const all = uses.reduce((sum, { completed }) => sum + completed, 0);
  let done = 0;
  for await (const part of store.crowd.people(unit === undefined ? {} : { unit })) {
    const wanted = unit === undefined ? part : part.filter((each) => unitOf(each) === unit);
    const seen = await seenPeople(wanted, { store, frameworks, cycles, least, given });
    for (const [at, each] of wanted.entries())
      tally.add({ id: each.id, name: nameOf(each), unit: unitOf(each), seen: seen[at] ?? [] });
    done += part.flatMap(({ assessments }) => assessments.filter(({ status }) => status === 'completed')).length;
    progress(done, all);
  }
  progress(all, all);
  if (tally.people === 0) throw await nobodyIn(store, unit ?? '');
  return tally.reports();
}

/** Of the framework that was asked for, else of all. */
function usesOf(uses: readonly FrameworkUse[], { flags }: Given): readonly FrameworkUse[] {
  const wanted = textFlag(flags, 'framework');
  const found = uses.filter(({ framework }) => wanted === undefined || framework.id === wanted);
  if (wanted === undefined || found.length > 0) return found;
  throw new Failure('report/nothing', { person: null, wanted, known: idsOf(uses) });
}

function idsOf(uses: readonly FrameworkUse[]): readonly string[] {
  return [...new Set(uses.map(({ framework }) => framework.id))].sort();
}

/** The cycles up to the one asked for, else up to the one that was begun last. */
function cyclesOf(uses: readonly FrameworkUse[], { flags }: Given): readonly (string | null)[] {
  const all = cyclesInOrder(uses);
  const said = textFlag(flags, 'cycle');
  const at = said === undefined ? all.length - 1 : all.indexOf(said);
  if (at >= 0) return all.slice(0, at + 1);
  const known = all.flatMap((each) => each ?? []);
  throw new Failure('report/nothing', { person: null, wanted: said ?? null, known });
}

/** The newest version of each framework that something was completed with, in the order of their ids. */
async function newestOf(
  uses: readonly FrameworkUse[],
  frameworks: FrameworkReader,
): Promise<readonly ReportedFramework[]> {
  const found: ReportedFramework[] = [];
  for (const id of idsOf(uses)) {
    const [newest] = uses.filter((each) => each.framework.id === id).sort(byVersion);
    const framework = newest === undefined ? null : await frameworks(newest.framework.digest);
    if (newest !== undefined && framework !== null) found.push({ framework, reference: newest.framework });
  }
  return found;
}

/** As the list of people says, else as the newest assessment does. */
function unitOf({ listed, assessments }: Assessed): string | null {
  return listed === null ? (assessments[0]?.subject.unit ?? null) : (listed.unit ?? null);
}

function nameOf({ listed, assessments }: Assessed): string | null {
  return listed === null ? (assessments[0]?.subject.name ?? null) : (listed.name ?? null);
}

async function nobodyIn(store: AssessmentStore, unit: string): Promise<Failure> {
  const units = new Set<string>();
  for await (const part of store.crowd.people({})) for (const each of part) units.add(unitOf(each) ?? '');
  const known = [...units].filter((each) => each !== '').sort((a, b) => a.localeCompare(b));
  return new Failure('people/unknown-unit', { unit, known, suggestion: suggestion(unit, known) });
}

function written(reports: readonly TeamReport[], unit: string | null, { context }: Given): WrittenReport {
  const title = context.messages.report.team.title(unit);
  return {
    title,
    blocks: teamBlocks(reports, title, context),
    record: teamRecord(reports),
    table: teamTable(reports),
    appointments: null,
  };
}
