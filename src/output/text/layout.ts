import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { Style } from './style.ts';

/** The widest line that reads well; terminals may be wider. */
const readableWidth = 96;

/** The width to write in, for a terminal of so many columns. */
export function pageWidth(columns: number): number {
  return Math.max(20, Math.min(columns, readableWidth));
}

/** Lays out text in a width, as lists of lines. The text may be styled, so what comes from a file is made `visible` before. */
export class Layout {
  readonly width: number;
  readonly style: Style;

  constructor(width: number, style: Style) {
    this.width = width;
    this.style = style;
  }

  /** A layout whose lines leave `by` columns free on the left. */
  narrower(by: number): Layout {
    return new Layout(Math.max(16, this.width - by), this.style);
  }

  paragraph(text: string): readonly string[] {
    return wrapAnsi(text, this.width, { hard: true, trim: true }).split('\n');
  }

  /** Facts in a row, a dot or the end of a line between them; no fact that fits on a line is broken. */
  row(facts: readonly string[]): readonly string[] {
    const lines: string[] = [];
    for (const fact of facts) {
      const last = lines.pop();
      const joined = last === undefined ? fact : `${last} · ${fact}`;
      if (last === undefined || stringWidth(joined) <= this.width) lines.push(joined);
      else lines.push(last, fact);
    }
    return lines.flatMap((line) => this.paragraph(line));
  }

  indented(lines: readonly string[], by = 2): readonly string[] {
    return lines.map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
  }

  /** The page's own title, underlined so that it stands out without colour too. */
  title(text: string): readonly string[] {
    const lines = this.paragraph(text);
    const longest = Math.max(...lines.map((line) => stringWidth(line)));
    return [...lines.map(this.style.title), this.style.faint('═'.repeat(longest))];
  }

  heading(text: string): readonly string[] {
    return ['', ...this.paragraph(text).map(this.style.strong)];
  }

  bullets(texts: readonly string[], mark = '•'): readonly string[] {
    return texts.flatMap((text) => this.marked(mark, text));
  }

  /** A text behind a mark; further lines stand under the text. */
  marked(mark: string, text: string): readonly string[] {
    const room = stringWidth(mark) + 1;
    const [first = '', ...rest] = this.narrower(room).paragraph(text);
    return [`${mark} ${first}`, ...this.indented(rest, room)];
  }

  /** Pairs side by side under two heads; one under the other where two columns would be too narrow. */
  columns(heads: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] {
    return this.width < 60 ? this.#stacked(heads, rows) : this.#sideBySide(heads, rows);
  }

  #stacked(heads: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] {
    const side = (index: 0 | 1, mark: string) => [
      this.style.strong(heads[index]),
      ...this.bullets(
        rows.map((row) => row[index]).filter((text) => text !== ''),
        mark,
      ),
    ];
    return [...side(0, '+'), ...side(1, '−')];
  }

  #sideBySide(heads: readonly [string, string], rows: readonly (readonly [string, string])[]): readonly string[] {
    const half = Math.floor((this.width - 3) / 2);
    const cell = new Layout(half, this.style);
    const pad = (text: string) => text + ' '.repeat(Math.max(0, half - stringWidth(text)));
    const head = `${pad(this.style.strong(heads[0]))}   ${this.style.strong(heads[1])}`;
    const body = rows.flatMap(([left, right]) => {
      const sides = [left === '' ? [] : cell.marked('+', left), right === '' ? [] : cell.marked('−', right)] as const;
      const height = Math.max(sides[0].length, sides[1].length);
      return Array.from({ length: height }, (_, at) => `${pad(sides[0][at] ?? '')}   ${sides[1][at] ?? ''}`.trimEnd());
    });
    return [head, ...body];
  }
}
