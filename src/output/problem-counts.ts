import type { Diagnostic, Severity } from '../diagnostics/index.ts';

export interface ProblemCounts {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

interface Counted {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How many files were looked at, and how many problems of each severity there are. */
export function countsOf({ files, diagnostics }: Counted): ProblemCounts {
  const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
  return { files: files.length, errors: count('error'), warnings: count('warning'), infos: count('info') };
}
