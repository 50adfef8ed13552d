import type { DiagnosticArea, DiagnosticCode, RuleCode } from '../diagnostics/index.ts';
import type { Language } from '../i18n/index.ts';

/** Words in every language of the program. */
export type Said = Readonly<Record<Language, string>>;

/** What an example is a piece of; the rest of the file around it is sound. */
export type Frame =
  /** The whole framework file, or a whole file of another kind. */
  | 'file'
  /** Top-level keys of a framework. */
  | 'keys'
  /** The one competency of a framework, as an item of a list. */
  | 'competency'
  /** The levels of a competency, as items of a list. */
  | 'levels'
  /** The indicators of a level, as items of a list. */
  | 'indicators'
  /** A file that extends base.yaml. */
  | 'extension'
  /** The keys of an exercise of a workbook, below its title. */
  | 'exercise'
  /** Answers for `workbook --answers`. */
  | 'replies'
  /** competency.yaml. */
  | 'project'
  /** Answers for `assess --answers`. */
  | 'answers'
  /** A table for `people import`. */
  | 'table'
  /** Command lines. */
  | 'commands';

/** What a code means and what to do about it, with an example that has the problem and one that has not. */
export interface Page {
  /** What the problem is, in a sentence. */
  readonly means: Said;
  readonly remedy: Said;
  readonly frame: Frame;
  readonly bad: string | Said;
  readonly good: string | Said;
}

/** The page of a rule also says why the rule is there, and has its examples in each language. */
export interface RulePage extends Page {
  readonly why: Said;
  readonly bad: Said;
  readonly good: Said;
}

export type PageOf<C extends DiagnosticCode> = C extends RuleCode ? RulePage : Page;

/** The pages of one area, which the compiler wants complete. */
export type PagesOf<A extends DiagnosticArea> = {
  readonly [C in Extract<DiagnosticCode, `${A}/${string}`>]: PageOf<C>;
};
