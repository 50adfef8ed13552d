import { type Diagnostic, diagnostic, type Path, type Thing } from '../diagnostics/index.ts';
import type { PlacedFile } from './file.ts';
import type { Competency, FrameworkFile } from './generated/framework.ts';

type Placed = PlacedFile<FrameworkFile>;

/** An id, and the way to it. */
export interface Identified {
  readonly id: string;
  /** Few ways are asked for. */
  readonly path: () => Path;
}

/** Ids that two siblings share; each later one points at the first. */
export function duplicateIdDiagnostics(file: Placed): readonly Diagnostic[] {
  const { categories = [], profiles = [], competencies = [], rating } = file.value;
  return [
    ...duplicates(file, 'category', identified(categories, ['categories'])),
    ...duplicates(file, 'competency', identified(competencies, ['competencies'])),
    ...duplicates(file, 'profile', identified(profiles, ['profiles'])),
    ...duplicates(file, 'rating', identified(rating?.points ?? [], ['rating', 'points'])),
    ...competencies.flatMap((each, index) => duplicatesWithin(file, each, ['competencies', index])),
  ];
}

/** Indicators are siblings within their competency, not only within their level. */
function duplicatesWithin(file: Placed, { levels = [], progression }: Competency, path: Path): readonly Diagnostic[] {
  const indicators = levels.flatMap(
    (level, at) =>
      level.indicators?.map(({ id }, index) => ({
        id,
        path: () => [...path, 'levels', at, 'indicators', index, 'id'],
      })) ?? [],
  );
  const dimensions = identified(progression?.dimensions ?? [], [...path, 'progression', 'dimensions']);
  return [...duplicates(file, 'indicator', indicators), ...duplicates(file, 'dimension', dimensions)];
}

/** The ids of a list of things, and the ways to them. */
export function identified(things: readonly { readonly id: string }[], path: Path): readonly Identified[] {
  return things.map(({ id }, index) => ({ id, path: () => [...path, index, 'id'] }));
}

type Placing = Pick<PlacedFile<unknown>, 'place'>;

/** Ids among `all` that another one took before; each points at the first. */
export function duplicates(file: Placing, thing: Thing, all: readonly Identified[]): readonly Diagnostic[] {
  const firsts = new Map<string, Identified>();
  const found: Diagnostic[] = [];
  for (const each of all) {
    const known = firsts.get(each.id);
    if (known === undefined) firsts.set(each.id, each);
    else found.push(duplicate(file, thing, known, each));
  }
  return found;
}

function duplicate(file: Placing, thing: Thing, known: Identified, { id, path }: Identified): Diagnostic {
  const [first, place] = [file.place(known.path(), 'value'), file.place(path(), 'value')];
  const firstFile = first.file === place.file ? null : first.file;
  return diagnostic('reference/duplicate-id', { thing, id, firstFile, firstLine: first.line }, place);
}
