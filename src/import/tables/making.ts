import { textOf } from '../../exchange/index.ts';
import type { Text } from '../../model/index.ts';
import { defined } from '../defined.ts';
import type { CompetencyDraft, LevelDraft } from '../draft.ts';

/** The same words in each language that has them. */
export type Words = Readonly<Record<string, string>>;

/** A level that rows go on adding to. */
export interface LevelInMaking {
  readonly texts: Map<'title' | 'concept', Words>;
  readonly indicators: { readonly id?: string; readonly text: Words }[];
  readonly lists: Map<'elaboration' | 'example', Words[]>;
}

/** A competency that rows go on adding to. */
export interface CompetencyInMaking {
  readonly id?: string;
  readonly title: Words;
  category?: string;
  readonly texts: Map<'definition' | 'motivation' | 'purpose' | 'progression', Words>;
  readonly lists: Map<'note' | 'guidance' | 'value' | 'is' | 'is-not', Words[]>;
  readonly levels: Map<number, LevelInMaking>;
  readonly leftovers: Set<string>;
}

export const competencyTexts = ['definition', 'motivation', 'purpose', 'progression'] as const;
export const competencyLists = ['note', 'guidance', 'value', 'is', 'is-not'] as const;

/** A level of a competency, begun where it has none of that number. */
export function levelIn({ levels }: CompetencyInMaking, number: number): LevelInMaking {
  const known = levels.get(number);
  if (known !== undefined) return known;
  const made: LevelInMaking = { texts: new Map(), indicators: [], lists: new Map() };
  levels.set(number, made);
  return made;
}

/** The draft that a competency has become. */
export function draftOf(
  { id, title, category, texts, lists, levels, leftovers }: CompetencyInMaking,
  languages: readonly string[],
): CompetencyDraft {
  const text = (words: Words) => textOf(words, languages);
  const said = (words: Words | undefined) => (words === undefined ? undefined : text(words));
  const list = (name: (typeof competencyLists)[number]) => (lists.get(name) ?? []).map((each) => text(each));
  const [is, isNot] = [list('is'), list('is-not')];
  const contrasts = Array.from({ length: Math.max(is.length, isNot.length) }, (_, at) =>
    defined({ is: is[at], isNot: isNot[at] }),
  );
  return defined({
    id,
    category,
    title: text(title),
    definition: said(texts.get('definition')),
    motivation: said(texts.get('motivation')),
    purpose: said(texts.get('purpose')),
    progression: defined({ summary: said(texts.get('progression')) }),
    notes: list('note'),
    guidance: list('guidance'),
    values: list('value'),
    contrasts,
    leftovers: [...leftovers],
    levels: [...levels].toSorted(([a], [b]) => a - b).map(([number, level]) => levelDraft(number, level, text)),
  });
}

function levelDraft(
  level: number,
  { texts, indicators, lists }: LevelInMaking,
  text: (words: Words) => Text,
): LevelDraft {
  const [title, concept] = [texts.get('title'), texts.get('concept')];
  return defined({
    level,
    title: title === undefined ? undefined : text(title),
    concept: concept === undefined ? undefined : text(concept),
    indicators: indicators.map(({ id, text: words }) => defined({ id, text: text(words) })),
    elaboration: (lists.get('elaboration') ?? []).map((each) => text(each)),
    examples: (lists.get('example') ?? []).map((each) => ({ text: text(each) })),
  });
}
