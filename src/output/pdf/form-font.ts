import type { Field } from '../../card/index.ts';
import { fieldFacts } from './field-facts.ts';
import type { FontFile, RawDocument, Reference } from './raw.ts';

interface NamedField {
  readonly reference: Reference;
  readonly kids: Reference[];
}

/** The form of a file: its fields by name, and the font that a reader types in. */
export class FormFont {
  readonly font: Reference;
  readonly #document: RawDocument;
  readonly #fields = new Map<string, NamedField>();

  constructor(document: RawDocument, font: Reference) {
    this.#document = document;
    this.font = font;
  }

  /** The field of that name, and its widgets; the first widget of a name says what the field is. */
  named(field: Field): NamedField {
    const known = this.#fields.get(field.name);
    if (known !== undefined) return known;
    const kids: Reference[] = [];
    const made = { reference: this.#document.ref({ ...fieldFacts(field), Kids: kids }), kids };
    this.#fields.set(field.name, made);
    return made;
  }

  /** Writes the fields out; gives them all. */
  end(): readonly Reference[] {
    const all = [...this.#fields.values()].map(({ reference }) => reference);
    for (const each of all) each.end();
    return all;
  }
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
  return new FormFont(document, made);
}
