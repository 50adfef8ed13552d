import type { Mark, Page } from '../../card/index.ts';

/** A page as a picture for a screen; the faces of the PDF where the reader has them. */
export function pageSvg({ width, height, marks }: Page): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const ground = `<rect width="${width}" height="${height}" fill="#ffffff"/>`;
  const drawn = marks.map(markSvg).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Noto Sans, sans-serif">\n${ground}\n${drawn}\n</svg>\n`;
}

function markSvg(mark: Mark): string {
  switch (mark.kind) {
    case 'text': {
      const weight = mark.font === 'bold' || mark.font === 'extended-bold' ? ' font-weight="700"' : '';
      const fit = mark.width > 0 ? ` textLength="${short(mark.width)}"` : '';
      const at = `x="${short(mark.x)}" y="${short(mark.y)}" font-size="${mark.size}" fill="${mark.colour}"`;
      const tongue = mark.language === undefined ? '' : ` xml:lang="${escaped(mark.language)}"`;
      return `<text ${at}${weight}${fit}${tongue} xml:space="preserve">${escaped(mark.text)}</text>`;
    }
    case 'shape':
      return shapeSvg(mark);
    case 'field':
      return `<rect ${area(mark)} fill="none" stroke="${mark.colour}"/>`;
    case 'link':
      return '';
  }
}

function shapeSvg({ shape, fill, stroke, thickness }: Extract<Mark, { kind: 'shape' }>): string {
  const paint = `fill="${fill ?? 'none'}"${stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${thickness ?? 1}"`}`;
  if (shape.form === 'rectangle') return `<rect ${area(shape)} ${paint}/>`;
  return `<polyline points="${shape.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ')}" ${paint}/>`;
}

function area({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
