import type { Thresholds } from '../../anonymity/index.ts';
import type { LongRow, Round, Standing, Voice, Voices } from '../../report/index.ts';

/** What stands for a figure that may not be told: never 0, never null. */
export const suppressed = { suppressed: true } as const;

/** Who was counted and who was not, for machines. */
export function basisRecord({ leftOut }: Round, voices: Voices, least: Thresholds) {
  return {
    assessments: voices.relations.reduce((sum, { given }) => sum + given.length, 0),
    groups: voices.relations.map((voice) => ({
      relation: voice.name,
      minimumRaters: voice.name === 'others' ? 1 : least[voice.name],
      ...(voice.given.length === 0 ? suppressed : { raters: voice.given.length }),
      waiting: voice.waiting,
    })),
    others: voices.others.relations,
    ...leftOut,
  };
}

/** The framework and cycle that figures belong to. */
export function roundRecord({ reference, cycle }: Round) {
  return { framework: reference, cycle };
}

/** A standing; null where a named voice said nothing, suppressed where that may not be told. */
export function standingRecord(voice: Voice, standing: Standing | null) {
  if (standing === null) return voice.named ? null : suppressed;
  const { status, attained, position, holes, raters, levels } = standing;
  return { status, attained, position, holes, raters, levels };
}

/** A row of the long table. */
export function rowRecord({ round, evidence, suppressed: isSuppressed, ...row }: LongRow) {
  const { relation, rater, competency, level, indicator, point, value } = row;
  const whose = { framework: round.reference.id, version: round.reference.version, cycle: round.cycle };
  const what = { ...whose, relation, competency, level, indicator };
  return isSuppressed ? { ...what, ...suppressed } : { ...what, rater, point, value };
}
