import type { FontFile, RawDocument, Reference } from './raw.ts';

/** The form of a file and the font that a reader types in. */
export interface FormFont {
  readonly fields: Reference[];
  readonly font: Reference;
}

const name = 'NotoSans-Regular';
/** Windows code page 1252, which simple fonts are encoded in, from 0x80 to 0x9f. */
const upper = '€\u0000‚ƒ„…†‡ˆ‰Š‹Œ\u0000Ž\u0000\u0000‘’“”•–—˜™š›œ\u0000žŸ';

/**
 * A simple font for what is typed into fields: viewers write with it by character, which a subset by glyph does not
 * allow; so the whole of the main face is embedded once more.
 */
export function formFont(document: RawDocument, file: Uint8Array, font: FontFile): FormFont {
  const program = document.ref({ Length1: file.length });
  program.write(file);
  program.end();
  const descriptor = document.ref({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: 32,
    FontBBox: [-621, -389, 2800, 1067],
    ItalicAngle: 0,
    Ascent: 1069,
    Descent: -293,
    CapHeight: 714,
    StemV: 80,
    FontFile2: program,
  });
  descriptor.end();
  const widths = Array.from({ length: 224 }, (_, at) => {
    const code = at + 32;
    const character = code >= 0x80 && code <= 0x9f ? (upper.codePointAt(code - 0x80) ?? 0) : code;
    return (font.glyphForCodePoint(character).advanceWidth * 1000) / font.unitsPerEm;
  });
  const made = document.ref({
    Type: 'Font',
    Subtype: 'TrueType',
    BaseFont: name,
    FirstChar: 32,
    LastChar: 255,
    Widths: widths,
    Encoding: 'WinAnsiEncoding',
    FontDescriptor: descriptor,
  });
  made.end();
  return { fields: [], font: made };
}
