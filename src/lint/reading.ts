import type { Path } from '../diagnostics/index.ts';
import { type FileTypes, type Framework, type PlacedFile, type PlacedText, textsOf } from '../model/index.ts';
import { Statement } from './statement.ts';
import { lexiconOf } from './words/lexicon.ts';

/** What the rules look at: the merged file with its places, and the framework it makes. */
export interface Linted {
  readonly file: PlacedFile<FileTypes['framework']>;
  readonly framework: Framework;
}

type File = FileTypes['framework'];
type Competency = NonNullable<File['competencies']>[number];

/** The statements of one competency in one language. */
export interface CompetencyStatements {
  readonly all: readonly Statement[];
  readonly byLevel: readonly (readonly Statement[])[];
}

/** A framework as the rules read it; what several rules need is gathered once, when the first one asks. */
export class Reading {
  readonly file: File;
  readonly framework: Framework;
  readonly languages: readonly string[];
  #texts: readonly PlacedText[] | undefined;
  #statements: readonly CompetencyStatements[] | undefined;

  constructor({ file, framework }: Linted) {
    this.file = file.value;
    this.framework = framework;
    this.languages = file.value.languages;
  }

  /** Every text of the file, with its way. */
  get texts(): readonly PlacedText[] {
    this.#texts ??= textsOf(this.file);
    return this.#texts;
  }

  /** The indicators of each competency, in each language whose writing is checked. */
  get statements(): readonly CompetencyStatements[] {
    this.#statements ??= (this.file.competencies ?? []).flatMap((each, index) =>
      statementsOf(each, index, this.languages),
    );
    return this.#statements;
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

function statementsOf(
  { levels = [] }: Competency,
  competency: number,
  languages: readonly string[],
): readonly CompetencyStatements[] {
  const byLanguage = new Map<string, Statement[][]>();
  levels.forEach(({ indicators = [] }, level) => {
    indicators.forEach(({ text }, indicator) => {
      if (typeof text === 'string') add(text, languages[0] ?? '', { competency, level, indicator, language: null });
      else for (const language in text) add(text[language] ?? '', language, { competency, level, indicator, language });
    });
  });
  return [...byLanguage.values()].map((byLevel) => ({ byLevel, all: byLevel.flat() }));

  function add(words: string, language: string, way: Statement['way']): void {
    const lexicon = lexiconOf(language);
    if (lexicon === undefined) return;
    const known = byLanguage.get(language) ?? levels.map(() => []);
    byLanguage.set(language, known);
    known[way.level]?.push(new Statement(words, way, lexicon));
  }
}
