import { type CompetencyResult, ownValue } from '../assess/index.ts';
import type { Carriage } from '../diff/index.ts';

/** What an assessment says of a competency: the attained level, null where there is none to tell. */
export interface Standing {
  readonly status: CompetencyResult['status'];
  readonly attained: number | null;
}

/** A competency in which somebody stands elsewhere after the migration; `after` is null where the competency is gone. */
export interface LevelChange {
  readonly competency: string;
  readonly before: Standing;
  readonly after: Standing | null;
  /** Whether only the number of the level changed, not the level. */
  readonly renumbered: boolean;
}

type Results = Readonly<Record<string, CompetencyResult>>;

/** Every competency whose attained level or its certainty changes; those about which nothing was known before do not. */
export function levelChanges(before: Results, after: Results, carriage: Carriage): readonly LevelChange[] {
  return Object.entries(before).flatMap(([competency, old]) => {
    const heir = carriage.competencies.get(competency);
    const now = heir === undefined ? undefined : ownValue(after, heir);
    const was = standing(old);
    const is = now === undefined ? null : standing(now);
    if (isSame(was, is)) return [];
    if (was.attained === null && is === null) return [];
    const levels = carriage.levels.get(competency);
    const moved = was.attained === null ? null : (levels?.get(was.attained) ?? was.attained);
    return [{ competency, before: was, after: is, renumbered: isSame({ ...was, attained: moved }, is) }];
  });
}

function standing({ status, attained }: CompetencyResult): Standing {
  return { status, attained };
}

function isSame(a: Standing, b: Standing | null): boolean {
  return b !== null && a.status === b.status && a.attained === b.attained;
}
