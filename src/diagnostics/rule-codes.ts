import type { Severity } from './severity.ts';

/** What the rules of lint report, by code: beyond the schema, a matter of quality. */
export interface RuleParams {
  'level/empty': { competency: string; level: number };
  'indicator/duplicate-text': { id: string; level: number };
  'definition/repeats-title': { competency: string };
  'progression/unsaid': { competency: string };
  'profile/no-targets': { profile: string };
  'text/missing-translation': { language: string };
  'text/unknown-language': { language: string; languages: readonly string[] };
  'text/placeholder': { placeholder: string };
  'text/french-spacing': { near: string };
  'writing/joined-behaviours': { first: string; second: string };
  'writing/ability': { phrase: string };
  'writing/not-observable': { phrase: string };
  'writing/negatives': { phrase: string };
  'writing/mixed-forms': { word: string; form: VerbForm; usual: VerbForm };
  'writing/final-stop': { usual: 'stop' | 'no-stop' };
  'condition/never': { condition: string };
  'condition/always': { condition: string };
  'exercise/hurried': { minutes: number; prompts: number };
}

/** What comments that silence rules can have wrong; projects may weigh these too. */
export interface SilenceParams {
  'silence/no-reason': { code: string };
  'silence/unused': { code: string };
}

export type RuleCode = keyof RuleParams;
export type ConfigurableCode = RuleCode | keyof SilenceParams;

/** The grammatical form in which a statement begins. */
export type VerbForm =
  | 'third-person'
  | 'infinitive'
  | 'gerund'
  | 'second-person'
  | 'first-person'
  | 'sentence'
  | 'noun';

/** The severity of each rule, before a project changes it. */
export const ruleSeverities: Readonly<Record<RuleCode, Severity>> = {
  'level/empty': 'warning',
  'indicator/duplicate-text': 'warning',
  'definition/repeats-title': 'warning',
  'progression/unsaid': 'warning',
  'profile/no-targets': 'warning',
  'text/missing-translation': 'warning',
  'text/unknown-language': 'warning',
  'text/placeholder': 'warning',
  'text/french-spacing': 'warning',
  'writing/joined-behaviours': 'warning',
  'writing/ability': 'warning',
  'writing/not-observable': 'warning',
  'writing/negatives': 'warning',
  'writing/mixed-forms': 'warning',
  'writing/final-stop': 'warning',
  'condition/never': 'warning',
  'condition/always': 'warning',
  'exercise/hurried': 'warning',
};

/** The severity of faults in silencing comments, before a project changes it. */
export const silenceSeverities: Readonly<Record<keyof SilenceParams, Severity>> = {
  'silence/no-reason': 'warning',
  'silence/unused': 'warning',
};

// The keys of a record that is total over RuleCode are exactly its codes.
export const ruleCodes = Object.keys(ruleSeverities) as readonly RuleCode[];

/** The codes whose severity a project may set. */
export const configurableCodes: readonly string[] = [...ruleCodes, ...Object.keys(silenceSeverities)];

/** Whether `code` is one that a project may weigh. */
export function isConfigurable(code: string): code is ConfigurableCode {
  return Object.hasOwn(ruleSeverities, code) || Object.hasOwn(silenceSeverities, code);
}
