import type { Diagnostic } from '../diagnostics/index.ts';
import type { ImportCounts } from '../i18n/en/importing.ts';
import type { Fate } from '../import/index.ts';
import type { FileTypes } from '../model/index.ts';

/** What came of an import. */
export interface ImportReport {
  readonly sources: readonly ImportedSource[];
  readonly counts: ImportCounts;
  /** The framework; null where nothing could be made that is valid. */
  readonly framework: FileTypes['framework'] | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where each line of each source went. */
  readonly fates: readonly Fate[];
}

export interface ImportedSource {
  readonly file: string;
  readonly format: string;
  readonly languages: readonly string[];
}

/** The id of the competency a line went to; null where it went to none. */
export function competencyIdOf({ competency }: Fate, framework: ImportReport['framework']): string | null {
  return competency === null ? null : (framework?.competencies?.[competency]?.id ?? null);
}
