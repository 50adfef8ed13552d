import { type ImportParams, importSeverities } from './import-codes.ts';
import { type RuleParams, ruleSeverities, type SilenceParams, silenceSeverities } from './rule-codes.ts';

import type { Severity } from './severity.ts';
import { type TextParams, textSeverities } from './text-codes.ts';
import { type WorkbookParams, workbookSeverities } from './workbook-codes.ts';

/** What each diagnostic needs to be told about, by code `area/what`. */
export interface DiagnosticParams extends TextParams, WorkbookParams, RuleParams, SilenceParams, ImportParams {
  'reference/unknown': { thing: Thing; id: string; suggestion: string | null; known: readonly string[] };
  /** `firstFile` where the first stands in another file: the base of an extension. */
  'reference/duplicate-id': { thing: Thing; id: string; firstFile: string | null; firstLine: number };
  'level/not-ascending': { level: number; previous: number };
  'level/none': { competency: string };
  'target/not-a-level': { competency: string; level: number; levels: readonly number[] };
  'target/range': { min: number; max: number };
  'rating/no-spread': Record<string, never>;
  'rating/reserved': { id: string };
  'extends/not-found': { path: string };
  'extends/not-a-framework': { path: string };
  'extends/base-invalid': { path: string };
  'extends/cycle': { chain: readonly string[] };
  'extends/changes-base': { property: string };
  'design/contrast': { colour: string; ground: string; contrast: number; needed: number };
  'text/no-glyph': { character: string; number: string };
  'answers/other-framework': { expected: string; actual: string };
  'answers/other-version': { framework: string; expected: string; actual: string };
  'answers/other-digest': { framework: string; version: string };
  'answers/level-of-indicators': { competency: string };
  'answers/indicators-of-level': { competency: string };
  'answers/unknown-level': { competency: string; level: number; levels: readonly number[] };
  'answers/in-progress': Record<string, never>;
  'people/unknown-manager': { person: string; manager: string; suggestion: string | null };
  'people/manager-circle': { chain: readonly string[] };
  'csv/encoding': Record<string, never>;
  'csv/no-id': Record<string, never>;
  'csv/missing-column': { column: string };
  'csv/unknown-column': { column: string; suggestion: string | null };
  'csv/duplicate-column': { column: string; first: string };
  'csv/empty': { column: string };
  'csv/fields': { expected: number; actual: number };
  'csv/quote': Record<string, never>;
  'rule/unknown': { code: string; suggestion: string | null };
  'rule/fixed': { code: string };
  'rollout/time-zone': { timeZone: string };
  'rollout/supports-and-contradicts': { competency: string };
  'rollout/start-before-training': { unit: string; start: string; training: string; session: string };
  'rollout/other-version': { framework: string; expected: string; actual: string };
}

export type DiagnosticCode = keyof DiagnosticParams;

/** What a code is about: the part before its slash. */
export type DiagnosticArea = AreaOf<DiagnosticCode>;
type AreaOf<Code> = Code extends `${infer Area}/${string}` ? Area : never;

/** The things that ids name. */
export type Thing =
  | 'category'
  | 'competency'
  | 'indicator'
  | 'dimension'
  | 'rating'
  | 'profile'
  | 'part'
  | 'worksheet'
  | 'prompt'
  | 'choice'
  | 'participant'
  | 'person'
  | 'framework'
  | 'criterion'
  | 'training'
  | 'unit'
  | 'measure';

/** The severity of each diagnostic, before settings change it. */
export const severities: Readonly<Record<DiagnosticCode, Severity>> = {
  ...textSeverities,
  'reference/unknown': 'error',
  'reference/duplicate-id': 'error',
  'level/not-ascending': 'error',
  'level/none': 'error',
  'target/not-a-level': 'error',
  'target/range': 'error',
  'rating/no-spread': 'error',
  'rating/reserved': 'error',
  'extends/not-found': 'error',
  'extends/not-a-framework': 'error',
  'extends/base-invalid': 'error',
  'extends/cycle': 'error',
  'extends/changes-base': 'error',
  'design/contrast': 'error',
  'text/no-glyph': 'warning',
  'answers/other-framework': 'error',
  'answers/other-version': 'error',
  'answers/other-digest': 'error',
  'answers/level-of-indicators': 'error',
  'answers/indicators-of-level': 'error',
  'answers/unknown-level': 'error',
  'answers/in-progress': 'error',
  'people/unknown-manager': 'warning',
  'people/manager-circle': 'error',
  'csv/encoding': 'info',
  'csv/no-id': 'error',
  'csv/missing-column': 'error',
  'csv/unknown-column': 'info',
  'csv/duplicate-column': 'error',
  'csv/empty': 'error',
  'csv/fields': 'error',
  'csv/quote': 'error',
  'rule/unknown': 'error',
  'rule/fixed': 'error',
  ...ruleSeverities,
  ...silenceSeverities,
  ...workbookSeverities,
  ...importSeverities,
  'rollout/time-zone': 'error',
  'rollout/supports-and-contradicts': 'error',
  'rollout/start-before-training': 'error',
  'rollout/other-version': 'error',
};
