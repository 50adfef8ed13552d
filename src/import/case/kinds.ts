import { wordsIn } from '../loose.ts';
import { ownPart } from './case-file.ts';
import type { Node } from './tree.ts';

/** What an item of a package becomes. */
export type ItemKind = 'category' | 'competency' | 'indicator';

/** Names that packages give to the types of their items, in small letters without accents. */
const names: Readonly<Record<ItemKind, readonly string[]>> = {
  category: [
    'category',
    'domain',
    'strand',
    'cluster',
    'family',
    'area',
    'theme',
    'subject',
    'grade',
    'famille',
    'domaine',
    'categorie',
    'volet',
  ],
  competency: ['competency', 'competence', 'standard', 'skill', 'outcome', 'goal', 'benchmark', 'savoir', 'habilete'],
  indicator: [
    'indicator',
    'behavior',
    'behaviour',
    'component',
    'objective',
    'criterion',
    'indicateur',
    'comportement',
    'objectif',
    'critere',
  ],
};

const kinds = ['category', 'competency', 'indicator'] as const satisfies readonly ItemKind[];

/** What an item says it is: in what an export of ours kept, by a rubric about it, or by the name of its type. */
export function saidKind({ item, id }: Node, rated: ReadonlySet<string>): ItemKind | null {
  const own = ownPart(item).thing;
  const kept = kinds.find((each) => each === own);
  if (kept !== undefined) return kept;
  if (rated.has(id)) return 'competency';
  const type = (wordsIn(item, 'CFItemType') ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return type === '' ? null : (kinds.find((each) => names[each].some((name) => type.includes(name))) ?? null);
}

/**
 * What an item becomes that does not say so: what stands right above the leaves are competencies with the leaves as
 * indicators, what stands higher are categories, and a leaf that stands alone is a competency.
 */
export function guessedKind({ children }: Node, rated: ReadonlySet<string>): ItemKind {
  if (children.length === 0) return 'competency';
  const holdsCompetencies = children.some(
    (each) =>
      saidKind(each, rated) === 'competency' || (each.children.length > 0 && saidKind(each, rated) !== 'indicator'),
  );
  const holdsLeaves = children.some((each) => each.children.length === 0 && saidKind(each, rated) !== 'competency');
  return holdsCompetencies && !holdsLeaves ? 'category' : 'competency';
}
