import type { FileTypes, Text } from '../model/index.ts';
import type { CategoryDraft, CompetencyDraft, FrameworkDraft, LevelDraft, ProgressionDraft } from './draft.ts';
import { Ids } from './ids.ts';

type FrameworkFile = FileTypes['framework'];

export interface NamedDraft extends FrameworkDraft {
  readonly title: Text;
}

/** Stands for a definition that the source has not; lint finds it. */
const unwritten = 'TODO';

/** Whether a definition is the one that stands for none. */
export function isUnwritten(text: Text | undefined): boolean {
  return text !== undefined && wordsOf(text).every((each) => each === unwritten);
}

/** The draft as a framework file, with an id for everything that had none; keys in the order in which people write them. */
export function composed(draft: NamedDraft): FrameworkFile {
  const { languages } = draft;
  const categories = categoriesOf(draft);
  const categoryIds = new Map(
    categories.flatMap(({ id, title }) => [id, ...wordsOf(title)].map((each) => [each, id] as const)),
  );
  const ids = idsFor(languages, draft.competencies);
  const competencies = draft.competencies.map((each) => competencyOf(each, { languages, ids, categoryIds }));
  return withoutEmpty({
    kind: 'framework',
    id: draft.id ?? new Ids(languages).make(draft.title, 'title', 'framework'),
    version: draft.version ?? '1.0.0',
    languages: [...languages],
    title: draft.title,
    description: draft.description,
    source: draft.source,
    categories,
    scale: draft.scale,
    rating: draft.rating,
    competencies,
    profiles: profilesOf(draft),
  }) as FrameworkFile;
}

function idsFor(languages: readonly string[], things: readonly { readonly id?: string }[]): Ids {
  return new Ids(
    languages,
    things.flatMap(({ id }) => (id === undefined ? [] : [id])),
  );
}

/** The words of a title in every language it has. */
function wordsOf(title: Text): readonly string[] {
  return typeof title === 'string' ? [title] : Object.values(title);
}

function categoriesOf({ categories = [], competencies, languages }: FrameworkDraft) {
  const known = new Set(categories.flatMap(({ id, title }) => [...wordsOf(title), ...(id === undefined ? [] : [id])]));
  const named = [...new Set(competencies.flatMap(({ category }) => (category === undefined ? [] : [category])))];
  const added = named.filter((each) => !known.has(each)).map((title): CategoryDraft => ({ title }));
  const all: readonly CategoryDraft[] = [...categories, ...added];
  const ids = idsFor(languages, all);
  return all.map((each) => ({ ...each, id: each.id ?? ids.make(each.title, 'title', 'category') })).map(idFirst);
}

function profilesOf({ profiles = [], languages }: FrameworkDraft) {
  const ids = idsFor(languages, profiles);
  return profiles.map((each) => idFirst({ ...each, id: each.id ?? ids.make(each.title, 'title', 'profile') }));
}

function idFirst<T extends { readonly id: string }>({ id, ...rest }: T) {
  return { id, ...rest };
}

interface Composing {
  readonly languages: readonly string[];
  readonly ids: Ids;
  readonly categoryIds: ReadonlyMap<string, string>;
}

function competencyOf(draft: CompetencyDraft, { languages, ids, categoryIds }: Composing) {
  const levels = draft.levels ?? [];
  const indicatorIds = idsFor(
    languages,
    levels.flatMap(({ indicators = [] }) => indicators),
  );
  return withoutEmpty({
    id: draft.id ?? ids.make(draft.title, 'title', 'competency'),
    category: draft.category === undefined ? undefined : categoryIds.get(draft.category),
    title: draft.title,
    definition: draft.definition ?? unwritten,
    notes: [...(draft.notes ?? []), ...(draft.leftovers ?? [])],
    motivation: draft.motivation,
    guidance: draft.guidance,
    contrasts: draft.contrasts,
    purpose: draft.purpose,
    values: draft.values,
    progression: progressionOf(draft.progression ?? {}, languages),
    levels: levels.map((each) => levelOf(each, indicatorIds)),
  });
}

function progressionOf({ type, summary, dimensions = [] }: ProgressionDraft, languages: readonly string[]) {
  const ids = idsFor(languages, dimensions);
  const named = dimensions.map((each) =>
    idFirst({ ...each, id: each.id ?? ids.make(each.title, 'title', 'dimension') }),
  );
  return withoutEmpty({ type, summary, dimensions: named });
}

function levelOf({ level, title, concept, indicators = [], elaboration, examples }: LevelDraft, ids: Ids) {
  const own = indicators.map(({ id, text }) => ({ id: id ?? ids.make(text, 'sentence', 'indicator'), text }));
  return withoutEmpty({ level, title, concept, indicators: own, elaboration, examples });
}

/** Without keys that hold nothing: no list, map or text that is empty. */
function withoutEmpty<T extends object>(value: T): Partial<T> {
  const kept = Object.entries(value).filter(([, each]) => !isEmpty(each));
  // Keys were left out, nothing was changed.
  return Object.fromEntries(kept) as Partial<T>;
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
