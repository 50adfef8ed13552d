import { line } from 'd3-shape';
import type { FigureBlock, FigureShape, Point } from '../../../card/index.ts';
import { corners, markAround } from './outline.ts';

/** Values over the same steps, such as cycles; null where there is none. */
export interface Series {
  readonly label: string;
  readonly values: readonly (number | null)[];
}

export interface LineChart {
  readonly alt: string;
  readonly steps: readonly string[];
  readonly series: readonly Series[];
  readonly most: number;
}

const [left, plot, top, depth, right] = [30, 300, 10, 120, 150];

/** A line for each series, told apart by the form of its marks and by its name at the end. */
export function linesFigure({ alt, steps, series, most }: LineChart): FigureBlock {
  const x = (at: number) => left + 20 + (steps.length < 2 ? 0 : ((plot - 40) * at) / (steps.length - 1));
  const y = (value: number) => top + depth - (depth * value) / Math.max(1, most);
  const grid = Array.from({ length: most + 1 }, (_, value): readonly FigureShape[] => [
    {
      form: 'line',
      points: [
        [left, y(value)],
        [left + plot, y(value)],
      ],
      stroke: 'rule',
      thickness: 0.5,
    },
    { form: 'text', at: [left - 6, y(value) + 3], words: String(value), size: 9, tone: 'faint', anchor: 'end' },
  ]);
  const names = steps.map((words, at): FigureShape => {
    const place: Point = [x(at), top + depth + 14];
    return { form: 'text', at: place, words, size: 9, tone: 'faint', anchor: 'middle' };
  });
  const keys = keyHeights(series, y);
  const drawn = series.flatMap((each, index) => seriesShapes(each, index, { x, y, key: keys[index] ?? top }));
  const shapes = [...grid.flat(), ...names, ...drawn];
  const height = Math.max(top + depth + 20, ...keys.map((each) => each + 8));
  return { kind: 'figure', alt, width: left + plot + right, height, shapes };
}

/** Names stand at the end of their lines, the highest first, and never on each other. */
function keyHeights(series: readonly Series[], y: (value: number) => number): readonly number[] {
  const ends = series.map(({ values }, index) => ({ index, end: y(values.findLast((each) => each !== null) ?? 0) }));
  let free = 0;
  const placed = ends
    .sort((a, b) => a.end - b.end)
    .map(({ index, end }) => {
      const height = Math.max(end, free);
      free = height + keyDistance;
      return { index, height };
    });
  return placed.sort((a, b) => a.index - b.index).map(({ height }) => height);
}

const keyDistance = 13;

interface Place {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** Where the name stands. */
  readonly key: number;
}

function seriesShapes({ label, values }: Series, index: number, { x, y, key }: Place): readonly FigureShape[] {
  const known = values.flatMap((value, at): readonly Point[] => (value === null ? [] : [[x(at), y(value)]]));
  const last = known.at(-1);
  if (last === undefined) return [];
  const points = corners(line<Point>()([...known]));
  const marks = known.map((point): FigureShape => ({ form: 'area', points: markAround(point, index), fill: 'accent' }));
  const name: Point = [left + plot + 16, key];
  return [
    { form: 'line', points: [last, name], stroke: 'rule', thickness: 0.75 },
    ...(points.length < 2 ? [] : [{ form: 'line', points, stroke: 'accent', thickness: 1.5 } as const]),
    ...marks,
    { form: 'area', points: markAround(name, index), fill: 'accent' },
    { form: 'text', at: [name[0] + 9, name[1] + 3.4], words: label, size: 9.5, tone: 'ink', anchor: 'start' },
  ];
}
