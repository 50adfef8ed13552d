import type { FieldMark } from '../../card/index.ts';
import type { Drawing } from './drawing.ts';
import { number, rgb } from './numbers.ts';
import { drawWidget } from './widget.ts';

const lineDistance = 20;

/** A place to write or tick: ink on paper, a widget in a form. */
export function drawField(mark: FieldMark, drawing: Drawing): readonly string[] {
  if (drawing.form !== null) drawWidget(mark, drawing, drawing.form);
  const { x, y, width, height, colour, field } = mark;
  const stroke = `${rgb(colour)} RG 0.75 w`;
  if (field.type === 'choice') return [`${stroke} ${[x, y, width, height].map(number).join(' ')} re S`];
  return Array.from({ length: Math.round(height / lineDistance) }, (_, at) => {
    const base = number(y + (at + 1) * lineDistance - 1);
    return `${stroke} ${number(x)} ${base} m ${number(x + width)} ${base} l S`;
  });
}
