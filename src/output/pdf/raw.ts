/** What this room uses of pdfkit beneath its public face: objects, fonts and the tree of structure. */
export interface RawDocument {
  readonly page: RawPage;
  readonly _root: Reference;
  readonly outline: Outline;
  readonly info: Record<string, unknown>;
  readonly _font: EmbeddedFont;
  ref(data?: unknown): Reference;
  addPage(options: { size: readonly [number, number]; margin: number }): RawDocument;
  registerFont(name: string, file: Uint8Array): RawDocument;
  font(name: string): RawDocument;
  getStructTreeRoot(): Reference;
  getStructParentTree(): NumberTree;
  createStructParentTreeNextKey(): number;
  addNamedDestination(name: string, ...where: readonly unknown[]): void;
  appendXML(xml: string): void;
  push(chunk: Uint8Array | null): boolean;
  end(): void;
  _write(data: Uint8Array | string): void;
  _offset: number;
  _addInfo(): void;
  endAcroForm(): RawDocument;
}

export interface RawPage {
  readonly dictionary: Reference;
  readonly content: Stream;
  readonly height: number;
  readonly fonts: Record<string, Reference>;
  readonly structParentTreeKey: number;
  readonly annotations: Reference[];
}

/** An indirect object of the file. */
export interface Reference {
  readonly id: number;
  // pdfkit writes whatever it holds; each place that fills it knows what it is.
  data: Record<string, unknown>;
  write(bytes: Uint8Array | string): void;
  end(): void;
}

/** A stream that pdfkit would compress when it ends. */
interface Stream extends Reference {
  compress: boolean;
  buffer: Uint8Array[];
}

interface NumberTree {
  add(key: number, value: unknown): void;
  get(key: number): Reference[] | undefined;
}

interface Outline {
  addItem(title: string, options?: { top?: number; expanded?: boolean }): Outline;
}

/** A font of the file, as pdfkit subsets and embeds it. */
export interface EmbeddedFont {
  readonly id: string;
  readonly font: FontFile;
  readonly subset: { includeGlyph(glyph: number): number };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  readonly scale: number;
  ref(): Reference;
}

export interface FontFile {
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): Glyph;
  layout(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): { readonly glyphs: readonly Glyph[]; readonly positions: readonly Position[] };
  readonly unitsPerEm: number;
}

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

interface Position {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}
