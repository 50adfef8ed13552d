import {
  configurableCodes,
  type Diagnostic,
  diagnostic,
  isConfigurable,
  type Place,
  type Severity,
  severities,
  suggestion,
} from '../diagnostics/index.ts';
import type { FileTypes, PlacedFile } from '../model/index.ts';

type Weight = Severity | 'off';

/** How a project weighs the rules. */
export class RuleSettings {
  readonly #weights: Readonly<Record<string, Weight>>;
  /** The rules that are not to be asked. */
  readonly off: ReadonlySet<string>;
  /** What is wrong with the settings themselves. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(weights: Readonly<Record<string, Weight>> = {}, diagnostics: readonly Diagnostic[] = []) {
    this.#weights = weights;
    this.off = new Set(Object.keys(weights).filter((code) => weights[code] === 'off'));
    this.diagnostics = diagnostics;
  }

  /** The diagnostics as the project weighs them; without those of rules that are off. */
  weighed(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
    return diagnostics.flatMap((each) => {
      const weight = isConfigurable(each.code) ? this.#weightOf(each.code) : undefined;
      if (weight === undefined) return [each];
      return weight === 'off' ? [] : [{ ...each, severity: weight }];
    });
  }

  /** The same settings, where what is wrong with them is told elsewhere. */
  withoutDiagnostics(): RuleSettings {
    return new RuleSettings(this.#weights);
  }

  #weightOf(code: string): Weight | undefined {
    return Object.hasOwn(this.#weights, code) ? this.#weights[code] : undefined;
  }
}

/** The settings that a project file makes; a code that is no rule, or no rule that can be weighed, is told at its place. */
export function settingsOf({ value, place }: PlacedFile<FileTypes['project']>): RuleSettings {
  const weights = value.lint ?? {};
  const diagnostics = Object.keys(weights).flatMap((code) => problemOf(code, () => place(['lint', code], 'key')));
  return new RuleSettings(weights, diagnostics);
}

function problemOf(code: string, place: () => Place): readonly Diagnostic[] {
  if (isConfigurable(code)) return [];
  if (Object.hasOwn(severities, code)) return [diagnostic('rule/fixed', { code }, place())];
  return [diagnostic('rule/unknown', { code, suggestion: suggestion(code, configurableCodes) }, place())];
}
