import PdfDocument from 'pdfkit';
import type { FontId, Node, Page } from '../../card/index.ts';
import { Collector } from './collector.ts';
import type { Deflate, Drawing } from './drawing.ts';
import { formFont } from './form-font.ts';
import { describe, type FileFacts, infoOf } from './metadata.ts';
import { drawPage } from './page.ts';
import type { RawDocument } from './raw.ts';
import { Structure, textObject } from './structure.ts';
import { Typesetter } from './typesetter.ts';

/** The pages of one part of a document, and the structure of what stands on them. */
export interface PrintedPart {
  readonly pages: readonly Page[];
  readonly section: Node;
}

export interface PdfWish {
  readonly facts: FileFacts;
  /** The bytes of a font file. */
  readonly fontFile: (font: FontId) => Uint8Array;
  readonly deflate: Deflate;
}

/** Writes parts, one after the other, into a tagged PDF that conforms to PDF/UA-1 and PDF/A-2a. */
export class PdfWriter {
  readonly #document: RawDocument;
  readonly #drawing: Drawing;
  readonly #collected: Collector;

  constructor({ facts, fontFile, deflate }: PdfWish) {
    const options = {
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: facts.language,
      subset: 'PDF/A-2a',
      autoFirstPage: false,
      fontLayoutCache: false,
      font: null,
      info: infoOf(facts),
    };
    // @types/pdfkit knows neither `font: null` nor what lies beneath the public face; RawDocument says what is used.
    const document = new PdfDocument(options as never) as unknown as RawDocument;
    this.#document = document;
    this.#collected = new Collector(document);
    describe(document, facts);
    const setters = new Map<FontId, Typesetter>();
    const typesetter = (font: FontId) => setters.get(font) ?? this.#embedded(font, fontFile(font), setters);
    const form = facts.form === null ? null : this.#form(fontFile('regular'));
    this.#drawing = { document, structure: new Structure(document), deflate, typesetter, form };
  }

  /** Draws one part; what it needed is written out and forgotten. */
  write({ pages, section }: PrintedPart): void {
    for (const page of pages) drawPage(page, this.#drawing);
    this.#drawing.structure.flush(section);
  }

  /** Ends the file and gives its bytes. */
  bytes(): Uint8Array {
    this.#drawing.structure.end();
    const { form } = this.#drawing;
    if (form !== null) {
      const resources = { Font: { Noto: form.font } };
      const data = { Fields: form.end(), DR: resources, DA: textObject('/Noto 10 Tf 0 g'), NeedAppearances: false };
      const reference = this.#document.ref(data);
      this.#document._root.data.AcroForm = reference;
      // pdfkit would look for fields of its own making.
      this.#document.endAcroForm = () => {
        reference.end();
        return this.#document;
      };
    }
    this.#document.end();
    return this.#collected.bytes();
  }

  #embedded(font: FontId, file: Uint8Array, setters: Map<FontId, Typesetter>): Typesetter {
    this.#document.registerFont(font, file).font(font);
    const made = new PageTypesetter(this.#document, font);
    setters.set(font, made);
    return made;
  }

  #form(file: Uint8Array) {
    this.#document.registerFont('regular', file).font('regular');
    return formFont(this.#document, file, this.#document._font.font);
  }
}

/** A typesetter that tells each page it writes on that its font is used there. */
class PageTypesetter extends Typesetter {
  readonly #document: RawDocument;
  readonly #reference: () => ReturnType<RawDocument['_font']['ref']>;

  constructor(document: RawDocument, font: FontId) {
    const embedded = document._font;
    super(embedded, font === 'regular' || font === 'bold' ? font : null);
    this.#document = document;
    this.#reference = () => embedded.ref();
  }

  override shown(mark: Parameters<Typesetter['shown']>[0]): string {
    this.#document.page.fonts[this.id] ??= this.#reference();
    return super.shown(mark);
  }
}
