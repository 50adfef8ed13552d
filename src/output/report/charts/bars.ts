import type { FigureBlock, FigureShape } from '../../../card/index.ts';

/** One row of a chart of bars. */
export interface Bar {
  readonly label: string;
  /** Null where it may not be told: then the words stand alone. */
  readonly value: number | null;
  readonly words: string;
  readonly strong: boolean;
}

export interface BarChart {
  readonly alt: string;
  readonly bars: readonly Bar[];
  /** The end of the scale. */
  readonly most: number;
  /** Drawn as an upright line with its word, where there is one. */
  readonly mark: { readonly value: number; readonly words: string } | null;
}

const [labels, plot, row, thickness, size] = [120, 300, 19, 11, 9.5];

/** Bars on a scale that begins at 0, each with its value in words. */
export function barsFigure({ alt, bars, most, mark }: BarChart): FigureBlock {
  const top = mark === null ? 4 : 18;
  const at = (value: number) => labels + (plot * value) / Math.max(1, most);
  const height = top + bars.length * row + 16;
  const ticks = Array.from({ length: most + 1 }, (_, value) => value);
  return {
    kind: 'figure',
    alt,
    width: labels + plot + 70,
    height,
    shapes: [
      ...ticks.flatMap((value): readonly FigureShape[] => [
        {
          form: 'line',
          points: [
            [at(value), top],
            [at(value), height - 14],
          ],
          stroke: 'rule',
          thickness: 0.5,
        },
        { form: 'text', at: [at(value), height - 3], words: String(value), size: 9, tone: 'faint', anchor: 'middle' },
      ]),
      ...bars.flatMap((bar, index) => barShapes(bar, top + index * row, at)),
      ...(mark === null ? [] : markShapes(mark, at, height)),
    ],
  };
}

function barShapes(
  { label, value, words, strong }: Bar,
  y: number,
  at: (value: number) => number,
): readonly FigureShape[] {
  const middle = y + row / 2;
  const base = middle + 3.4;
  const end = value === null ? at(0) : at(value);
  const [low, high] = [middle - thickness / 2, middle + thickness / 2];
  return [
    { form: 'text', at: [labels - 8, base], words: label, size, tone: 'ink', anchor: 'end', strong },
    ...(value === null || value === 0
      ? []
      : [
          {
            form: 'area',
            points: [
              [at(0), low],
              [end, low],
              [end, high],
              [at(0), high],
            ],
            fill: 'accent',
          } as const,
        ]),
    { form: 'text', at: [end + 5, base], words, size, tone: value === null ? 'faint' : 'ink', anchor: 'start', strong },
  ];
}

function markShapes(
  { value, words }: { readonly value: number; readonly words: string },
  at: (value: number) => number,
  height: number,
): readonly FigureShape[] {
  return [
    {
      form: 'line',
      points: [
        [at(value), 13],
        [at(value), height - 14],
      ],
      stroke: 'ink',
      thickness: 1.5,
    },
    { form: 'text', at: [at(value), 10], words, size: 9, tone: 'ink', anchor: 'middle' },
  ];
}
