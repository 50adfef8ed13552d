import type { Competency, Level, RatingPoint, Text } from '../../model/index.ts';
import { type Block, type Column, type PairBlock, plainOf, type TickBlock, type Words, wordsOf } from '../blocks.ts';
import type { Telling } from '../telling.ts';
import { levelHeading, titleBlocks } from './card.ts';
import type { Room } from './grid.ts';

/** What is not a point of the scale: the rater has seen nothing. */
const notObserved = 'not-observed';
/** A signature needs 60 mm, in points. */
export const signatureWidth = 190;

/** The rating sheet of one rater: indicators with the rating points as boxes, room for evidence, a signature. */
export function sheetBlocks(competency: Competency, telling: Telling, room: Room): readonly Block[] {
  const { labels, say, tell, framework } = telling;
  const isRated = competency.levels.some((level) => level.indicators.length > 0);
  const points = framework.rating.points.map(({ title }) => say(title)).join(', ');
  const of = competency.levels.length;
  return [
    { kind: 'paragraph', role: 'eyebrow', words: labels.sheet.title },
    ...titleBlocks(competency, telling).filter((each) => each.kind === 'heading'),
    ...whoBlocks(telling),
    { kind: 'paragraph', role: 'body', words: tell(competency.definition) },
    ...(isRated ? [{ kind: 'paragraph', role: 'small', words: labels.sheet.howTo(points) } as const] : []),
    ...competency.levels.flatMap((level, at) => levelRating(competency, level, { telling, room, step: [at + 1, of] })),
    ...closing(competency, telling, isRated),
  ];
}

/** The fields that say who rates whom; their names are the same on every sheet of a file. */
function whoBlocks({ labels }: Telling): readonly Block[] {
  const field = (name: string, label: string): readonly Block[] => [
    { kind: 'writing', lines: 1, label, name, tooltip: label },
  ];
  const { subject, rater, relation, date } = labels.sheet;
  return [
    pair([3, 2], [field('subject', subject), field('date', date)]),
    pair([3, 2], [field('rater', rater), field('relation', relation)]),
  ];
}

function pair(shares: readonly number[], cells: PairBlock['cells']): PairBlock {
  return { kind: 'pair', shares, cells };
}

interface LevelWish {
  readonly room: Room;
  readonly telling: Telling;
  readonly step: readonly [number, number];
}

function levelRating({ id }: Competency, level: Level, { telling, room, step }: LevelWish): readonly Block[] {
  const { tell, labels } = telling;
  const concept: readonly Block[] =
    level.concept === undefined ? [] : [{ kind: 'paragraph', role: 'body', words: tell(level.concept) }];
  if (level.indicators.length === 0) return [levelHeading(level, step, telling), ...concept];
  return [
    levelHeading(level, step, telling),
    ...concept,
    ...(isNarrow(room, telling) ? ratingList(id, level, telling) : [ratingTable(id, level, telling)]),
    {
      kind: 'writing',
      lines: 2,
      label: labels.sheet.evidence,
      name: `evidence/${id}/${level.level}`,
      tooltip: `${labels.level(level.level)}, ${labels.sheet.evidence}`,
    },
  ];
}

type Point = Pick<RatingPoint, 'id'> & { readonly words: Words };

function pointsOf({ tell, labels, framework }: Telling): readonly Point[] {
  const points = framework.rating.points.map(({ id, title }) => ({ id, words: tell(title) }));
  return [...points, { id: notObserved, words: labels.sheet.notObserved }];
}

/** Ems that a statement, and a point beside it, need in a table; in large print there are fewer. */
const statementRoom = 12;
const pointRoom = 7;

function isNarrow({ size, width }: Room, telling: Telling): boolean {
  return width / size < statementRoom + pointRoom * pointsOf(telling).length;
}

/** Each indicator over its points, two beside each other: for paper on which a table would cut its words. */
function ratingList(competency: string, { indicators }: Level, telling: Telling): readonly Block[] {
  const points = pointsOf(telling);
  return indicators.flatMap(({ id, text }): readonly Block[] => {
    const ticks = points.map(({ words, ...point }): readonly Block[] => [
      { ...tickFor({ competency, id, text }, { ...point, words }, telling), label: words },
    ]);
    const lines = Array.from({ length: Math.ceil(ticks.length / 2) }, (_, at) => ticks.slice(at * 2, at * 2 + 2));
    return [
      { kind: 'paragraph', role: 'strong', words: telling.tell(text) },
      ...lines.map((cells) => pair([1, 1], cells.length === 2 ? cells : [...cells, []])),
    ];
  });
}

interface Rated {
  readonly competency: string;
  readonly id: string;
  readonly text: Text;
}

function tickFor({ competency, id, text }: Rated, point: Point, { say, labels }: Telling): TickBlock {
  const tooltip = labels.sheet.tick(say(text), plainOf(point.words));
  return { kind: 'tick', name: `rating/${competency}/${id}`, value: point.id, tooltip };
}

function ratingTable(competency: string, { indicators }: Level, telling: Telling): Block {
  const { tell, labels } = telling;
  const points = pointsOf(telling);
  const head = (words: Words, align: 'left' | 'center'): readonly Block[] => [
    { kind: 'paragraph', role: 'label', words, align },
  ];
  const columns: readonly Column[] = [
    { share: 4.2, header: head(labels.sheet.indicator, 'left') },
    ...points.map(({ words }): Column => ({ share: 1.15, header: head(words, 'center') })),
  ];
  const rows = indicators.map(({ id, text }) => ({
    cells: [
      [{ kind: 'paragraph', role: 'body', words: tell(text) } as const],
      ...points.map((point): readonly Block[] => [tickFor({ competency, id, text }, point, telling)]),
    ],
  }));
  return { kind: 'table', look: 'grid', rowHeaders: true, columns, rows };
}

/** What ends a sheet: the level that describes the person, notes, a name under it. */
function closing({ id, levels }: Competency, { labels, tell }: Telling, isRated: boolean): readonly Block[] {
  const { sheet } = labels;
  const name = `${isRated ? 'judged' : 'level'}/${id}`;
  const choice = (level: number, words: Words): readonly Block[] => [
    { kind: 'tick', name, value: String(level), label: words, tooltip: `${sheet.overall}, ${plainOf(words)}` },
  ];
  const named = levels.map((each) =>
    choice(
      each.level,
      each.title === undefined ? labels.level(each.level) : wordsOf(`${labels.level(each.level)} – `, tell(each.title)),
    ),
  );
  const below = levels.some((each) => each.level === 0) ? [] : [choice(0, sheet.belowFirst)];
  return [
    { kind: 'heading', level: 2, words: sheet.overall },
    ...[...below, ...named].map((cell) => pair([1], [cell])),
    { kind: 'writing', lines: 4, label: sheet.notes, name: `note/${id}`, tooltip: sheet.notes },
    pair(
      [3, 2],
      [
        [
          {
            kind: 'writing',
            lines: 1,
            label: sheet.signature,
            name: `signature/${id}`,
            tooltip: sheet.signature,
            width: Math.max(signatureWidth, 260),
          },
        ],
        [{ kind: 'writing', lines: 1, label: sheet.date, name: `signed/${id}`, tooltip: sheet.date }],
      ],
    ),
  ];
}
