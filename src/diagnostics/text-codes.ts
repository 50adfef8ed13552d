import type { Severity } from './severity.ts';

/** What may be wrong with a file before it is known what it says. */
export interface TextParams {
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
  'schema/null-character': { property: string };
  'schema/invalid': { property: string; keyword: string };
}

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

/** The severity of each, which no project changes. */
export const textSeverities: Readonly<Record<keyof TextParams, Severity>> = {
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
  'schema/null-character': 'error',
  'schema/invalid': 'error',
};
