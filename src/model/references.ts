import { type Diagnostic, diagnostic, type Path, suggestion, type Thing } from '../diagnostics/index.ts';
import { notObserved } from './assessment.ts';
import { duplicateIdDiagnostics } from './duplicate-ids.ts';
import type { PlacedFile } from './file.ts';
import type { Competency, FrameworkFile, Profile, Target } from './generated/framework.ts';

type Placed = PlacedFile<FrameworkFile>;

/** What a schema cannot see: ids that clash or lead nowhere, levels out of order, targets that are no level. */
export function referenceDiagnostics(file: Placed): readonly Diagnostic[] {
  const { profiles = [], competencies = [], scale } = file.value;
  return [
    ...duplicateIdDiagnostics(file),
    ...ratingDiagnostics(file),
    ...ascending(file, scale?.levels ?? [], ['scale', 'levels']),
    ...competencies.flatMap((each, index) => competencyDiagnostics(file, each, ['competencies', index])),
    ...profiles.flatMap((each, index) => profileDiagnostics(file, each, ['profiles', index])),
  ];
}

function competencyDiagnostics(file: Placed, competency: Competency, path: Path): readonly Diagnostic[] {
  const { levels = [], category } = competency;
  return [
    ...incomplete(file, competency, path),
    ...(category === undefined ? [] : unknownCategory(file, category, [...path, 'category'])),
    ...ascending(file, levels, [...path, 'levels']),
  ];
}

/** What only the merged file can tell: a competency that an extension adds must be complete. */
function incomplete(file: Placed, competency: Competency, path: Path): readonly Diagnostic[] {
  const place = () => file.place([...path, 'id'], 'key');
  const missing = (['title', 'definition'] as const).filter((each) => competency[each] === undefined);
  const found = missing.map((property) =>
    diagnostic('schema/missing-property', { property, parent: competency.id }, place()),
  );
  const leveled = competency.levels !== undefined || file.value.scale !== undefined;
  return leveled ? found : [...found, diagnostic('level/none', { competency: competency.id }, place())];
}

function unknownCategory(file: Placed, category: string, path: Path): readonly Diagnostic[] {
  const known = (file.value.categories ?? []).map((each) => each.id);
  return known.includes(category) ? [] : [unknown(file, 'category', category, { known, path, at: 'value' })];
}

function profileDiagnostics(file: Placed, profile: Profile, path: Path): readonly Diagnostic[] {
  const known = (file.value.competencies ?? []).map((each) => each.id);
  const named = (['targets', 'weights'] as const).flatMap((part) =>
    Object.keys(profile[part] ?? {}).map((id) => ({ id, path: [...path, part, id] })),
  );
  const lost = named.filter(({ id }) => !known.includes(id));
  const targets = Object.entries(profile.targets ?? {}).filter(([id]) => known.includes(id));
  return [
    ...lost.map(({ id, path: at }) => unknown(file, 'competency', id, { known, path: at, at: 'key' })),
    ...targets.flatMap(([id, target]) => targetDiagnostics(file, id, target, [...path, 'targets', id])),
  ];
}

function targetDiagnostics(file: Placed, competency: string, target: Target, path: Path): readonly Diagnostic[] {
  const levels = levelsOf(file.value, competency);
  const named = typeof target === 'number' ? [{ level: target, path }] : rangeEnds(target, path);
  const missed = levels.length === 0 ? [] : named.filter(({ level }) => !levels.includes(level));
  const found = missed.map(({ level, path: at }) =>
    diagnostic('target/not-a-level', { competency, level, levels }, file.place(at, 'value')),
  );
  if (typeof target === 'number' || target.min <= target.max) return found;
  return [...found, diagnostic('target/range', target, file.place(path, 'value'))];
}

function rangeEnds(target: { readonly min: number; readonly max: number }, path: Path) {
  return (['min', 'max'] as const).map((end) => ({ level: target[end], path: [...path, end] }));
}

function levelsOf(file: FrameworkFile, competency: string): readonly number[] {
  const own = file.competencies?.find((each) => each.id === competency)?.levels;
  return (own ?? file.scale?.levels ?? []).map((each) => each.level);
}

function ratingDiagnostics(file: Placed): readonly Diagnostic[] {
  const points = file.value.rating?.points ?? [];
  const reserved = points.findIndex((each) => each.id === notObserved);
  const path: Path = ['rating', 'points'];
  const found: Diagnostic[] = [];
  if (reserved >= 0) {
    found.push(diagnostic('rating/reserved', { id: notObserved }, file.place([...path, reserved, 'id'], 'value')));
  }
  if (points.length > 1 && new Set(points.map((each) => each.value)).size === 1) {
    found.push(diagnostic('rating/no-spread', {}, file.place(path, 'key')));
  }
  return found;
}

function ascending(file: Placed, levels: readonly { readonly level: number }[], path: Path): readonly Diagnostic[] {
  return levels.flatMap(({ level }, index) => {
    const previous = levels[index - 1]?.level;
    if (previous === undefined || level > previous) return [];
    return [diagnostic('level/not-ascending', { level, previous }, file.place([...path, index, 'level'], 'value'))];
  });
}

/** What an id was looked up among, and where it stands. */
export interface Lookup {
  readonly known: readonly string[];
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** An id that leads nowhere in a file of any kind. */
export function unknown(
  file: Pick<Placed, 'place'>,
  thing: Thing,
  id: string,
  { known, path, at }: Lookup,
): Diagnostic {
  const params = { thing, id, suggestion: suggestion(id, known), known };
  return diagnostic('reference/unknown', params, file.place(path, at));
}
