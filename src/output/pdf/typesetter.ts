import { type Face, kerningBetween, type TextMark } from '../../card/index.ts';
import { number } from './numbers.ts';
import type { EmbeddedFont } from './raw.ts';
import { shaped } from './shaped.ts';

/** Shows text in one embedded font; what a word needs is worked out once. */
export class Typesetter {
  readonly #font: EmbeddedFont;
  readonly #face: Face | null;
  readonly #words = new Map<string, string>();
  readonly #glyphs = new Map<number, string>();

  constructor(font: EmbeddedFont, face: Face | null) {
    this.#font = font;
    this.#face = face;
  }

  get id(): string {
    return this.#font.id;
  }

  /** The operators that show `mark` where it stands. */
  shown(mark: TextMark): string {
    const shows = this.#face === null ? this.#shaped(mark.text) : this.#spelled(mark.text, this.#face);
    return `/${this.#font.id} ${number(mark.size)} Tf 1 0 0 -1 ${number(mark.x)} ${number(mark.y)} Tm [${shows}] TJ`;
  }

  /** Latin text needs no shaping: glyphs by character, moved together by the table of pairs. */
  #spelled(text: string, face: Face): string {
    const blank = this.#glyph(0x20);
    return text
      .split(' ')
      .map((word) => this.#word(word, face))
      .join(`<${blank}>`);
  }

  #word(word: string, face: Face): string {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    let shows = '<';
    for (let at = 0; at < word.length; at++) {
      const shift = at === 0 ? 0 : kerningBetween(word.slice(at - 1, at + 1), face);
      if (shift !== 0) shows += `>${-shift}<`;
      shows += this.#glyph(word.charCodeAt(at));
    }
    shows += '>';
    this.#words.set(word, shows);
    return shows;
  }

  #glyph(code: number): string {
    const known = this.#glyphs.get(code);
    if (known !== undefined) return known;
    const glyph = this.#font.font.glyphForCodePoint(code);
    const shown = this.#included(glyph.id, glyph.advanceWidth, [code]);
    this.#glyphs.set(code, shown);
    return shown;
  }

  #shaped(text: string): string {
    const { glyphs, positions } = shaped(this.#font.font, text);
    return glyphs
      .map((glyph, at) => {
        const shown = this.#included(glyph.id, glyph.advanceWidth, glyph.codePoints);
        const moved = ((positions[at]?.xAdvance ?? glyph.advanceWidth) - glyph.advanceWidth) * this.#font.scale;
        return moved === 0 ? `<${shown}>` : `<${shown}>${number(-moved)}`;
      })
      .join('');
  }

  #included(glyph: number, advance: number, codes: readonly number[]): string {
    const own = this.#font.subset.includeGlyph(glyph);
    this.#font.widths[own] ??= advance * this.#font.scale;
    this.#font.unicode[own] ??= codes;
    return own.toString(16).padStart(4, '0');
  }
}
