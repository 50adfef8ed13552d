import bidiFactory from 'bidi-js';
import type { Fonts } from './fonts.ts';
import { type Line, type LineRun, type SetLine, spaceAfter, type Token } from './line.ts';

interface Bidi {
  readonly getEmbeddingLevels: (text: string) => {
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly level: number }[];
  };
}

// The package describes the module where it exports the factory.
const bidi = (bidiFactory as unknown as () => Bidi)();

export interface Setter {
  readonly fonts: Fonts;
  readonly size: number;
}

/** A line of tokens, put where they are read: from the left, and where a script asks for it from the right. */
export function directed(tokens: Line, setter: Setter): SetLine {
  if (!tokens.some(({ part }) => part.turns)) return laidOut(tokens, setter, false);
  const text = tokens.map(({ part, space }) => `${part.text}${space ? ' ' : ''}`).join('');
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text);
  let at = 0;
  const own = tokens.map(({ part, space }) => {
    const level = levels[at] ?? 0;
    at += part.text.length + (space ? 1 : 0);
    return level;
  });
  return laidOut(reordered(tokens, own), setter, (paragraphs[0]?.level ?? 0) === 1);
}

/** Rule L2 of the Unicode bidirectional algorithm, over whole words. */
function reordered(tokens: readonly Token[], levels: readonly number[]): readonly Token[] {
  const order = tokens.map((token, at) => ({ token: { ...token, space: true }, level: levels[at] ?? 0 }));
  for (let level = Math.max(...levels); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order.map((each) => each.token);
}

interface OpenRun {
  x: number;
  width: number;
  text: string;
  readonly font: LineRun['font'];
  readonly colour: string | undefined;
  readonly language: string | undefined;
}

/** Neighbours in the same font and colour become one run, with the spaces between them. */
function laidOut(tokens: Line, { fonts, size }: Setter, fromRight: boolean): SetLine {
  const runs: OpenRun[] = [];
  let x = 0;
  let inked = 0;
  for (const token of tokens) {
    const { colour, language } = token.span;
    for (const { font, text, width } of token.part.runs) {
      const last = runs.at(-1);
      const joins = last?.font === font && last.colour === colour && last.language === language && isMain(font);
      if (joins && last !== undefined) {
        last.text += text;
        last.width += width;
      } else runs.push({ x, width, text, font, colour, language });
      x += width;
    }
    inked = x;
    x += spaced(runs.at(-1), token, spaceAfter(token, fonts));
  }
  const scale = size / 1000;
  const made = runs.map((each) => ({ ...each, x: each.x * scale, width: each.width * scale }));
  return { runs: made, width: inked * scale, rightToLeft: fromRight };
}

function isMain(font: LineRun['font']): boolean {
  return font === 'regular' || font === 'bold';
}

/** The space after a token belongs to its run, so that copied text keeps its words apart. */
function spaced(run: OpenRun | undefined, token: Token, width: number): number {
  if (run === undefined || !token.space) return 0;
  if (!isMain(run.font)) return width;
  run.text += ' ';
  run.width += width;
  return width;
}
