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
  const drawn = series.flatMap((each, index) => seriesShapes(each, index, { x, y, taken: endsBefore(series, index) }));
  const shapes = [...grid.flat(), ...names, ...drawn];
  return { kind: 'figure', alt, width: left + plot + right, height: top + depth + 20, shapes };
}

interface Place {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  /** How many earlier series end at the same value: their names stand there already. */
  readonly taken: number;
}

function endsBefore(series: readonly Series[], index: number): number {
  const end = series[index]?.values.at(-1);
  return series.slice(0, index).filter(({ values }) => Math.abs((values.at(-1) ?? -9) - (end ?? 9)) < 0.25).length;
}

function seriesShapes({ label, values }: Series, index: number, { x, y, taken }: Place): readonly FigureShape[] {
  const known = values.flatMap((value, at): readonly Point[] => (value === null ? [] : [[x(at), y(value)]]));
  const last = known.at(-1);
  if (last === undefined) return [];
  const points = corners(line<Point>()([...known]));
  const marks = known.map((point): FigureShape => ({ form: 'area', points: markAround(point, index), fill: 'accent' }));
  const key: Point = [left + plot + 10, last[1] + taken * 12];
  return [
    ...(points.length < 2 ? [] : [{ form: 'line', points, stroke: 'accent', thickness: 1.5 } as const]),
    ...marks,
    { form: 'area', points: markAround(key, index), fill: 'accent' },
    { form: 'text', at: [key[0] + 9, key[1] + 3.4], words: label, size: 9.5, tone: 'ink', anchor: 'start' },
  ];
}
