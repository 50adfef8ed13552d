import * as fontkit from 'fontkit';
import type { Face, FontId, StandIns } from '../../card/index.ts';
import type { FontFile } from './raw.ts';
import { shaped } from './shaped.ts';

/** In this order they are asked for what the main faces lack. */
const order: Readonly<Record<Face, readonly FontId[]>> = {
  regular: ['extended', 'aboriginal', 'arabic', 'emoji', 'symbols'],
  bold: ['extended-bold', 'aboriginal', 'arabic', 'emoji', 'symbols'],
};

/** Characters that only say how their neighbours are drawn. */
const silent = /^(?:\p{Cf}|\p{Variation_Selector})$/u;

/** The fonts that step in, opened one by one as texts need them. */
export function standIns(fontFile: (font: FontId) => Uint8Array): StandIns {
  const opened = new Map<FontId, FontFile>();
  const open = (font: FontId): FontFile => {
    const known = opened.get(font);
    if (known !== undefined) return known;
    // The types of fontkit know collections too; these files hold one font each.
    const made = fontkit.create(fontFile(font) as never) as unknown as FontFile;
    opened.set(font, made);
    return made;
  };
  return {
    fontFor: (grapheme, face) => {
      const codes = [...grapheme].filter((each) => !silent.test(each)).map((each) => each.codePointAt(0) ?? 0);
      const has = (font: FontId) => codes.every((code) => open(font).hasGlyphForCodePoint(code));
      return order[face].find(has) ?? null;
    },
    width: (text, font) => {
      const file = open(font);
      const { glyphs, positions } = shaped(file, text);
      const units = glyphs.reduce((sum, glyph, at) => sum + (positions[at]?.xAdvance ?? glyph.advanceWidth), 0);
      return (units * 1000) / file.unitsPerEm;
    },
  };
}
