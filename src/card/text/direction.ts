import bidiFactory from 'bidi-js';
import type { Fonts, Run } from './fonts.ts';
import { type Line, type LineRun, type SetLine, type Span, spaceAfter, type Token } from './line.ts';

interface Bidi {
  readonly getEmbeddingLevels: (text: string, base: 'ltr' | 'rtl') => { readonly levels: Uint8Array };
  readonly getMirroredCharacter: (character: string) => string | null;
}

// The package describes the module where it exports the factory.
const bidi = (bidiFactory as unknown as () => Bidi)();

export interface Setter {
  readonly fonts: Fonts;
  readonly size: number;
  /** Whether the paragraph is read from the right. */
  readonly fromRight: boolean;
}

const beginsFromRight = /^\P{L}*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Whether lines are read from the right: their first letter says it. */
export function readFromRight(lines: readonly Line[]): boolean {
  if (!lines.some((line) => line.some(({ part }) => part.turns))) return false;
  const runs = lines.flatMap((line) => line.flatMap(({ part }) => part.runs));
  const first = runs.find(({ text }) => /\p{L}/u.test(text));
  return first !== undefined && beginsFromRight.test(first.text);
}

/** A line of tokens, put where they are read: from the left, and where a script asks for it from the right. */
export function directed(tokens: Line, setter: Setter): SetLine {
  return setter.fromRight || tokens.some(({ part }) => part.turns) ? turned(tokens, setter) : laidOut(tokens, setter);
}

/** A run, or a space between runs, on its way to its place. */
interface Item {
  readonly run: Run | null;
  readonly span: Span;
  readonly width: number;
  readonly isSpaced: boolean;
  readonly level: number;
}

/** Runs stand where the Unicode bidirectional algorithm puts them; they are listed, and so heard, in the order of reading. */
function turned(tokens: Line, setter: Setter): SetLine {
  const items = itemsOf(tokens, setter);
  const places = new Map<Item, number>();
  let x = 0;
  for (const item of reordered(items)) {
    places.set(item, x);
    x += item.width;
  }
  const scale = setter.size / 1000;
  const runs = items.flatMap((item): readonly LineRun[] => {
    const { run, span, width, isSpaced, level } = item;
    if (run === null) return [];
    const { colour, language } = span;
    const text = level % 2 === 1 && isMain(run.font) ? mirrored(run.text) : run.text;
    const said = `${run.text}${isSpaced ? ' ' : ''}`;
    return [{ x: (places.get(item) ?? 0) * scale, width: width * scale, font: run.font, text, said, colour, language }];
  });
  return { runs, width: x * scale, rightToLeft: setter.fromRight };
}

function itemsOf(tokens: Line, { fonts, fromRight }: Setter): readonly Item[] {
  const bare = tokens.flatMap((token, at): readonly Omit<Item, 'level'>[] => {
    const { part, span } = token;
    const isSpaced = token.space && at < tokens.length - 1;
    const runs = part.runs.map((run, index) => {
      const isLast = index === part.runs.length - 1;
      return { run, span, width: run.width, isSpaced: isSpaced && isLast };
    });
    return isSpaced ? [...runs, { run: null, span, width: spaceAfter(token, fonts), isSpaced: false }] : runs;
  });
  const text = bare.map(({ run }) => neutral(run?.text ?? ' ')).join('');
  const { levels } = bidi.getEmbeddingLevels(text, fromRight ? 'rtl' : 'ltr');
  let at = 0;
  return bare.map((item) => {
    const level = levels[at] ?? 0;
    at += item.run?.text.length ?? 1;
    return { ...item, level };
  });
}

/** bidi-js takes pictures beyond the first plane for letters; a picture within it has the direction they ought to have. */
function neutral(text: string): string {
  return text.replace(/[\u{1f000}-\u{1faff}]/gu, '\u2600\u2600');
}

/** Rule L2 of the algorithm, over whole runs. */
function reordered(items: readonly Item[]): readonly Item[] {
  const order = [...items];
  for (let level = Math.max(0, ...order.map((each) => each.level)); level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return order;
}

/** Rule L4: punctuation among words that are read from the right, drawn from the left. */
function mirrored(text: string): string {
  return [...text]
    .reverse()
    .map((each) => bidi.getMirroredCharacter(each) ?? each)
    .join('');
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
function laidOut(tokens: Line, { fonts, size }: Setter): SetLine {
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
  return { runs: made, width: inked * scale, rightToLeft: false };
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
