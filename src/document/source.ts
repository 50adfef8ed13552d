import type { Path, Place } from '../diagnostics/index.ts';

/** A file as read: its value, and the place of every key and value in it. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** The place of the key or the value at `path`; of the nearest thing around it where there is none. */
  place(path: Path, at: 'key' | 'value'): Place;
}
