import {
  type Agreement,
  type Feedback,
  type FeedbackOnCompetency,
  longRows,
  type Voice,
  type VoiceAgreement,
  type VoiceOnCompetency,
} from '../../report/index.ts';
import { basisRecord, roundRecord, rowRecord, standingRecord, suppressed } from './records.ts';

/** The result of `report 360` as a value; one entry a framework. */
export function feedbackRecord(all: readonly Feedback[]) {
  return {
    report: '360',
    subject: all[0]?.round.subject ?? null,
    frameworks: all.map(frameworkRecord),
    rows: all.flatMap(({ round, voices }) => longRows(round, voices)).map(rowRecord),
  };
}

function frameworkRecord({ round, voices, least, points, competencies, agreement, fewer }: Feedback) {
  return {
    ...roundRecord(round),
    basis: basisRecord(round, voices, least),
    points: points.map(({ id, value }) => ({ point: id, value })),
    warnings: fewer.map(({ voice, wanted }) => ({ relation: voice.name, wanted })),
    competencies: Object.fromEntries(competencies.map((each) => [each.competency.id, competencyRecord(each)])),
    agreement: agreementRecord(agreement),
  };
}

/** What each unnamed relation says of a person, by relation; suppressed as a whole where it is too small to appear. */
export function groupRecords({ round, voices, least, competencies }: Feedback) {
  const groups = voices.relations.filter(({ named }) => !named);
  return groups.map((group) => ({
    ...roundRecord(round),
    relation: group.name,
    minimumRaters: group.name === 'others' ? 1 : least[group.name],
    ...(group.given.length === 0
      ? suppressed
      : {
          raters: group.given.length,
          competencies: Object.fromEntries(
            competencies.flatMap(({ competency, voices: all }) =>
              all.filter(({ voice }) => voice === group).map((each) => [competency.id, voiceRecord(each)]),
            ),
          ),
        }),
  }));
}

function competencyRecord({ voices, agreement }: FeedbackOnCompetency) {
  return {
    voices: Object.fromEntries(voices.map((each) => [each.voice.name, voiceRecord(each)])),
    agreement: agreementRecord(agreement),
  };
}

function voiceRecord({ voice, standing, indicators, named }: VoiceOnCompetency) {
  return {
    standing: standingRecord(voice, standing),
    indicators: Object.fromEntries(
      indicators.map(({ indicator, figures }) => [indicator.id, figures ?? silence(voice)]),
    ),
    ...(named === null ? {} : { levels: named }),
  };
}

/** A named voice that said nothing has nothing to hide. */
function silence({ named }: Voice) {
  return named ? null : suppressed;
}

function agreementRecord(all: readonly VoiceAgreement[]) {
  return Object.fromEntries(
    all.map(({ voice, agreement }) => [
      voice.name,
      voice.given.length === 0 && !voice.named ? suppressed : coefficients(agreement),
    ]),
  );
}

/** A coefficient that is not defined is null, and says so in words elsewhere: not enough data. */
function coefficients(agreement: Agreement | null) {
  return agreement === null ? null : { ...agreement };
}
