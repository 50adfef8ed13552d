import type { FileTypes, Framework, PlacedFile } from '../model/index.ts';
import { Statement } from './statement.ts';
import { lexiconOf } from './words/lexicon.ts';
import { WordsReading } from './words-reading.ts';

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
export class Reading extends WordsReading {
  readonly file: File;
  readonly framework: Framework;
  #statements: readonly CompetencyStatements[] | undefined;

  constructor({ file, framework }: Linted) {
    super(file.value);
    this.file = file.value;
    this.framework = framework;
  }

  /** The indicators of each competency, in each language whose writing is checked. */
  get statements(): readonly CompetencyStatements[] {
    this.#statements ??= (this.file.competencies ?? []).flatMap((each, index) =>
      statementsOf(each, index, this.languages),
    );
    return this.#statements;
  }

  /** Calls `visit` with every statement of every competency in each language whose writing is checked. */
  eachStatement(visit: (statement: Statement) => void): void {
    for (const { all } of this.statements) for (const statement of all) visit(statement);
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
