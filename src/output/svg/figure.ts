import type { FigureBlock, FigureShape, Point } from '../../card/index.ts';
import { escapedHtml } from '../html/escape.ts';

/** A drawing inside a page, in the colours of the page; its sentence is what a screen reader says. */
export function figureSvg({ alt, width, height, shapes }: FigureBlock): string {
  const drawn = shapes.map(shapeSvg).join('');
  return `<svg class="figure" role="img" aria-label="${escapedHtml(alt)}" viewBox="0 0 ${width} ${height}" style="max-width:${Math.round(width * 1.4)}px">${drawn}</svg>`;
}

function shapeSvg(shape: FigureShape): string {
  if (shape.form === 'text') {
    const [x, y] = shape.at;
    const weight = shape.strong === true ? ' font-weight="700"' : '';
    const place = `x="${short(x)}" y="${short(y)}" font-size="${shape.size}" text-anchor="${shape.anchor}"`;
    return `<text ${place}${weight} fill="var(--${shape.tone})">${escapedHtml(shape.words)}</text>`;
  }
  const width = shape.thickness ?? 1;
  if (shape.form === 'line') {
    return `<path d="${path(shape.points)}" fill="none" stroke="var(--${shape.stroke})" stroke-width="${width}"/>`;
  }
  const stroke = shape.stroke === undefined ? '' : ` stroke="var(--${shape.stroke})" stroke-width="${width}"`;
  const fill = shape.fill === null ? 'none' : `var(--${shape.fill})`;
  return `<path d="${path(shape.points)}Z" fill="${fill}"${stroke}/>`;
}

function path(points: readonly Point[]): string {
  return points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
