import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';

/** Cumulative scales of two levels or more that never say what grows from one level to the next. */
export function unsaidProgressions({ file, framework }: Reading): readonly Finding[] {
  return framework.competencies.flatMap(({ id, progression, levels }, index) => {
    const isSaid = progression.summary !== undefined || progression.dimensions.length > 0;
    if (levels.length < 2 || isSaid || progression.type === 'independent') return [];
    const own = file.competencies?.[index];
    const part = own?.progression !== undefined ? 'progression' : own?.levels !== undefined ? 'levels' : 'id';
    return [finding('progression/unsaid', ['competencies', index, part], { competency: id }, 'key')];
  });
}
