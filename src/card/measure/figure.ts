import type { FigureBlock, FigureShape, Point } from '../blocks.ts';
import { type Mark, type Node, nodeIn } from '../mark.ts';
import { directed, readFromRight } from '../text/direction.ts';
import { linesOf } from '../text/lines.ts';
import { solid } from './form.ts';
import type { Piece, Setting } from './piece.ts';

/** A drawing whose sentence is its alternative text. */
export function figurePiece(block: FigureBlock, setting: Setting): Piece {
  const scale = Math.min(1, setting.width / block.width);
  return solid(block.height * scale, (x, y, marks) => {
    const box = { x, y, width: block.width * scale, height: block.height * scale };
    const node = nodeIn(setting.node, 'Figure', { alt: block.alt, box });
    const placed: Place = { node, setting, scale, at: ([left, top]) => [x + left * scale, y + top * scale] };
    marks.push(...block.shapes.flatMap((shape) => marksOf(shape, placed)));
  });
}

interface Place {
  readonly node: Node | null;
  readonly setting: Setting;
  readonly scale: number;
  readonly at: (point: Point) => Point;
}

function marksOf(shape: FigureShape, place: Place): readonly Mark[] {
  if (shape.form === 'text') return textMarks(shape, place);
  const { node, setting, scale, at } = place;
  const { theme } = setting;
  const thickness = (shape.thickness ?? 1) * scale;
  const points = shape.points.map(at);
  if (shape.form === 'line') {
    return [{ kind: 'shape', shape: { form: 'line', points }, stroke: theme[shape.stroke], thickness, node }];
  }
  const [first] = points;
  const closed = first === undefined ? points : [...points, first];
  const fill = shape.fill === null ? {} : { fill: theme[shape.fill] };
  const stroke = shape.stroke === undefined ? {} : { stroke: theme[shape.stroke], thickness };
  return [{ kind: 'shape', shape: { form: 'line', points: closed }, ...fill, ...stroke, node }];
}

function textMarks(
  shape: Extract<FigureShape, { form: 'text' }>,
  { node, setting, scale, at }: Place,
): readonly Mark[] {
  const { fonts, theme } = setting;
  const size = shape.size * scale;
  const wish = { fonts, size, width: Number.MAX_SAFE_INTEGER };
  const [first] = linesOf([{ text: shape.words, face: shape.strong === true ? 'bold' : 'regular' }], wish);
  if (first === undefined) return [];
  const line = directed(first, { fonts, size, fromRight: readFromRight([first]) });
  const [x, y] = at(shape.at);
  const start = x - { start: 0, middle: line.width / 2, end: line.width }[shape.anchor];
  return line.runs.map((run) => ({
    kind: 'text',
    x: start + run.x,
    y,
    size,
    font: run.font,
    text: run.text,
    width: run.width,
    colour: theme[shape.tone],
    node,
  }));
}
