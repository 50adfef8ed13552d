import { diagnostic, type Outcome } from '../diagnostics/index.ts';
import type { Text } from '../model/index.ts';
import type { CompetencyDraft } from './draft.ts';
import { pairedByIds } from './pair-by-ids.ts';
import { pairedCompetency } from './pair-competency.ts';
import { Pairing } from './pairing.ts';
import type { Imported } from './reader.ts';

/** Two sources that say the same in two languages, the first of which is the reference. */
export interface Pair {
  readonly first: Imported;
  readonly second: Imported;
  /** The file of the second, for messages. */
  readonly file: string;
}

/** One bilingual draft of two: what stands in the same place belongs together where both have as many of it. */
export function paired(pair: Pair): Outcome<Imported> {
  const { first, second, file } = pair;
  const [from = 'und', to = 'und'] = [first.draft.languages[0], second.draft.languages[0]];
  const place = { file, line: 1, column: 1, length: 1 };
  if (from === to) return { diagnostics: [diagnostic('import/one-language', { language: from, path: file }, place)] };
  const byIds = pairedByIds(first, second, [from, to]);
  if (byIds !== null) return { value: byIds, diagnostics: [] };
  const pairing = new Pairing([from, to], second.fates);
  const competencies = competenciesOf(pair, pairing);
  const [title, description] = (['title', 'description'] as const).map((key) =>
    pairing.text(first.draft[key], second.draft[key]),
  );
  const draft = {
    ...first.draft,
    languages: [from, to],
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    categories: categoriesOf(pair, pairing),
    competencies,
  };
  const fates = [...first.fates, ...pairing.fates()];
  return { value: { draft, fates, unsure: first.unsure ?? [] }, diagnostics: pairing.diagnostics };
}

/** The competencies of both, each in its place: those of the first, then those that only the second has. */
function competenciesOf({ first, second }: Pair, pairing: Pairing): readonly CompetencyDraft[] {
  const [own, other] = [first.draft.competencies, second.draft.competencies];
  const partners = partnersOf(own, other);
  const taken = new Set(partners.values());
  const both = own.map((each, at) => {
    const partner = partners.get(at);
    if (partner !== undefined) pairing.place(partner, at);
    const second = partner === undefined ? undefined : other[partner];
    return pairedCompetency(each, second, { pairing, at: partner ?? -1 });
  });
  const alone = other.flatMap((each, at) => (taken.has(at) ? [] : [{ each, at }]));
  const added = alone.map(({ each, at }, index) => {
    pairing.place(at, own.length + index);
    return pairedCompetency(undefined, each, { pairing, at });
  });
  if (own.length !== other.length) {
    const titles = second.fates.filter(
      ({ part, competency }) => part === 'title' && alone.some(({ at }) => at === competency),
    );
    const where = { thing: 'competency', title: '', competency: -1, level: null } as const;
    pairing.tell(where, { first: own.length, second: other.length, fates: titles });
  }
  return [...both, ...added];
}

/** The families of both, by the name that the first gives them. */
function categoriesOf({ first, second }: Pair, pairing: Pairing) {
  const partners = partnersOf(first.draft.competencies, second.draft.competencies);
  const names = new Map<string, Text>();
  first.draft.competencies.forEach(({ category }, at) => {
    const partner = second.draft.competencies[partners.get(at) ?? -1];
    const title = pairing.text(category, partner?.category);
    if (category !== undefined && title !== undefined && !names.has(category)) names.set(category, title);
  });
  return [...names.values()].map((title) => ({ title }));
}

/** For each competency of the first its partner in the second: by position, or by shape where one has more of them. */
function partnersOf(
  first: readonly CompetencyDraft[],
  second: readonly CompetencyDraft[],
): ReadonlyMap<number, number> {
  if (first.length === second.length) return new Map(first.map((_, at) => [at, at]));
  const partners = new Map<number, number>();
  let from = 0;
  first.forEach((each, at) => {
    const partner = second.findIndex((other, index) => index >= from && shapeOf(other) === shapeOf(each));
    if (partner < 0) return;
    partners.set(at, partner);
    from = partner + 1;
  });
  return partners;
}

/** The levels of a competency and how many indicators each has. */
function shapeOf({ levels = [] }: CompetencyDraft): string {
  return levels.map(({ level, indicators = [] }) => `${level}:${indicators.length}`).join(' ');
}
