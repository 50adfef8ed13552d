import type { SourcePart } from '../diagnostics/index.ts';

export type Part = SourcePart;

/** Where one line of a source went. */
export interface Fate {
  readonly file: string;
  /** Line of a text or HTML file; paragraph or line of print, counted from 1, of a document. */
  readonly line: number;
  /** Page of a document that has pages, from 1. */
  readonly page?: number;
  readonly text: string;
  readonly part: Part;
  /** The place of the competency in the framework, from 0; null where the line belongs to none. */
  readonly competency: number | null;
  /** The level it belongs to; null where it belongs to none. */
  readonly level: number | null;
}
