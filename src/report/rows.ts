import { ownValue } from '../assess/index.ts';
import { type Evidence, notObserved, type Relation } from '../model/index.ts';
import type { Recorded, Round } from './round.ts';
import { inShuffledOrder } from './shuffle.ts';
import type { Heard, HeardIndicator, Voice, Voices } from './voice.ts';

/** What one rater said of one indicator, or that it may not be told: a line of a long table. */
export interface LongRow {
  readonly round: Round;
  readonly relation: Relation;
  /** The id of a named rater, a pseudonym of the others; null where the group may not appear. */
  readonly rater: string | null;
  readonly competency: string;
  readonly level: number | null;
  /** Null for a competency that is rated by naming its level. */
  readonly indicator: string | null;
  /** Id of a rating point, or `not-observed`; null for a named level and where suppressed. */
  readonly point: string | null;
  /** The value of the point, or the level named. */
  readonly value: number | null;
  /** Only of named raters: what somebody wrote would join all their ratings to a name. */
  readonly evidence: Evidence | null;
  readonly suppressed: boolean;
}

/** One row a rater, competency and indicator; one row for all raters who may not appear. */
export function longRows(round: Round, { relations }: Voices): readonly LongRow[] {
  return relations.flatMap((voice) => {
    const named = pseudonyms(voice);
    return voice.competencies.flatMap((heard) => rowsOf({ round, voice, heard, named }));
  });
}

interface Sheet {
  readonly round: Round;
  readonly voice: Voice;
  readonly heard: Heard;
  readonly named: (by: Recorded) => string;
}

/** `peer-1`, `peer-2` … in an order that tells nothing; a named rater's own id. */
function pseudonyms({ name, named, competencies }: Voice): (by: Recorded) => string {
  if (named) return ({ rater }) => rater;
  const heard = competencies.flatMap(({ indicators, levels }) => [
    ...indicators.flatMap(({ rated }) => rated),
    ...levels,
  ]);
  const roots = [...new Set(heard.map(({ by }) => by.root))];
  const order = inShuffledOrder(roots, (root) => root);
  return ({ root }) => `${name}-${order.indexOf(root) + 1}`;
}

function rowsOf(sheet: Sheet): readonly LongRow[] {
  const { heard } = sheet;
  const isByLevel = heard.competency.levels.every(({ indicators }) => indicators.length === 0);
  return isByLevel ? levelRows(sheet) : heard.indicators.flatMap((each) => indicatorRows(each, sheet));
}

function levelRows(sheet: Sheet): readonly LongRow[] {
  const { voice, heard, named } = sheet;
  if (heard.levels.length === 0) return voice.named ? [] : [hiddenRow(sheet, null)];
  return heard.levels.map(({ by, level }) => ({
    ...hiddenRow(sheet, null),
    rater: named(by),
    value: level,
    suppressed: false,
  }));
}

function indicatorRows(said: HeardIndicator, sheet: Sheet): readonly LongRow[] {
  const { voice, heard, named } = sheet;
  const rows = said.rated.map(({ by, point }): LongRow => {
    const rating = ownValue(by.assessment.ratings, heard.competency.id);
    const evidence = voice.named
      ? ((rating && ownValue(rating.indicators, said.indicator.id)?.evidence) ?? null)
      : null;
    const own = { rater: named(by), point: point.id, value: point.value, evidence, suppressed: false };
    return { ...hiddenRow(sheet, said), ...own };
  });
  if (!voice.named) return rows.length > 0 ? sortedRows(rows) : [hiddenRow(sheet, said)];
  return [...rows, ...notObservedRows(said, sheet)];
}

/** Who was named and could not see an indicator said something too. */
function notObservedRows(said: HeardIndicator, sheet: Sheet): readonly LongRow[] {
  const { voice, heard } = sheet;
  return voice.given.flatMap(({ rater, assessment }) => {
    const rating = ownValue(assessment.ratings, heard.competency.id);
    const point = rating && ownValue(rating.indicators, said.indicator.id)?.point;
    return point === notObserved ? [{ ...hiddenRow(sheet, said), rater, point, suppressed: false }] : [];
  });
}

function hiddenRow({ round, voice, heard }: Sheet, said: HeardIndicator | null): LongRow {
  return {
    round,
    // Rows are made of the relations alone, never of all others together.
    relation: voice.relations[0] ?? 'peer',
    rater: null,
    competency: heard.competency.id,
    level: said?.level ?? null,
    indicator: said?.indicator.id ?? null,
    point: null,
    value: null,
    evidence: null,
    suppressed: true,
  };
}

function sortedRows(rows: readonly LongRow[]): readonly LongRow[] {
  const number = ({ rater }: LongRow) => Number(rater?.split('-').at(-1));
  return rows.toSorted((a, b) => number(a) - number(b));
}
