import bold from '../fonts/bold.json' with { type: 'json' };
import regular from '../fonts/regular.json' with { type: 'json' };
import type { FontId } from '../mark.ts';

export type Face = 'regular' | 'bold';

/** A stretch of text that one font draws; `width` in thousandths of the size. */
export interface Run {
  readonly font: FontId;
  readonly text: string;
  readonly width: number;
}

/** A piece of text that is not broken: what draws it, and its width in thousandths of the size. */
export interface Part {
  readonly text: string;
  readonly face: Face;
  readonly runs: readonly Run[];
  readonly width: number;
  /** Whether it holds a script that is read from the right. */
  readonly turns: boolean;
}

/** The fonts that step in for characters the main ones lack; only texts that need them open their files. */
export interface StandIns {
  /** The font that can draw the whole of a grapheme, or null. */
  readonly fontFor: (grapheme: string, face: Face) => FontId | null;
  /** The width of shaped text, in thousandths of the size. */
  readonly width: (text: string, font: FontId) => number;
}

interface Metrics {
  readonly advances: Readonly<Record<string, number>>;
  readonly kerning: Readonly<Record<string, number>>;
}

/** Height of the main faces' capitals, in thousandths of the size. */
export const capHeight = regular.capHeight;

/** Characters that draw nothing: soft hyphen, joiners, direction and variation marks, byte-order mark. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each of them is meant alone.
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/gu;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

const metricsOf: Readonly<Record<Face, Metrics>> = { regular, bold };
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether the main faces can draw every character of `text`. */
export function isPlain(text: string): boolean {
  for (const each of text) {
    const code = each.codePointAt(0) ?? 0;
    if (code > 0x7e && !Object.hasOwn(regular.advances, code) && each.replace(invisible, '') !== '') return false;
  }
  return true;
}

/** The graphemes of `text` that no font draws. */
export function undrawable(text: string, standIns: StandIns): readonly string[] {
  const all = [...graphemes.segment(text.normalize('NFC'))].map((each) => each.segment);
  return all.filter((each) => !/^\s+$/u.test(each) && !isPlain(each) && standIns.fontFor(each, 'regular') === null);
}

/** Measures text in the faces of a document. */
export class Fonts {
  readonly #standIns: StandIns | null;
  readonly #words: Readonly<Record<Face, Map<string, readonly Part[]>>> = { regular: new Map(), bold: new Map() };
  readonly #blanks: Readonly<Record<Face, number>> = {
    regular: plainWidth(' ', 'regular'),
    bold: plainWidth(' ', 'bold'),
  };

  constructor(standIns: StandIns | null = null) {
    this.#standIns = standIns;
  }

  /** The parts that a word may be broken into, from a cache: a framework says the same words again and again. */
  parts(word: string, face: Face): readonly Part[] {
    const known = this.#words[face].get(word);
    if (known !== undefined) return known;
    const made = unbroken(word).map((each) => this.part(each, face));
    this.#words[face].set(word, made);
    return made;
  }

  /** A piece of text that is not broken. */
  part(text: string, face: Face): Part {
    const runs = isPlain(text) ? [plainRun(text.replace(invisible, ''), face)] : this.#mixedRuns(text, face);
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    return { text, face, runs, width, turns: runs.some((run) => rightToLeft.test(run.text)) };
  }

  /** The width of a space, in thousandths. */
  blank(face: Face): number {
    return this.#blanks[face];
  }

  /** The width of a text on one line, in thousandths. */
  width(text: string, face: Face): number {
    return this.part(text, face).width;
  }

  #mixedRuns(word: string, face: Face): readonly Run[] {
    const merged: { font: FontId; text: string }[] = [];
    for (const { segment } of graphemes.segment(word)) {
      const piece = this.#drawable(segment, face);
      const last = merged.at(-1);
      if (last !== undefined && last.font === piece.font) last.text += piece.text;
      else merged.push(piece);
    }
    return merged.map(({ font, text }) =>
      font === face ? plainRun(text, face) : { font, text, width: this.#standIns?.width(text, font) ?? 0 },
    );
  }

  /** What no font has is named by its number, so that a reader sees that something stood there. */
  #drawable(grapheme: string, face: Face): { font: FontId; text: string } {
    if (isPlain(grapheme)) return { font: face, text: grapheme.replace(invisible, '') };
    const font = this.#standIns?.fontFor(grapheme, face) ?? null;
    return font === null ? { font: face, text: numbered(grapheme) } : { font, text: grapheme };
  }
}

/** A word may break after a hyphen, a dash or a slash between letters, and at a zero-width space. */
function unbroken(word: string): readonly string[] {
  return word.split(/(?<=\p{L}[-–—/])(?=\p{L})|\u200b/u);
}

function plainRun(text: string, face: Face): Run {
  return { font: face, text, width: plainWidth(text, face) };
}

function plainWidth(text: string, face: Face): number {
  const { advances, kerning } = metricsOf[face];
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    width += advances[text.charCodeAt(at)] ?? 0;
    if (at > 0) width += kerning[text.slice(at - 1, at + 1)] ?? 0;
  }
  return width;
}

/** The shift between two characters of one of the main faces, in thousandths of the size. */
export function kerningBetween(pair: string, face: Face): number {
  return metricsOf[face].kerning[pair] ?? 0;
}

/** `[U+4E2D]` */
function numbered(grapheme: string): string {
  const codes = [...grapheme].map((each) => (each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'));
  return codes.map((each) => `[U+${each}]`).join('');
}
