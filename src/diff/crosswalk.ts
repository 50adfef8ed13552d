import { type Competency, type Framework, type Level, type Text, wordsByLanguage } from '../model/index.ts';
import type { Words } from './change.ts';
import { type Kinship, kinship, type Spelling, type Terms, termCounts, termWorth } from './terms.ts';

/** Which level corresponds to which; positions run from 0, the lowest level, to 1, the highest. */
export interface LevelCorrespondence {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly terms: readonly string[];
  readonly positions: { readonly from: number; readonly to: number };
}

/** A competency of the one framework that may correspond to one of the other, with what speaks for it. */
export interface Correspondence {
  readonly from: string;
  readonly to: string;
  /** From 0 to 1; a proposal, to be checked by a person. */
  readonly confidence: number;
  readonly terms: readonly string[];
  readonly levels: readonly LevelCorrespondence[];
}

export interface Crosswalk {
  readonly correspondences: readonly Correspondence[];
  /** Competencies for which nothing near enough was found. */
  readonly alone: { readonly from: readonly string[]; readonly to: readonly string[] };
}

// Below this, two texts share only the words that all texts share.
const leastConfidence = 0.1;

/**
 * Proposes which competency and level of the one framework corresponds to which of the other, by their words in
 * `language` where both speak it, else in the first language they share.
 */
export function proposedCrosswalk(from: Framework, to: Framework, language: string): Crosswalk {
  const shared = from.languages.filter((each) => to.languages.includes(each));
  const book = bookOf(from, to, shared.includes(language) ? [language] : shared.slice(0, 1));
  const correspondences = from.competencies.flatMap((own) => bestFor(own, to, book));
  const found = (side: 'from' | 'to') => new Set(correspondences.map((each) => each[side]));
  const alone = (side: 'from' | 'to', { competencies }: Framework) =>
    competencies.map((each) => each.id).filter((id) => !found(side).has(id));
  return { correspondences, alone: { from: alone('from', from), to: alone('to', to) } };
}

interface Book {
  readonly terms: ReadonlyMap<Competency | Level, Terms>;
  readonly worth: (stem: string) => number;
  readonly spelling: Spelling;
}

/** The terms of every competency and level of both frameworks, in the languages that both speak. */
function bookOf(from: Framework, to: Framework, shared: readonly string[]): Book {
  const spelling: Spelling = new Map();
  const terms = new Map<Competency | Level, Terms>();
  for (const framework of [from, to]) {
    const said = (texts: readonly (Text | undefined)[]) =>
      termCounts(
        texts.flatMap((text) => (text === undefined ? [] : [inShared(text, framework, shared)])),
        spelling,
      );
    for (const competency of framework.competencies) {
      terms.set(competency, said(competencyTexts(competency)));
      for (const level of competency.levels) terms.set(level, said(levelTexts(level)));
    }
  }
  const levels = [...from.competencies, ...to.competencies].flatMap((each) => each.levels);
  const texts = levels.flatMap((each) => terms.get(each) ?? []);
  return { terms, worth: termWorth(texts), spelling };
}

function inShared(text: Text, { languages }: Framework, shared: readonly string[]): Words {
  const words = wordsByLanguage(text, languages);
  return Object.fromEntries(Object.entries(words).filter(([language]) => shared.includes(language)));
}

function competencyTexts(each: Competency): readonly (Text | undefined)[] {
  const own = [each.title, each.title, each.definition, each.motivation, each.purpose, ...each.notes, ...each.values];
  return [...own, ...each.contrasts.map(({ is }) => is), ...each.levels.flatMap(levelTexts)];
}

function levelTexts(level: Level): readonly (Text | undefined)[] {
  return [level.title, level.concept, ...level.indicators.map((each) => each.text), ...level.elaboration];
}

function bestFor(own: Competency, to: Framework, book: Book): readonly Correspondence[] {
  const ranked = to.competencies
    .map((other) => ({ other, near: near(own, other, book) }))
    .sort((a, b) => b.near.score - a.near.score);
  const [best] = ranked;
  if (best === undefined || best.near.score < leastConfidence) return [];
  const { other, near: found } = best;
  const levels = levelsFor(own, other, book);
  return [{ from: own.id, to: other.id, confidence: rounded(found.score), terms: found.shared, levels }];
}

function near(a: Competency | Level, b: Competency | Level, { terms, worth, spelling }: Book): Kinship {
  return kinship(terms.get(a) ?? new Map(), terms.get(b) ?? new Map(), worth, spelling);
}

/**
 * For each level of the one competency the level of the other, never descending: words and position count alike. Of
 * all ways to climb the two scales together, the one with the most in common.
 */
function levelsFor(own: Competency, other: Competency, book: Book): readonly LevelCorrespondence[] {
  const [a, b] = [own.levels, other.levels];
  const table = a.map((level, i) => b.map((each, j) => scored(level, each, { i, j, a, b, book })));
  let paths: readonly Climb[] = b.map(() => ({ total: 0, steps: [] }));
  for (const row of table) paths = row.map((cell, j) => extended(paths.slice(0, j + 1), cell));
  const best = paths.reduce<Climb>((top, each) => (each.total > top.total ? each : top), { total: -1, steps: [] });
  return best.steps;
}

interface Climb {
  readonly total: number;
  readonly steps: readonly LevelCorrespondence[];
}

function extended(before: readonly Climb[], cell: LevelCorrespondence): Climb {
  const best = before.reduce<Climb>((top, each) => (each.total > top.total ? each : top), { total: -1, steps: [] });
  return { total: best.total + cell.confidence, steps: [...best.steps, cell] };
}

interface Scales {
  readonly i: number;
  readonly j: number;
  readonly a: readonly Level[];
  readonly b: readonly Level[];
  readonly book: Book;
}

function scored(level: Level, other: Level, { i, j, a, b, book }: Scales): LevelCorrespondence {
  const positions = { from: position(i, a), to: position(j, b) };
  const { score, shared } = near(level, other, book);
  // A position alone says little, and words far apart on the scale neither: the geometric mean asks for both.
  const confidence = rounded(Math.sqrt(score * (1 - Math.abs(positions.from - positions.to))));
  return { from: level.level, to: other.level, confidence, terms: shared, positions };
}

function position(rank: number, levels: readonly Level[]): number {
  return levels.length < 2 ? 1 : rounded(rank / (levels.length - 1));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
