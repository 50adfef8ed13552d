import { paragraphsOf } from '../../exchange/index.ts';
import { idLike } from '../../model/index.ts';
import type { CompetencyDraft, IndicatorDraft, LevelDraft } from '../draft.ts';
import { type Loose, thingIn, wordListIn, wordsIn } from '../loose.ts';
import { type CaseFile, identifierOf, ownPart } from './case-file.ts';
import { described, keptOfLevel, type RubricLevel, rubricLevels } from './scale.ts';
import type { Node } from './tree.ts';

/** A competency of a package: its item, the items that are its behaviours, and the criterion that rates it. */
export interface CaseCompetency {
  readonly node: Node;
  readonly category: string | null;
  readonly behaviours: readonly Node[];
  readonly criterion: Loose | null;
}

/** The competency as a draft. */
export function competencyDraft(found: CaseCompetency, file: CaseFile): CompetencyDraft {
  const { item } = found.node;
  const own = ownPart(item);
  const statement = wordsIn(item, 'fullStatement') ?? '';
  const title = wordsIn(item, 'abbreviatedStatement') ?? shortened(statement);
  const values = wordListIn(item, 'conceptKeywords');
  return {
    ...idOf(item),
    ...(found.category === null ? {} : { category: found.category }),
    title,
    definition: statement,
    ...notesOf(item, own),
    ...keptOf(own),
    ...(values.length === 0 ? {} : { values }),
    progression: progressionOf(found, own),
    levels: levelsOf(found, file),
  };
}

/** The id that a code makes, where it makes one: codes stay while words change. */
export function idOf(item: Loose): { readonly id?: string } {
  const code = wordsIn(item, 'humanCodingScheme');
  const id = code === undefined ? null : idLike(code);
  return id === null ? {} : { id };
}

const longestTitle = 80;

/** The first sentence of a statement, or as many of its words as a title has room for. */
function shortened(statement: string): string {
  const [first = statement] = statement.trim().split(/(?<=[.!?])\s|\n/);
  if (first.length <= longestTitle) return first;
  return `${first.slice(0, longestTitle).replace(/\s+\S*$/, '')}…`;
}

function notesOf(item: Loose, own: Loose): Pick<CompetencyDraft, 'notes' | 'leftovers'> {
  const prose = wordsIn(item, 'notes');
  const notes = Array.isArray(own.notes) ? wordListIn(own, 'notes') : prose === undefined ? [] : paragraphsOf(prose);
  const other = wordsIn(item, 'alternativeLabel');
  return { notes, ...(other === undefined ? {} : { leftovers: [other] }) };
}

/** What an export of ours kept of a competency; the schema that every import goes through looks at its types. */
function keptOf(own: Loose): Partial<CompetencyDraft> {
  const names = ['motivation', 'guidance', 'contrasts', 'purpose'] as const;
  const kept = names.flatMap((name) => (own[name] === undefined ? [] : [[name, own[name]] as const]));
  return Object.fromEntries(kept) as Partial<CompetencyDraft>;
}

function progressionOf({ criterion }: CaseCompetency, own: Loose): NonNullable<CompetencyDraft['progression']> {
  const summary = criterion === null ? undefined : wordsIn(criterion, 'description');
  const rest = thingIn(own, 'progression') as NonNullable<CompetencyDraft['progression']>;
  // In a rubric of somebody else the description of a criterion says what it is, not what grows.
  const isOwn = criterion !== null && ownPart(criterion).thing !== undefined;
  return { ...rest, ...(summary === undefined || !isOwn ? {} : { summary }) };
}

function levelsOf(found: CaseCompetency, file: CaseFile): readonly LevelDraft[] {
  const { criterion, behaviours } = found;
  if (criterion !== null && ownPart(criterion).thing === 'shared') return [];
  const levels = criterion === null ? [] : rubricLevels(criterion);
  const placed = placedBehaviours(behaviours, levels, file);
  if (levels.length === 0) return [{ level: 1, indicators: behaviours.map(indicatorOf) }];
  return levels.map((each) => levelOf(each, placed.get(each.number) ?? []));
}

/** Behaviours by level: where an association or a rubric places them, else at the lowest level. */
function placedBehaviours(
  behaviours: readonly Node[],
  levels: readonly RubricLevel[],
  { associations }: CaseFile,
): ReadonlyMap<number, readonly Node[]> {
  const numbers = new Map(levels.map(({ of, number }) => [identifierOf(of) ?? '', number]));
  const said = new Map(
    associations
      .filter((each) => wordsIn(each, 'associationType') === 'hasSkillLevel')
      .map((each) => [
        identifierOf(thingIn(each, 'originNodeURI')) ?? '',
        numbers.get(identifierOf(thingIn(each, 'destinationNodeURI')) ?? ''),
      ]),
  );
  const placed = new Map<number, Node[]>();
  for (const node of behaviours) {
    const level = said.get(node.id) ?? levelNaming(node, levels) ?? levels[0]?.number ?? 1;
    placed.set(level, [...(placed.get(level) ?? []), node]);
  }
  return placed;
}

function levelNaming({ item }: Node, levels: readonly RubricLevel[]): number | undefined {
  const statement = wordsIn(item, 'fullStatement');
  if (statement === undefined) return undefined;
  return levels.find(({ of }) => wordsIn(of, 'description')?.split('\n').includes(`- ${statement}`))?.number;
}

function levelOf({ of, number }: RubricLevel, behaviours: readonly Node[]): LevelDraft {
  const statements = behaviours.map(({ item }) => wordsIn(item, 'fullStatement') ?? '');
  const { concept, behaviours: listed } = described(of, statements);
  const title = wordsIn(of, 'quality');
  const indicators = [...behaviours.map(indicatorOf), ...listed.map((text) => ({ text }))];
  return {
    level: number,
    ...(title === undefined ? {} : { title }),
    ...(concept === undefined ? {} : { concept }),
    indicators,
    ...keptOfLevel(of),
  };
}

function indicatorOf({ item }: Node): IndicatorDraft {
  return { ...idOf(item), text: wordsIn(item, 'fullStatement') ?? '' };
}
