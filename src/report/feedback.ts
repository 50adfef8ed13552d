import type { Thresholds } from '../anonymity/index.ts';
import type { Competency, Framework, Indicator, RatingPoint } from '../model/index.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import type { Round } from './round.ts';
import type { Standing } from './standing.ts';
import { meanOf, standingOf } from './standing.ts';
import { type Heard, type HeardIndicator, type Voice, type Voices, voicesOf } from './voice.ts';

/** A 360: what each relation says of every indicator, and how far raters agree. */
export interface Feedback {
  readonly round: Round;
  readonly voices: Voices;
  readonly least: Thresholds;
  /** The rating points, lowest first. */
  readonly points: readonly RatingPoint[];
  readonly competencies: readonly FeedbackOnCompetency[];
  /** Over all competencies, by voice. */
  readonly agreement: readonly VoiceAgreement[];
  /** Relations with fewer raters than reliability asks for; those too small to appear are not told apart. */
  readonly fewer: readonly FewRaters[];
}

export interface FeedbackOnCompetency {
  readonly competency: Competency;
  readonly voices: readonly VoiceOnCompetency[];
  readonly agreement: readonly VoiceAgreement[];
}

export interface VoiceOnCompetency {
  readonly voice: Voice;
  readonly standing: Standing | null;
  readonly indicators: readonly IndicatorFigures[];
  /** Levels named, for a competency without indicators; null where that may not be told. */
  readonly named: readonly { readonly level: number; readonly count: number }[] | null;
}

/** What one voice says of one indicator. */
export interface IndicatorFigures {
  readonly indicator: Indicator;
  readonly level: number;
  /** Null where nothing may be told, or nothing was said. */
  readonly figures: Figures | null;
}

export interface Figures {
  readonly raters: number;
  readonly mean: number;
  /** Standard deviation of a sample (n − 1); null for one rater. */
  readonly spread: number | null;
  /** Raters by point, lowest first; every point of the framework is there. */
  readonly distribution: readonly { readonly point: string; readonly count: number }[];
}

export interface VoiceAgreement {
  readonly voice: Voice;
  /** Null where one rater or none is heard. */
  readonly agreement: Agreement | null;
}

export interface FewRaters {
  readonly voice: Voice;
  /** How many reliability asks for. */
  readonly wanted: number;
}

/**
 * How many raters it takes until what a relation says is reliable: 4 managers, 8 peers, 9 direct reports.
 * Source: G. J. Greguras and C. Robie, A New Look at Within-Source Interrater Reliability of 360-Degree Feedback
 * Ratings, Journal of Applied Psychology 83, 1998.
 */
const wanted = { manager: 4, peer: 8, report: 9 } as const;

/** The 360 of a round. */
export function feedbackOf(round: Round, least: Thresholds): Feedback {
  const voices = voicesOf(round, least);
  const { framework } = round;
  const points = framework.rating.points.toSorted((a, b) => a.value - b.value);
  const all = [...voices.relations, voices.others];
  const competencies = framework.competencies.map((competency, at) => ({
    competency,
    voices: all.map((voice) => onCompetency(voice, at, { framework, points })),
    agreement: all.flatMap((voice) => agreementIn(voice, [at], points)),
  }));
  const every = framework.competencies.map((_, at) => at);
  return {
    round,
    voices,
    least,
    points,
    competencies,
    agreement: all.flatMap((voice) => agreementIn(voice, every, points)),
    fewer: voices.relations.flatMap(fewRaters),
  };
}

function fewRaters(voice: Voice): readonly FewRaters[] {
  const { name, given } = voice;
  if (name !== 'manager' && name !== 'peer' && name !== 'report') return [];
  return given.length < wanted[name] ? [{ voice, wanted: wanted[name] }] : [];
}

interface Scale {
  readonly framework: Framework;
  readonly points: readonly RatingPoint[];
}

function onCompetency(voice: Voice, at: number, { framework, points }: Scale): VoiceOnCompetency {
  const heard = voice.competencies[at];
  if (heard === undefined) return { voice, standing: null, indicators: [], named: null };
  return {
    voice,
    standing: standingOf(heard, framework),
    indicators: heard.indicators.map((each) => ({
      indicator: each.indicator,
      level: each.level,
      figures: figuresOf(each, points),
    })),
    named: namedLevels(heard),
  };
}

function figuresOf(heard: HeardIndicator, points: readonly RatingPoint[]): Figures | null {
  const { rated } = heard;
  const mean = meanOf(heard);
  if (mean === null) return null;
  const squares = rated.map(({ point }) => (point.value - mean) ** 2).sort((a, b) => a - b);
  const sum = squares.reduce((all, each) => all + each, 0);
  return {
    raters: rated.length,
    mean,
    spread: rated.length < 2 ? null : Math.sqrt(sum / (rated.length - 1)),
    distribution: points.map(({ id }) => ({ point: id, count: rated.filter(({ point }) => point.id === id).length })),
  };
}

function namedLevels({ competency, levels }: Heard): VoiceOnCompetency['named'] {
  if (levels.length === 0) return null;
  const known = [...new Set([0, ...competency.levels.map(({ level }) => level)])];
  return known.map((level) => ({ level, count: levels.filter((each) => each.level === level).length }));
}

function agreementIn(voice: Voice, at: readonly number[], points: readonly RatingPoint[]): readonly VoiceAgreement[] {
  // One person agrees with nobody, and self never is among the others.
  if (voice.name === 'self') return [];
  const indicators = at.flatMap((each) => voice.competencies[each]?.indicators.map(({ rated }) => rated) ?? []);
  const raters = new Set(indicators.flatMap((rated) => rated.map(({ by }) => by.rater)));
  return [{ voice, agreement: raters.size < 2 ? null : agreementOf(indicators, points) }];
}
