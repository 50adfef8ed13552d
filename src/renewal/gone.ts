import type { Path, RemovableThing } from '../diagnostics/index.ts';
import { foundAgain } from '../diff/index.ts';
import type { FileTypes, Text } from '../model/index.ts';
import { alike, identified } from './words.ts';

type FrameworkFile = FileTypes['framework'];
type CompetencyFile = NonNullable<FrameworkFile['competencies']>[number];
type LevelFile = NonNullable<CompetencyFile['levels']>[number];

/** Something of the old file that the new one has no more. */
export interface Gone extends Lost {
  readonly competency: string;
}

interface Lost {
  readonly thing: RemovableThing;
  /** Null where such a thing has no id. */
  readonly id: string | null;
  /** Null where it belongs to no level. */
  readonly level: number | null;
  readonly text: Text | undefined;
  /** The way to it in the old file. */
  readonly path: Path;
}

/** What a file loses when `next` takes its place: ids say what is still there, and words where there are no ids. */
export function gone(old: FrameworkFile, next: FrameworkFile): readonly Gone[] {
  const { languages } = old;
  return (old.competencies ?? []).flatMap((each, at) => {
    const after = next.competencies?.find(({ id }) => id === each.id);
    if (after === undefined || after === each) return [];
    return goneOf(each, after, { languages, path: ['competencies', at] }).map((lost) => ({
      ...lost,
      competency: each.id,
    }));
  });
}

interface Where {
  /** Of both files: renewing adds languages behind those that were. */
  readonly languages: readonly string[];
  readonly path: Path;
}

function goneOf(old: CompetencyFile, next: CompetencyFile, where: Where): readonly Lost[] {
  const below = (...steps: Path): Where => ({ ...where, path: [...where.path, ...steps] });
  return [
    ...textsGone('guidance', old.guidance, next.guidance, below('guidance')),
    ...contrastsGone(old.contrasts, next.contrasts, below('contrasts')),
    ...textsGone('value', old.values, next.values, below('values')),
    ...dimensionsGone(old, next, below('progression', 'dimensions')),
    ...levelsGone(old.levels ?? [], next.levels ?? [], below('levels')),
  ];
}

function textsGone(
  thing: RemovableThing,
  old: readonly (Text | undefined)[] = [],
  next: readonly (Text | undefined)[] = [],
  { languages, path, level = null }: Where & { readonly level?: number | null },
): readonly Lost[] {
  const standing = old.map((text, at) => ({ text, at }));
  const said = ({ text }: { readonly text: Text | undefined }) => [identified(text, languages)];
  const { removed } = foundAgain(
    standing.filter(({ text }) => text !== undefined),
    next.map((text) => ({ text, at: -1 })),
    { from: said, to: said, alike },
  );
  return removed.map(({ text, at }) => ({ thing, id: null, level, text, path: [...path, at] }));
}

/** Each side of a contrast is looked for by itself. */
function contrastsGone(
  old: CompetencyFile['contrasts'] = [],
  next: CompetencyFile['contrasts'] = [],
  where: Where,
): readonly Lost[] {
  const side = (key: 'is' | 'isNot') =>
    textsGone(
      'contrast',
      old.map((each) => each[key]),
      next.map((each) => each[key]),
      where,
    );
  return [...side('is'), ...side('isNot')];
}

function dimensionsGone(old: CompetencyFile, next: CompetencyFile, { path }: Where): readonly Lost[] {
  const kept = new Set(next.progression?.dimensions?.map(({ id }) => id));
  return (old.progression?.dimensions ?? []).flatMap(({ id, title }, at) =>
    kept.has(id) ? [] : [{ thing: 'dimension', id, level: null, text: title, path: [...path, at] } as const],
  );
}

/** An indicator that went to another level is still there. */
function levelsGone(old: readonly LevelFile[], next: readonly LevelFile[], where: Where): readonly Lost[] {
  const kept = new Set(next.flatMap(({ indicators = [] }) => indicators.map(({ id }) => id)));
  return old.flatMap((each, at) => {
    const { level } = each;
    const path = [...where.path, at];
    const after = next.find((other) => other.level === level);
    const own: Lost = { thing: 'level', id: null, level, text: each.title, path };
    const below = (key: string) => ({ ...where, level, path: [...path, key] });
    const examples = (from: LevelFile | undefined) => from?.examples?.map(({ text }) => text);
    return [
      ...(after === undefined ? [own] : []),
      ...indicatorsGone(each, kept, path),
      ...textsGone('elaboration', each.elaboration, after?.elaboration, below('elaboration')),
      ...textsGone('example', examples(each), examples(after), below('examples')),
    ];
  });
}

function indicatorsGone({ level, indicators = [] }: LevelFile, kept: ReadonlySet<string>, path: Path): readonly Lost[] {
  return indicators.flatMap(({ id, text }, at) =>
    kept.has(id) ? [] : [{ thing: 'indicator', id, level, text, path: [...path, 'indicators', at] } as const],
  );
}
