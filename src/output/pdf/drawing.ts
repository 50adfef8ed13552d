import type { FontId } from '../../card/index.ts';
import type { FormFont } from './form-font.ts';
import type { RawDocument } from './raw.ts';
import type { Structure } from './structure.ts';
import type { Typesetter } from './typesetter.ts';

/** Compresses as zlib does; the world outside knows how. */
export type Deflate = (bytes: Uint8Array) => Uint8Array;

/** What drawing a page needs of the file it goes into. */
export interface Drawing {
  readonly document: RawDocument;
  readonly structure: Structure;
  readonly deflate: Deflate;
  /** The typesetter of a font, embedded when it is first used. */
  readonly typesetter: (font: FontId) => Typesetter;
  /** Where places to write become widgets; null on paper. */
  readonly form: FormFont | null;
}
