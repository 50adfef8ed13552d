import type { Path } from '../diagnostics/index.ts';
import { type Kind, type PlacedText, textsOf } from '../model/index.ts';

/** A file of any kind whose texts the rules read. */
export interface Worded {
  readonly kind: Kind;
  readonly languages: readonly string[];
}

/** The texts of a file as the rules about texts read them, gathered once, when the first rule asks. */
export class WordsReading {
  readonly languages: readonly string[];
  readonly #file: Worded;
  #texts: readonly PlacedText[] | undefined;

  constructor(file: Worded) {
    this.#file = file;
    this.languages = file.languages;
  }

  /** Every text of the file, with its way. */
  get texts(): readonly PlacedText[] {
    this.#texts ??= textsOf(this.#file);
    return this.#texts;
  }

  /** Calls `visit` with the words of every text in each of its languages, and with the way to them, to be asked for late. */
  eachWords(visit: (words: string, language: string, path: () => Path) => void): void {
    const reference = this.languages[0] ?? '';
    for (const placed of this.texts) {
      const { text } = placed;
      if (typeof text === 'string') visit(text, reference, () => placed.path);
      else for (const language in text) visit(text[language] ?? '', language, () => [...placed.path, language]);
    }
  }
}
