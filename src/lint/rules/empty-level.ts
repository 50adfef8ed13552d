import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Level } from '../../model/index.ts';
import type { Reading } from '../reading.ts';

/**
 * Levels without indicators beside levels that have some: no rating can reach them. Where no level has indicators the
 * competency is rated by naming a level; there a level is empty that has no words at all.
 */
export function emptyLevels({ file, framework }: Reading): readonly Finding[] {
  return framework.competencies.flatMap(({ id, levels }, index) => {
    if (file.competencies?.[index]?.levels === undefined) return [];
    const isObserved = levels.some((each) => each.indicators.length > 0);
    const isEmpty = (each: Level) => each.indicators.length === 0 && (isObserved || isWordless(each));
    return levels.flatMap((each, at) =>
      isEmpty(each)
        ? [finding('level/empty', ['competencies', index, 'levels', at], { competency: id, level: each.level }, 'key')]
        : [],
    );
  });
}

function isWordless({ title, concept, elaboration, examples }: Level): boolean {
  return title === undefined && concept === undefined && elaboration.length === 0 && examples.length === 0;
}
