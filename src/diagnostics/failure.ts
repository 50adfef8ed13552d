/** Why a command could not do its job; the words live in i18n. Exit code 2. */
export interface FailureParams {
  'usage/unknown-command': { command: string; suggestion: string | null };
  'usage/missing-command': { group: string; commands: readonly string[] };
  'usage/unknown-option': { option: string; suggestion: string | null };
  'usage/missing-argument': { argument: string };
  'usage/missing-value': { option: string };
  'usage/too-many-arguments': { expected: number; actual: number };
  'usage/relation': { value: string; suggestion: string | null };
  'usage/invalid-value': { option: string; value: string; allowed: readonly string[]; suggestion: string | null };
  'usage/invalid-id': { option: string; value: string; suggestion: string | null };
  'usage/not-a-number': { option: string; value: string };
  'usage/not-a-date': { option: string; value: string };
  'usage/not-a-period': { option: string; value: string };
  'usage/conflict': { first: string; second: string };
  'usage/needs-option': { option: string; needed: string };
  'usage/needs-terminal': { flags: readonly string[] };
  'explain/unknown-code': { code: string; suggestion: string | null };
  'framework/not-found': { reference: string; known: readonly string[]; suggestion: string | null };
  'framework/invalid': { path: string; errors: number };
  'framework/unknown-thing': {
    thing: 'competency' | 'profile';
    id: string;
    framework: string;
    known: readonly string[];
    suggestion: string | null;
  };
  'framework/unknown-level': { level: string; framework: string; known: readonly string[] };
  'workbook/not-found': { reference: string; known: readonly string[]; suggestion: string | null };
  'workbook/invalid': { path: string; errors: number };
  'workbook/none-waiting': { workbook: string | null };
  'workbook/several-waiting': { ids: readonly string[] };
  'design/not-found': { reference: string; known: readonly string[]; suggestion: string | null };
  'design/invalid': { path: string; errors: number };
  'rollout/not-found': { reference: string; known: readonly string[]; suggestion: string | null };
  'rollout/invalid': { path: string; errors: number };
  'project/none': Record<string, never>;
  'project/invalid': { path: string; errors: number };
  'people/invalid': { path: string; errors: number };
  'report/too-few': { framework: string; wanted: number; people: number };
  'people/none': Record<string, never>;
  'people/unknown': { id: string; suggestion: string | null };
  'campaign/none': Record<string, never>;
  'campaign/unknown-cycle': { cycle: string; known: readonly string[]; suggestion: string | null };
  'people/unknown-unit': { unit: string; known: readonly string[]; suggestion: string | null };
  'answers/invalid': { path: string; errors: number };
  'diff/nothing-to-compare': { reference: string };
  'migrate/same': { id: string; version: string };
  'git/none': { reference: string };
  'git/unknown-revision': { revision: string };
  'git/not-in-revision': { path: string; revision: string };
  'settings/unknown-change': { code: string; suggestion: string | null };
  'import/extension': { path: string };
  'file/not-found': { path: string };
  'file/not-readable': { path: string; reason: string };
  'file/not-writable': { path: string; reason: string };
  'file/exists': { path: string };
  'report/unknown-person': { person: string; suggestion: string | null };
  'report/nothing': { person: string | null; wanted: string | null; known: readonly string[] };
  'report/minimum-raters': { value: string };
  'resume/none': { framework: string | null };
  'resume/several': { ids: readonly string[] };
  'forget/needs-yes': { subject: string };
  'forget/unknown': { subject: string; suggestion: string | null };
  'store/none': { path: string };
  'store/folder-missing': { path: string };
  'store/not-a-file': { path: string };
  'store/not-writable': { path: string };
  'store/not-readable': { path: string };
  'store/not-a-database': { path: string };
  'store/wrong-key': { path: string };
  'store/key-needed': { path: string };
  'store/not-encrypted': { path: string };
  'store/newer': { path: string; found: number; known: number };
  'store/busy': { path: string };
  'store/full': { path: string };
  'store/damaged': { path: string };
  'store/unreachable': { path: string; reason: string };
  'store/backup-exists': { path: string };
  'store/backup-failed': { path: string; reason: string };
  'store/not-erased': { path: string };
  'store/assessment-exists': { id: string };
  'store/unknown-assessment': { id: string };
  'store/assessment-completed': { id: string };
  'store/unsupported': { location: string };
  'store/password-shown': { location: string; where: 'arguments' | 'project' };
  'store/bad-location': {
    path: string;
    problem: 'not-a-url' | 'no-database' | 'bad-port' | 'unknown-tls-mode' | 'unknown-parameter' | 'refused-settings';
  };
  'store/copy-target': { path: string; strangers: number; differing: number };
  'store/copy-differs': { path: string };
  'store/exists': { path: string; server: boolean };
  'store/denied': { path: string };
  'store/no-database': { path: string };
  'store/not-allowed': { path: string };
  'store/not-storable': { path: string };
  'store/insecure': { path: string; reason: string };
  'store/older': { path: string; found: number; known: number };
}

export type FailureCode = keyof FailureParams;

/** Failing to do the job: thrown once, caught once (in cli.ts). */
export class Failure<C extends FailureCode = FailureCode> extends Error {
  override readonly name = 'Failure';

  readonly code: C;
  readonly params: FailureParams[C];

  constructor(code: C, params: FailureParams[C]) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
