import type { Fonts, Part } from './fonts.ts';
import { type Line, type LineWish, type Span, spaceAfter, type Token } from './line.ts';

/** The lines that `spans` make in a column; never wider than it, whatever the words. */
export function linesOf(spans: readonly Span[], wish: LineWish): readonly Line[] {
  return spans.some((each) => each.text.includes('\n'))
    ? paragraphsOf(spans).flatMap((each) => broken(each, wish))
    : broken(spans, wish);
}

/** Line ends that the author wrote are kept. */
function paragraphsOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const paragraphs: Span[][] = [[]];
  for (const span of spans) {
    span.text.split(/\r?\n/).forEach((text, at) => {
      if (at > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...span, text });
    });
  }
  return paragraphs.filter((each) => each.some(({ text }) => text.trim() !== ''));
}

function broken(spans: readonly Span[], { fonts, size, width: column }: LineWish): readonly Line[] {
  const room = (column * 1000) / size;
  const lines: Line[] = [];
  let line: Token[] = [];
  let width = 0;
  for (const token of tokensOf(spans, fonts, room)) {
    const blank = spaceAfter(line.at(-1), fonts);
    if (line.length > 0 && width + blank + token.part.width > room + 0.01) {
      lines.push(line);
      [line, width] = [[token], token.part.width];
    } else {
      line.push(token);
      width += blank + token.part.width;
    }
  }
  if (line.length > 0) lines.push(line);
  return lines;
}

function tokensOf(spans: readonly Span[], fonts: Fonts, room: number): readonly Token[] {
  const tokens: Token[] = [];
  spans.forEach((span, index) => {
    const opens = spans[index + 1]?.text.startsWith(' ') === true;
    const text = printable(span.text);
    for (let start = 0; start < text.length; ) {
      const blank = text.indexOf(' ', start);
      const end = blank < 0 ? text.length : blank;
      const space = blank >= 0 || opens;
      if (end > start) addWord({ word: text.slice(start, end), span, space }, fonts, room, tokens);
      start = end + 1;
    }
  });
  return tokens;
}

interface Word {
  readonly word: string;
  readonly span: Span;
  readonly space: boolean;
}

function addWord({ word, span, space }: Word, fonts: Fonts, room: number, tokens: Token[]): void {
  const parts = fonts.parts(word, span.face ?? 'regular');
  parts.forEach((part, at) => {
    const isLast = at === parts.length - 1;
    if (part.width <= room) tokens.push({ part, span, space: isLast && space });
    else {
      const cut = pieces(part, fonts, room);
      cut.forEach((each, index) => {
        tokens.push({ part: each, span, space: isLast && space && index === cut.length - 1 });
      });
    }
  });
}

/** Signs that are written as they are: Latin letters composed already, dashes, quotes, spaces that bind. */
const usual = /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u202f-\u205e]*$/;

/** Composed characters, one kind of space, no control characters. */
function printable(text: string): string {
  if (usual.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\t\r\n\u2028\u2029]/gu, ' ')
    .replace(/\p{Cc}/gu, '');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A part wider than the column, cut between graphemes; the number of a character that no font draws, between its digits. */
function pieces({ text, face }: Part, fonts: Fonts, room: number): readonly Part[] {
  const made: Part[] = [];
  let open: Part | null = null;
  for (const { segment } of graphemes.segment(text)) {
    const longer: Part = fonts.part(`${open?.text ?? ''}${segment}`, face);
    if (open !== null && longer.width > room) {
      made.push(...small(open, fonts, room));
      open = fonts.part(segment, face);
    } else open = longer;
  }
  return open === null ? made : [...made, ...small(open, fonts, room)];
}

function small(part: Part, fonts: Fonts, room: number): readonly Part[] {
  const [drawn] = part.runs;
  const isNumber = part.width > room && part.runs.length === 1 && drawn !== undefined && drawn.text !== part.text;
  return isNumber ? pieces(fonts.part(drawn.text, part.face), fonts, room) : [part];
}
