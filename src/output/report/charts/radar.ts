import { curveLinearClosed, lineRadial } from 'd3-shape';
import type { FigureBlock, FigureShape, Point } from '../../../card/index.ts';
import type { Series } from './lines.ts';
import { corners, markAround } from './outline.ts';

export interface RadarChart {
  readonly alt: string;
  readonly axes: readonly string[];
  readonly series: readonly Series[];
  readonly most: number;
}

const [radius, side, above, key] = [85, 150, 24, 18];

/** An axis for each competency around a middle that is 0; fewer than three axes make no area. */
export function radarFigure({ alt, axes, series, most }: RadarChart): FigureBlock {
  const centre: Point = [radius + side, radius + above];
  const angle = (at: number) => (2 * Math.PI * at) / axes.length;
  const ring = (values: readonly number[]): readonly Point[] => {
    const draw = lineRadial<number>()
      .angle((_, at) => angle(at))
      .radius((value) => (radius * value) / Math.max(1, most))
      .curve(curveLinearClosed);
    return corners(draw([...values])).map(([x, y]) => [x + centre[0], y + centre[1]]);
  };
  const rings = Array.from({ length: most }, (_, at): FigureShape => {
    return { form: 'area', points: ring(axes.map(() => at + 1)), fill: null, stroke: 'rule', thickness: 0.5 };
  });
  const names = axes.map((words, at): FigureShape => {
    const [x, y] = [centre[0] + Math.sin(angle(at)) * (radius + 10), centre[1] - Math.cos(angle(at)) * (radius + 10)];
    const lean = Math.sin(angle(at));
    const anchor = Math.abs(lean) < 0.1 ? 'middle' : lean > 0 ? 'start' : 'end';
    return { form: 'text', at: [x, y + 3], words, size: 9, tone: 'ink', anchor };
  });
  const drawn = series.flatMap((each, index) => seriesShapes(each, index, ring));
  const width = 2 * (radius + side);
  const height = 2 * (radius + above) + key * series.length;
  const keys = series.flatMap((each, index) => keyShapes(each, index, [side, 2 * (radius + above) + index * key]));
  return { kind: 'figure', alt, width, height, shapes: [...rings, ...names, ...drawn, ...keys] };
}

/** The line of a series, thick for the first and thin for the others, with marks of its own form. */
function seriesShapes(
  { values }: Series,
  index: number,
  ring: (values: readonly number[]) => readonly Point[],
): readonly FigureShape[] {
  const points = ring(values.map((each) => each ?? 0));
  const stroke = index === 0 ? 'accent' : 'ink';
  return [
    { form: 'area', points, fill: null, stroke, thickness: index === 0 ? 2 : 1 },
    ...points.map((point): FigureShape => ({ form: 'area', points: markAround(point, index, 3), fill: stroke })),
  ];
}

function keyShapes({ label }: Series, index: number, [x, y]: Point): readonly FigureShape[] {
  return [
    { form: 'area', points: markAround([x, y], index), fill: index === 0 ? 'accent' : 'ink' },
    { form: 'text', at: [x + 10, y + 3.4], words: label, size: 9.5, tone: 'ink', anchor: 'start' },
  ];
}
