import type { Thresholds } from '../../anonymity/index.ts';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import type { ListedPerson } from '../../model/index.ts';
import { teamBlocks } from '../../output/report/team-blocks.ts';
import { teamRecord, teamTable } from '../../output/report/team-record.ts';
import type { WrittenReport } from '../../output/report/written.ts';
import { type PersonReport, personReport, type TeamReport, type TeamUnit, teamReports } from '../../report/index.ts';
import type { AssessmentStore, AssessmentSummary } from '../../store/index.ts';
import { exitCodes } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { withExistingStore } from '../store-location.ts';
import { deliverReport } from './deliver-report.ts';
import { readingProgress } from './progress.ts';
import { released } from './released.ts';
import { profileIn, reportedRounds, roundsUpTo } from './reported.ts';
import { cyclesInOrder, roundsOf } from './rounds.ts';
import { thresholdsOf } from './wish.ts';

/**
 * `competency report team UNIT|--all`: a unit, or all of them side by side, person by person, as the others may be
 * heard to see them.
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
  const { units, cycles } = await withExistingStore(context.io, flags, async (store) => {
    const summaries = await store.find({});
    const cycles = cyclesOf(summaries, given);
    const wanted = unitsOf(await store.people.all(), summaries, unit);
    return { cycles, units: await readUnits(wanted, { store, cycles, least, given, summaries }) };
  });
  await deliverReport(written(teamReports(units, cycles), unit ?? null, given), given);
  return exitCodes.done;
}

/** The cycles up to the one asked for, else up to the one of the newest completed assessment. */
function cyclesOf(summaries: readonly AssessmentSummary[], { flags }: Given): readonly (string | null)[] {
  const all = cyclesInOrder(summaries);
  const said = textFlag(flags, 'cycle');
  const at = said === undefined ? all.length - 1 : all.indexOf(said);
  if (at >= 0) return all.slice(0, at + 1);
  const known = all.flatMap((each) => each ?? []);
  throw new Failure('report/nothing', { person: '--all', wanted: said ?? null, known });
}

interface WantedUnit {
  readonly name: string | null;
  readonly members: readonly { readonly id: string; readonly name: string | null }[];
}

/** People by unit: as the list of people says, else as their newest assessment does. */
function unitsOf(
  people: readonly ListedPerson[],
  summaries: readonly AssessmentSummary[],
  unit: string | undefined,
): readonly WantedUnit[] {
  const listed = new Map(people.map(({ id, name = null, unit: own = null }) => [id, { id, name, unit: own }]));
  // Newest first: the first that is met counts.
  for (const { subject } of summaries) {
    const { id, name = null, unit: own = null } = subject;
    if (!listed.has(id)) listed.set(id, { id, name, unit: own });
  }
  const names = [...new Set([...listed.values()].map((each) => each.unit))].sort((a, b) =>
    (a ?? '￿').localeCompare(b ?? '￿'),
  );
  const wanted = unit === undefined ? names : names.filter((each) => each === unit);
  if (wanted.length === 0) {
    const known = names.flatMap((each) => each ?? []);
    throw new Failure('people/unknown-unit', { unit: unit ?? '', known, suggestion: suggestion(unit ?? '', known) });
  }
  return wanted.map((name) => ({ name, members: [...listed.values()].filter((each) => each.unit === name) }));
}

interface Reading {
  readonly store: AssessmentStore;
  /** Oldest first, the one reported last. */
  readonly cycles: readonly (string | null)[];
  readonly least: Thresholds;
  readonly given: Given;
  readonly summaries: readonly AssessmentSummary[];
}

async function readUnits(wanted: readonly WantedUnit[], reading: Reading): Promise<readonly TeamUnit[]> {
  const progress = readingProgress(reading.given);
  const all = wanted.reduce((sum, { members }) => sum + members.length, 0);
  const units: TeamUnit[] = [];
  let done = 0;
  for (const { name, members } of wanted) {
    const own: TeamUnit['members'][number][] = [];
    for (const member of members) {
      own.push({ ...member, reports: await reportsOf(member.id, reading) });
      done += 1;
      progress(done, all);
    }
    units.push({ name, members: own });
  }
  return units;
}

/** The newest report of a person on each framework, up to the cycle; what it shows is remembered as shown. */
async function reportsOf(
  subject: string,
  { store, cycles, least, given, summaries }: Reading,
): Promise<readonly PersonReport[]> {
  if (!summaries.some((each) => each.subject.id === subject && each.status === 'completed')) return [];
  const framework = textFlag(given.flags, 'framework');
  const read = async () => roundsUpTo(await roundsOf(store, { subject, framework }), cycles);
  const rounds = reportedRounds(await released(store, read, least));
  return rounds.map(({ round, earlier }) => personReport({ round, earlier, least, profile: profileIn(round, given) }));
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
