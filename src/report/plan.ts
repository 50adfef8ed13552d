import { nextLevelOf } from '../assess/index.ts';
import type { Competency, Framework, Indicator, Level, Target } from '../model/index.ts';
import type { CompetencyReport } from './competency-report.ts';
import { meanOf } from './standing.ts';
import type { HeardIndicator, Voice } from './voice.ts';

/** What the next level of a competency asks that was not shown yet. */
export interface PlanItem {
  readonly competency: Competency;
  /** The attained level; null where it is not determined. */
  readonly attained: number | null;
  readonly level: Level;
  readonly target: Target | null;
  readonly gap: number | null;
  readonly weight: number;
  /** Gap times weight; null without a target. */
  readonly priority: number | null;
  readonly indicators: readonly Indicator[];
}

/** The development plan: what matters most for the profile first; a competency at its top asks nothing more. */
export function planOf(
  all: readonly CompetencyReport[],
  framework: Framework,
  voice: Voice | null,
): readonly PlanItem[] {
  if (voice === null) return [];
  const items = all.flatMap((each) => itemOf(each, framework, voice));
  return items.sort((a, b) => (b.priority ?? 0) - (a.priority ?? 0));
}

function itemOf(
  { competency, views, target, weight }: CompetencyReport,
  { rating }: Framework,
  voice: Voice,
): readonly PlanItem[] {
  const view = views.find((each) => each.voice.name === voice.name);
  const heard = voice.competencies.find((each) => each.competency.id === competency.id);
  if (view?.standing == null || heard === undefined) return [];
  const level = nextLevelOf(competency, view.standing);
  if (level === null) return [];
  const highest = Math.max(...rating.points.map(({ value }) => value));
  const said = heard.indicators.filter((each) => each.level === level.level);
  const indicators = said.filter((each) => !isShown(each, highest)).map(({ indicator }) => indicator);
  if (indicators.length === 0 && level.indicators.length > 0) return [];
  const { gap } = view;
  const priority = gap === null ? null : gap * weight;
  return [{ competency, attained: view.standing.attained, level, target, gap, weight, priority, indicators }];
}

/** Shown means rated with the highest point, by everybody who may be heard. */
function isShown(heard: HeardIndicator, highest: number): boolean {
  const mean = meanOf(heard);
  return mean !== null && mean >= highest;
}
