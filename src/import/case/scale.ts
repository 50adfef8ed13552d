import { behaviours } from '../../exchange/index.ts';
import type { LevelDraft } from '../draft.ts';
import { type Loose, numberIn, thingsIn, wordsIn } from '../loose.ts';
import { ownPart } from './case-file.ts';

/** One level of a rubric's criterion, with the number it gets. */
export interface RubricLevel {
  readonly number: number;
  readonly of: Loose;
}

/** The levels of a criterion, ascending: numbered by their scores where those can be levels, else by their positions, else by their order. */
export function rubricLevels(criterion: Loose): readonly RubricLevel[] {
  const levels = thingsIn(criterion, 'CFRubricCriterionLevels');
  const numbers =
    numbering(levels.map((each) => numberIn(each, 'score'))) ??
    numbering(levels.map((each) => numberIn(each, 'position'))) ??
    levels.map((_, at) => at + 1);
  return levels.map((of, at) => ({ of, number: numbers[at] ?? at + 1 })).toSorted((a, b) => a.number - b.number);
}

function numbering(numbers: readonly (number | undefined)[]): readonly number[] | null {
  const whole = numbers.filter(
    (each): each is number => Number.isInteger(each) && Number(each) >= 0 && Number(each) <= 1000,
  );
  return whole.length === numbers.length && new Set(whole).size === whole.length ? whole : null;
}

/** What the description of a level says: its concept, and behaviours in lines that begin with a bullet. */
export interface Described {
  readonly concept?: string;
  readonly behaviours: readonly string[];
}

/** Parts a level's description from the behaviours in it; those that are items of the package are known by `statements`. */
export function described(level: Loose, statements: readonly string[]): Described {
  const whole = wordsIn(level, 'description');
  if (whole === undefined) return { behaviours: [] };
  const known = behaviours(statements);
  if (statements.length > 0 && whole === known) return { behaviours: [] };
  if (statements.length > 0 && whole.endsWith(`\n\n${known}`)) {
    return { concept: whole.slice(0, -known.length - 2), behaviours: [] };
  }
  // An export of ours without behaviours says nothing but the concept.
  if (statements.length === 0 && ownPart(level).thing === 'level') return { concept: whole, behaviours: [] };
  const parts = parted(whole);
  // Behaviours that are items stand there as they are now; in a rubric they may be old.
  return statements.length > 0 ? { ...parts, behaviours: [] } : parts;
}

const bullet = /^\s*(?:[-–—•*▪◦]|\d+[.)])\s+/;

function parted(whole: string): Described {
  const lines = whole.split('\n');
  const listed = lines.filter((each) => bullet.test(each)).map((each) => each.replace(bullet, '').trim());
  if (listed.length === 0) return { concept: whole.trim(), behaviours: [] };
  const concept = lines
    .filter((each) => !bullet.test(each))
    .join('\n')
    .trim();
  return { ...(concept === '' ? {} : { concept }), behaviours: listed };
}

/** What an export of ours kept of a level beside its title, concept and behaviours. */
export function keptOfLevel(level: Loose): Partial<LevelDraft> {
  const { elaboration, examples } = ownPart(level);
  return {
    // What is not of these types is found by the schema that every import goes through.
    ...(Array.isArray(elaboration) ? { elaboration: elaboration as string[] } : {}),
    ...(Array.isArray(examples) ? { examples: examples as { text: string }[] } : {}),
  };
}
