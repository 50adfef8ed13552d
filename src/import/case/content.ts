import type { CategoryDraft } from '../draft.ts';
import { type Loose, thingIn, thingsIn, wordsIn } from '../loose.ts';
import { type CaseFile, identifierOf, isOwn } from './case-file.ts';
import { type CaseCompetency, idOf } from './competency.ts';
import { guessedKind, saidKind } from './kinds.ts';
import { type Node, type Tree, treeOf } from './tree.ts';

/** What the items of a package become. */
export interface CaseContent {
  readonly categories: readonly (CategoryDraft & { readonly node: Node })[];
  readonly competencies: readonly CaseCompetency[];
  /** Items whose place in the tree could not be kept: categories inside categories, items under several others. */
  readonly flattened: readonly Loose[];
}

/** Sorts the items of a package into categories, competencies and behaviours. */
export function contentOf(file: CaseFile): CaseContent {
  const tree = treeOf(file);
  const sorting = new Sorting(file, tree);
  return sorting.content();
}

class Sorting {
  readonly #tree: Tree;
  readonly #criteria: ReadonlyMap<string, Loose>;
  readonly #rated: ReadonlySet<string>;
  readonly #categories: (CategoryDraft & { readonly node: Node })[] = [];
  readonly #competencies: CaseCompetency[] = [];
  readonly #flattened: Loose[] = [];
  readonly #isOwn: boolean;

  constructor(file: CaseFile, tree: Tree) {
    this.#tree = tree;
    this.#criteria = criteriaByItem(file);
    this.#rated = new Set(this.#criteria.keys());
    this.#isOwn = isOwn(file);
  }

  content(): CaseContent {
    for (const root of this.#tree.roots) this.#take(root, null);
    // Exports of ours number all competencies, whatever category they are in.
    const ordered = this.#isOwn
      ? this.#competencies.toSorted((a, b) => a.node.sequence - b.node.sequence)
      : this.#competencies;
    const flattened = [...this.#flattened, ...this.#tree.manyParents];
    return { categories: this.#categories, competencies: ordered, flattened };
  }

  #take(node: Node, category: string | null): void {
    const kind = saidKind(node, this.#rated) ?? guessedKind(node, this.#rated);
    if (kind === 'category') this.#takeCategory(node, category);
    else this.#takeCompetency(node, category);
  }

  #takeCategory(node: Node, above: string | null): void {
    const { id = node.id } = idOf(node.item);
    const free = this.#categories.some((each) => each.id === id) ? `${id}-${this.#categories.length + 1}` : id;
    const notes = wordsIn(node.item, 'notes');
    const title = wordsIn(node.item, 'abbreviatedStatement') ?? wordsIn(node.item, 'fullStatement') ?? free;
    this.#categories.push({ id: free, title, ...(notes === undefined ? {} : { description: notes }), node });
    if (above !== null) this.#flattened.push(node.item);
    for (const child of node.children) this.#take(child, free);
  }

  #takeCompetency(node: Node, category: string | null): void {
    const behaviours = node.children.filter((each) => this.#isBehaviour(each));
    const criterion = this.#criteria.get(node.id) ?? null;
    // What stands below a behaviour has no place of its own: it becomes a behaviour beside it.
    const all = behaviours.flatMap((each) => [each, ...descendants(each)]);
    this.#competencies.push({ node, category, behaviours: all, criterion });
    for (const child of node.children) {
      if (behaviours.includes(child)) continue;
      this.#flattened.push(child.item);
      this.#take(child, category);
    }
    for (const each of behaviours) this.#flattened.push(...descendants(each).map(({ item }) => item));
  }

  #isBehaviour(node: Node): boolean {
    const said = saidKind(node, this.#rated);
    return said === null ? node.children.length === 0 : said === 'indicator';
  }
}

function descendants({ children }: Node): readonly Node[] {
  return children.flatMap((each) => [each, ...descendants(each)]);
}

function criteriaByItem({ rubrics }: CaseFile): ReadonlyMap<string, Loose> {
  const all = rubrics.flatMap((each) => thingsIn(each, 'CFRubricCriteria'));
  const found = all.flatMap((each) => {
    const item = identifierOf(thingIn(each, 'CFItemURI'));
    return item === undefined ? [] : [[item, each] as const];
  });
  // The first criterion about an item counts.
  return new Map(found.reverse());
}
