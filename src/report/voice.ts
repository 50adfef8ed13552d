import { shownAmong, type Thresholds } from '../anonymity/index.ts';
import { indicatorAnswer, ownValue } from '../assess/index.ts';
import {
  type Competency,
  type Framework,
  type Indicator,
  notObserved,
  type RatingPoint,
  type Relation,
} from '../model/index.ts';
import { type Group, groupsOf, releasesOf } from './group.ts';
import type { Recorded, RelationRelease, Round } from './round.ts';

/** Who speaks in a report: the raters of one relation, or all of them but the person assessed. */
export type VoiceName = Relation | 'others';

/** What one relation, or all others together, may be heard to say. Nothing in it was made from what is hidden. */
export interface Voice {
  readonly name: VoiceName;
  /** Whose words these are: for `others` the relations that may appear. */
  readonly relations: readonly Relation[];
  /** Whether all who could speak here are known by name, so that silence is silence. */
  readonly named: boolean;
  /** The assessments that appear; empty where they are too few to. */
  readonly given: readonly Recorded[];
  /** Whether newer assessments wait until there are enough of them. */
  readonly waiting: boolean;
  readonly competencies: readonly Heard[];
}

/** What a voice says of one competency. */
export interface Heard {
  readonly competency: Competency;
  /** Each indicator of each level, in the framework's order. */
  readonly indicators: readonly HeardIndicator[];
  /** Levels named, for a competency without indicators. */
  readonly levels: readonly { readonly by: Recorded; readonly level: number }[];
  readonly notes: readonly { readonly by: Recorded; readonly note: string }[];
}

export interface HeardIndicator {
  readonly level: number;
  readonly indicator: Indicator;
  /** Empty where nobody rated it, or too few to appear. */
  readonly rated: readonly Rated[];
}

export interface Rated {
  readonly by: Recorded;
  readonly point: RatingPoint;
}

/** The voices of a round, and what has to be remembered before they are shown. */
export interface Voices {
  /** One for each relation that somebody rated in, in the order of the relations. */
  readonly relations: readonly Voice[];
  /** Everybody who may appear but the person assessed. */
  readonly others: Voice;
  readonly releases: readonly RelationRelease[];
}

/** Who may be heard in a round, and with what. */
export function voicesOf(round: Round, least: Thresholds): Voices {
  const groups = groupsOf(round, least);
  const voices = groups.map((each) => voiceOf(each, round));
  return { relations: voices, others: othersOf(voices, round), releases: releasesOf(groups) };
}

/** What everybody but the person may be heard to say. */
export function othersHeard(round: Round, groups: readonly Group[]): Voice {
  const others = groups.filter(({ relation }) => relation !== 'self');
  const voices = others.filter((each) => shownOf(each).length > 0).map((each) => voiceOf(each, round));
  return { ...othersOf(voices, round), named: others.every(({ named }) => named) };
}

function shownOf({ steps, least }: Group): readonly Recorded[] {
  return shownAmong(steps, least, () => true);
}

function voiceOf(group: Group, round: Round): Voice {
  return {
    name: group.relation,
    relations: [group.relation],
    named: group.named,
    given: shownOf(group),
    waiting: group.waiting,
    competencies: round.framework.competencies.map((competency) => heard(group, round.framework, competency)),
  };
}

function heard({ steps, least }: Group, { rating }: Framework, competency: Competency): Heard {
  const among = (says: (each: Recorded) => boolean) => (steps.length === 0 ? [] : shownAmong(steps, least, says));
  const ratingOf = ({ assessment }: Recorded) => ownValue(assessment.ratings, competency.id);
  const indicators = competency.levels.flatMap(({ level, indicators: all }) =>
    all.map((indicator): HeardIndicator => {
      const points = new Map<Recorded, RatingPoint>();
      const by = among((each) => {
        const answer = indicatorAnswer({ competency, rating, ratings: each.assessment.ratings }, indicator.id);
        if (answer === null || answer === notObserved) return false;
        points.set(each, answer);
        return true;
      });
      return { level, indicator, rated: by.flatMap((each) => ratedBy(each, points.get(each))) };
    }),
  );
  const naming = among((each) => ratingOf(each)?.level !== undefined);
  const noting = among((each) => ratingOf(each) !== undefined);
  return {
    competency,
    indicators,
    levels: naming.map((by) => ({ by, level: ratingOf(by)?.level ?? 0 })),
    notes: noting.flatMap((by) => {
      const note = ratingOf(by)?.note;
      return note === undefined ? [] : [{ by, note }];
    }),
  };
}

function ratedBy(by: Recorded, point: RatingPoint | undefined): readonly Rated[] {
  return point === undefined ? [] : [{ by, point }];
}

/** Only what appears by relation already is put together, so that taking it apart again tells nothing new. */
function othersOf(voices: readonly Voice[], { framework }: Round): Voice {
  const everybody = voices.filter(({ name }) => name !== 'self');
  const heardOnes = everybody.filter(({ given }) => given.length > 0);
  const [only, ...others] = heardOnes;
  return {
    name: 'others',
    relations: heardOnes.flatMap((each) => each.relations),
    named: everybody.every((each) => each.named),
    given: heardOnes.flatMap((each) => each.given),
    waiting: false,
    competencies:
      only !== undefined && others.length === 0
        ? only.competencies
        : framework.competencies.map((competency, at) => together(competency, heardOnes, at)),
  };
}

function together(competency: Competency, voices: readonly Voice[], at: number): Heard {
  const all = voices.flatMap((each) => each.competencies[at] ?? []);
  const first = competency.levels.flatMap(({ level, indicators }) =>
    indicators.map((each) => ({ level, indicator: each })),
  );
  return {
    competency,
    indicators: first.map((each, index) => ({
      ...each,
      rated: all.flatMap(({ indicators }) => indicators[index]?.rated ?? []),
    })),
    levels: all.flatMap(({ levels }) => levels),
    notes: all.flatMap(({ notes }) => notes),
  };
}
