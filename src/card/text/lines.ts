import { directed } from './direction.ts';
import type { Fonts } from './fonts.ts';
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

function broken(spans: readonly Span[], wish: LineWish): readonly Line[] {
  const room = (wish.width * 1000) / wish.size;
  const lines: Line[] = [];
  let line: Token[] = [];
  let width = 0;
  for (const token of tokensOf(spans, wish.fonts, room)) {
    const blank = spaceAfter(line.at(-1), wish.fonts);
    if (line.length > 0 && width + blank + token.width > room + 0.01) {
      lines.push(directed(line, wish));
      [line, width] = [[token], token.width];
    } else {
      line.push(token);
      width += blank + token.width;
    }
  }
  if (line.length > 0) lines.push(directed(line, wish));
  return lines;
}

function tokensOf(spans: readonly Span[], fonts: Fonts, room: number): readonly Token[] {
  return spans.flatMap((span, index) => {
    const opens = spans[index + 1]?.text.startsWith(' ') === true;
    const face = span.face ?? 'regular';
    const words = printable(span.text).match(/[^ ]+ */g) ?? [];
    return words.flatMap((word, which) => {
      const text = word.replace(/ +$/, '');
      const parts = unbroken(text);
      return parts.flatMap((part, at) => {
        const space = at === parts.length - 1 && (word.length > text.length || (opens && which === words.length - 1));
        const width = fonts.width(part, face);
        const token = { text: part, face, span, width, space };
        return width <= room ? [token] : pieces(token, fonts, room);
      });
    });
  });
}

/** Composed characters, one kind of space, no control characters. */
function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\r\n\u2028\u2029]/gu, ' ')
    .replace(/\p{Cc}/gu, '');
}

/** A word may break after a hyphen, a dash or a slash between letters, and at a zero-width space. */
function unbroken(word: string): readonly string[] {
  return word === '' ? [''] : word.split(/(?<=\p{L}[-–—/])(?=\p{L})|\u200b/u);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A word wider than the column, cut between graphemes. */
function pieces(token: Token, fonts: Fonts, room: number): readonly Token[] {
  const made: Token[] = [];
  let text = '';
  for (const { segment } of graphemes.segment(token.text)) {
    if (text !== '' && fonts.width(text + segment, token.face) > room) {
      made.push({ ...token, text, width: fonts.width(text, token.face), space: false });
      text = '';
    }
    text += segment;
  }
  made.push({ ...token, text, width: fonts.width(text, token.face) });
  return made;
}
