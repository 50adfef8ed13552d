import { type ImportParams, importSeverities } from './import-codes.ts';
import { type RuleParams, ruleSeverities, type SilenceParams, silenceSeverities } from './rule-codes.ts';

import type { Severity } from './severity.ts';

/** What each diagnostic needs to be told about, by code `area/what`. */
export interface DiagnosticParams extends RuleParams, SilenceParams, ImportParams {
  'file/not-found': { path: string };
  'file/no-match': { pattern: string };
  'file/not-readable': { path: string; reason: string };
  'file/not-a-file': { path: string; actual: NotAFile };
  'file/not-text': { path: string };
  'file/too-large': { path: string; megabytes: number; limit: number };
  'file/empty': { path: string };
  'yaml/syntax': { problem: YamlProblem };
  'yaml/duplicate-key': { key: string };
  'yaml/tab': Record<string, never>;
  'yaml/alias-expansion': Record<string, never>;
  'yaml/unknown-tag': { tag: string };
  'yaml/version': { version: string };
  'yaml/several-documents': Record<string, never>;
  'yaml/key-not-text': { key: string };
  'yaml/control-character': { character: string };
  'yaml/too-deep': { limit: number };
  'yaml/too-many-signs': { limit: number };
  'schema/not-a-map': { actual: string };
  'schema/kind-missing': { kinds: readonly string[] };
  'schema/unknown-kind': { kind: string; kinds: readonly string[]; suggestion: string | null };
  'schema/missing-property': { property: string; parent: string };
  'schema/unknown-property': { property: string; parent: string; suggestion: string | null; known: readonly string[] };
  'schema/type': { property: string; expected: readonly string[]; actual: string };
  'schema/value': { property: string; value: string; allowed: readonly string[]; suggestion: string | null };
  'schema/too-small': { property: string; limit: number; exclusive: boolean; actual: number };
  'schema/too-large': { property: string; limit: number; actual: number };
  'schema/empty': { property: string };
  'schema/too-few': { property: string; limit: number };
  'schema/too-long': { property: string; limit: number };
  'schema/duplicate-item': { property: string; value: string };
  'schema/id': { property: string; value: string; suggestion: string | null };
  'schema/version': { value: string };
  'schema/version-number': { value: string };
  'schema/language-tag': { value: string };
  'schema/date': { property: string; value: string };
  'schema/day': { property: string; value: string };
  'schema/instant': { property: string; value: string };
  'schema/ulid': { value: string };
  'schema/digest': { value: string };
  'schema/email': { property: string };
  'schema/invalid': { property: string; keyword: string };
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
  'prompt/range': { prompt: string; min: number; max: number };
  'prompt/other-type': { property: string; prompt: string; type: string };
  'condition/syntax': { problem: ConditionProblem; found: string; instead: string | null };
  'condition/words': { prompt: string; type: 'text' | 'definition' };
  'condition/order-of-choices': { prompt: string; operator: string };
  'condition/not-a-number': { prompt: string; value: string };
  'condition/outside': { prompt: string; value: number; min: number; max: number };
  'reply/other-workbook': { expected: string; actual: string };
  'reply/type': { prompt: string; expected: 'words' | 'number' };
  'reply/outside': { prompt: string; value: number; min: number; max: number };
  'reply/by-whom': { prompt: string };
  'form/not-ours': Record<string, never>;
  'form/empty': Record<string, never>;
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

/** What is wrong with the writing of a condition; the wording lives in i18n. */
export type ConditionProblem =
  | 'character'
  | 'prompt-expected'
  | 'operator-expected'
  | 'value-expected'
  | 'joint-expected'
  | 'unclosed'
  | 'unopened'
  | 'capitals'
  | 'sign';

/** What kind of YAML syntax fault it is; the wording lives in i18n. */
export type YamlProblem =
  | 'indentation'
  | 'unexpected'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'missing-colon'
  | 'nested-mapping'
  | 'alias'
  | 'escape'
  | 'missing-comma'
  | 'missing-space'
  | 'extra-bracket'
  | 'after-value'
  | 'merge-conflict';

/** What stands under the name of a file and can or must not be read as one. */
export type NotAFile = 'folder' | 'pipe' | 'socket' | 'device';

/** The severity of each diagnostic, before settings change it. */
export const severities: Readonly<Record<DiagnosticCode, Severity>> = {
  'file/not-found': 'error',
  'file/no-match': 'error',
  'file/not-readable': 'error',
  'file/not-a-file': 'error',
  'file/not-text': 'error',
  'file/too-large': 'error',
  'file/empty': 'error',
  'yaml/syntax': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/tab': 'error',
  'yaml/alias-expansion': 'error',
  'yaml/unknown-tag': 'error',
  'yaml/version': 'error',
  'yaml/several-documents': 'error',
  'yaml/key-not-text': 'error',
  'yaml/control-character': 'error',
  'yaml/too-deep': 'error',
  'yaml/too-many-signs': 'error',
  'schema/not-a-map': 'error',
  'schema/kind-missing': 'error',
  'schema/unknown-kind': 'error',
  'schema/missing-property': 'error',
  'schema/unknown-property': 'error',
  'schema/type': 'error',
  'schema/value': 'error',
  'schema/too-small': 'error',
  'schema/too-large': 'error',
  'schema/empty': 'error',
  'schema/too-few': 'error',
  'schema/too-long': 'error',
  'schema/duplicate-item': 'error',
  'schema/id': 'error',
  'schema/version': 'error',
  'schema/version-number': 'error',
  'schema/language-tag': 'error',
  'schema/date': 'error',
  'schema/day': 'error',
  'schema/instant': 'error',
  'schema/ulid': 'error',
  'schema/digest': 'error',
  'schema/email': 'error',
  'schema/invalid': 'error',
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
  'prompt/range': 'error',
  'prompt/other-type': 'error',
  'condition/syntax': 'error',
  'condition/words': 'error',
  'condition/order-of-choices': 'error',
  'condition/not-a-number': 'error',
  'condition/outside': 'error',
  ...importSeverities,
  'reply/other-workbook': 'error',
  'reply/type': 'error',
  'reply/outside': 'error',
  'reply/by-whom': 'error',
  'form/not-ours': 'error',
  'form/empty': 'error',
  'rollout/time-zone': 'error',
  'rollout/supports-and-contradicts': 'error',
  'rollout/start-before-training': 'error',
  'rollout/other-version': 'error',
};
