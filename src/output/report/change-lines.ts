import type { CompetencyReport, CycleStanding, Standing } from '../../report/index.ts';
import type { ReportReader } from './written.ts';

/** How a competency came here from the earlier cycles: a line for the others, a line for the person. */
export function changeLines({ cycles }: CompetencyReport, title: string, reader: ReportReader): readonly string[] {
  const { report, words } = reader.messages;
  return (['others', 'self'] as const).flatMap((voice) => {
    const known = cycles.filter((each) => each[voice] !== null || (voice === 'others' && each.othersHidden));
    if (known.length < 2) return [];
    const way = known.map((each) => report.changes.in(each.cycle ?? report.noCycle, standingIn(each, voice, reader)));
    const name = report.voices[voice].toLowerCase();
    return [`${title} (${name})${words.colon} ${way.join(' → ')} – ${changeWords(known, voice, reader)}`];
  });
}

function standingIn(each: CycleStanding, voice: 'self' | 'others', { messages }: ReportReader): string {
  const standing = each[voice];
  const { changes, suppressed } = messages.report;
  if (standing === null) return suppressed;
  if (standing.attained === null) return changes.undetermined;
  return standing.status === 'determined' ? changes.level(standing.attained) : changes.atLeast(standing.attained);
}

function changeWords(known: readonly CycleStanding[], voice: 'self' | 'others', { messages }: ReportReader): string {
  const { changes } = messages.report;
  const apart = changeOf(known.at(-2)?.[voice] ?? null, known.at(-1)?.[voice] ?? null);
  if (apart === null) return changes.incomparable;
  if (apart === 0) return changes.same;
  return apart > 0 ? changes.up(apart) : changes.down(-apart);
}

/** Levels gained since the cycle before; null where one of the two is not determined. */
function changeOf(before: Standing | null, now: Standing | null): number | null {
  if (before?.status !== 'determined' || now?.status !== 'determined') return null;
  return before.attained === null || now.attained === null ? null : now.attained - before.attained;
}
