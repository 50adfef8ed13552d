import type { Point } from '../../../card/index.ts';

/** The corners of a path of straight lines, so that every pen can draw it its own way; d3-shape gives paths as text. */
export function corners(path: string | null): readonly Point[] {
  const pairs = path?.match(/-?[\d.]+(?:e-?\d+)?,-?[\d.]+(?:e-?\d+)?/g) ?? [];
  return pairs.map((each) => {
    const [x = 0, y = 0] = each.split(',').map(Number);
    return [x, y];
  });
}

/** A small mark around a point, its form told by the series: square, diamond, triangle … */
export function markAround([x, y]: Point, series: number, size = 4): readonly Point[] {
  const forms: readonly (readonly Point[])[] = [
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ],
    [
      [0, -1.4],
      [1.4, 0],
      [0, 1.4],
      [-1.4, 0],
    ],
    [
      [0, -1.4],
      [1.3, 1],
      [-1.3, 1],
    ],
  ];
  return (forms[series % forms.length] ?? []).map(([dx, dy]) => [x + dx * size, y + dy * size]);
}
