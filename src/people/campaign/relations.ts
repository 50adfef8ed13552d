import { type Relation, relations } from '../../model/index.ts';

/** How many raters of a relation a campaign wants of each person; all there are where no number is given. */
export interface WantedRelation {
  readonly relation: Relation;
  readonly count: number | null;
}

/** The relations whose raters are found in the list of people; clients and panels stand in no list. */
export const findableRelations: readonly Relation[] = ['self', 'manager', 'peer', 'report'];

/** `self,manager,peer:3` → the relations wanted, or the word that is none. Without a number three peers are wanted. */
export function wantedRelations(
  written: readonly string[],
): { readonly wanted: readonly WantedRelation[] } | { readonly unknown: string } {
  const wanted: WantedRelation[] = [];
  for (const word of written) {
    const [, name, count] = /^([a-z]+)(?::([1-9]\d?))?$/.exec(word.trim()) ?? [];
    const relation = relations.find((each) => each === name);
    const isSingle = relation === 'self' || relation === 'manager';
    const isRepeated = wanted.some((each) => each.relation === relation);
    if (relation === undefined || isRepeated || (isSingle && count !== undefined && count !== '1'))
      return { unknown: word };
    wanted.push({ relation, count: count === undefined ? usual(relation) : Number(count) });
  }
  return { wanted };
}

function usual(relation: Relation): number | null {
  return relation === 'peer' ? 3 : null;
}
