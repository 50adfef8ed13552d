import { type Diagnostic, Failure } from '../diagnostics/index.ts';

type InvalidCode = `${'framework' | 'answers' | 'project' | 'design' | 'people' | 'rollout' | 'workbook'}/invalid`;

/** A refusal that carries what is wrong with the file it refuses. */
export class InvalidFile extends Failure<InvalidCode> {
  readonly diagnostics: readonly Diagnostic[];

  constructor(code: InvalidCode, path: string, diagnostics: readonly Diagnostic[]) {
    super(code, { path, errors: diagnostics.filter((each) => each.severity === 'error').length });
    this.diagnostics = diagnostics;
  }
}

/** The failure for a file that cannot be used because of `diagnostics`; a file that is not there is said so directly. */
export function refuseInvalid(code: InvalidFile['code'], path: string, diagnostics: readonly Diagnostic[]): Failure {
  const only = diagnostics[0];
  if (only?.code === 'file/not-found') return new Failure('file/not-found', only.params);
  if (only?.code === 'file/not-readable') return new Failure('file/not-readable', only.params);
  return new InvalidFile(code, path, diagnostics);
}
