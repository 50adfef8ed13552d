import type { Diagnostic } from '../../diagnostics/index.ts';
import type { ListedPerson } from '../../model/index.ts';
import type { PeopleChanges } from '../../people/index.ts';
import { diagnosticJson, jsonText } from './validate.ts';

/** What importing people did, or with `isDry` would do; `isWhole` where those the file lacks are dropped. */
export interface PeopleImported extends PeopleChanges {
  readonly isWhole: boolean;
  readonly isDry: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What importing people did, for machines: ids alone. */
export function peopleImportJson({ isWhole, isDry, diagnostics, ...changes }: PeopleImported): string {
  const { added, changed, unchanged, absent } = changes;
  return jsonText({
    dryRun: isDry,
    people: added.length + changed.length + unchanged.length,
    added,
    changed,
    unchanged: unchanged.length,
    [isWhole ? 'removed' : 'absent']: absent,
    diagnostics: diagnostics.map(diagnosticJson),
  });
}

/** The people kept, for machines; what is not known is null. */
export function peopleListJson(people: readonly ListedPerson[]): string {
  return jsonText({
    people: people.map(({ id, name = null, unit = null, profile = null, manager = null, email = null }) => ({
      id,
      name,
      unit,
      profile,
      manager,
      email,
    })),
  });
}
