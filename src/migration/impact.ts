import { ownValue } from '../assess/index.ts';
import type { Change, JudgedChange, Loss } from '../diff/index.ts';
import type { Assessment } from '../model/index.ts';
import type { CarryOver, Migration } from './plan.ts';

/** How many recorded assessments a change touches, and in how many of them it leaves a rating behind. */
export interface Touched {
  readonly change: JudgedChange;
  readonly assessments: number;
  readonly people: number;
  /** Assessments that lose a rating to this change. */
  readonly losing: number;
}

/** What the changes that someone must look at do to the assessments; the others touch nothing recorded. */
export function impactOf(
  changes: readonly JudgedChange[],
  plan: readonly CarryOver[],
  migration: Migration,
): readonly Touched[] {
  const grave = changes.filter(({ level }) => level === 'breaking' || level === 'review');
  return grave.map((change) => {
    const touched = plan.filter(({ old }) => change.all.some((each) => touches(each, old, migration)));
    const losing = touched.filter(({ lost }) =>
      change.all.some((each) => lost.some((one) => causes(each, one, migration))),
    );
    return {
      change,
      assessments: touched.length,
      people: new Set(touched.map((each) => each.old.subject.id)).size,
      losing: losing.length,
    };
  });
}

/** Whether a rating was left behind because of this change. */
function causes({ code, from }: Change, loss: Loss, { from: framework }: Migration): boolean {
  const [first, second, third] = from?.ids ?? [];
  if (code === 'rating/removed') return loss.reason === 'point-gone';
  if (loss.competency !== first) return false;
  if (code === 'competency/removed') return true;
  if (code === 'indicator/removed') return loss.indicator === third;
  if (code !== 'level/removed') return false;
  const levels = framework.competencies.find((each) => each.id === first)?.levels ?? [];
  const indicators = levels.find((each) => each.level === Number(second))?.indicators ?? [];
  return loss.reason === 'level-gone' || indicators.some((each) => each.id === loss.indicator);
}

/** Whether an assessment has something recorded that a change speaks of. */
function touches(change: Change, old: Assessment, migration: Migration): boolean {
  const [first = '', second = '', third = ''] = (change.from ?? change.to)?.ids ?? [];
  const thing = change.code.slice(0, change.code.indexOf('/'));
  if (thing === 'profile' || thing === 'target' || thing === 'weight') return old.profile === first;
  if (thing === 'rating') return change.from === null || usesPoint(old, first);
  if (isOfWhole(change)) return true;
  const competency = change.from === null ? (oldIdOf(first, migration) ?? first) : first;
  const rating = ownValue(old.ratings, competency);
  if (rating === undefined) return false;
  if (thing === 'indicator' && change.from !== null) {
    return ownValue(rating.indicators, third)?.point !== undefined;
  }
  if (change.code === 'level/removed') return ratesLevel(rating, competency, Number(second), migration);
  return true;
}

function isOfWhole({ from, to }: Change): boolean {
  const [root] = (from ?? to)?.path ?? [];
  return root !== 'competencies' && !((from ?? to)?.ids.length === 2 && root === 'scale');
}

function usesPoint(old: Assessment, point: string): boolean {
  return Object.values(old.ratings).some(({ indicators }) =>
    Object.values(indicators).some((each) => each.point === point),
  );
}

function oldIdOf(id: string, { comparison }: Migration): string | undefined {
  return comparison.competencies.matches.find(({ pair }) => pair.to.value.id === id)?.pair.from.value.id;
}

function ratesLevel(
  rating: Assessment['ratings'][string],
  competency: string,
  level: number,
  { from }: Migration,
): boolean {
  if (rating.level !== undefined) return rating.level === level;
  const levels = from.competencies.find((each) => each.id === competency)?.levels ?? [];
  const indicators = levels.find((each) => each.level === level)?.indicators ?? [];
  return indicators.some((each) => ownValue(rating.indicators, each.id)?.point !== undefined);
}
