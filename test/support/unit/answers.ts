import { type Answer, type Competency, type Framework, notObserved, type Relation } from '../../../src/model/index.ts';

/** One rater looking at one person: how far the person is, in levels, and what the rater sees of it. */
export interface Look {
  readonly framework: Framework;
  readonly relation: Relation;
  /** Where the person stands on a competency's scale, by its id. */
  readonly standing: (competency: string) => number;
  readonly chance: () => number;
}

/** How much kinder than the truth each relation rates, in levels, and how often it could not observe. */
const eyes: Readonly<Record<Relation, { readonly kinder: number; readonly unseen: number }>> = {
  self: { kinder: 0.5, unseen: 0.02 },
  manager: { kinder: -0.1, unseen: 0.06 },
  peer: { kinder: 0.1, unseen: 0.1 },
  report: { kinder: 0.2, unseen: 0.12 },
  client: { kinder: 0, unseen: 0.25 },
  panel: { kinder: -0.2, unseen: 0.05 },
};

const seen = ['Stayed with a caller until the file was settled.', 'A repris le dossier dès le lundi matin.'];

/** What a rater answers: indicators of low levels are shown more often than those of high ones, with some noise. */
export function answersOf(look: Look): readonly Answer[] {
  return look.framework.competencies.flatMap((competency) => competencyAnswers(competency, look));
}

function competencyAnswers(competency: Competency, look: Look): readonly Answer[] {
  const { chance, standing, relation } = look;
  const reached = standing(competency.id) + eyes[relation].kinder;
  const note: readonly Answer[] =
    chance() < 0.06 ? [{ kind: 'note', competency: competency.id, note: 'À revoir ensemble au printemps.' }] : [];
  if (competency.levels.every((level) => level.indicators.length === 0))
    return [{ kind: 'level', competency: competency.id, level: Math.max(0, Math.round(reached)) }, ...note];
  const rated = competency.levels.flatMap(({ level, indicators }) =>
    indicators.flatMap(({ id }) =>
      indicatorAnswers({ competency: competency.id, indicator: id }, level, reached, look),
    ),
  );
  return [...rated, ...note];
}

function indicatorAnswers(
  of: { readonly competency: string; readonly indicator: string },
  level: number,
  reached: number,
  { framework, relation, chance }: Look,
): readonly Answer[] {
  if (chance() < eyes[relation].unseen) return [{ kind: 'rating', ...of, point: notObserved }];
  const shown = 1 / (1 + Math.exp(-3 * (reached - level + 0.5 + (chance() - 0.5))));
  const points = [...framework.rating.points].sort((one, other) => one.value - other.value);
  const point = points[Math.min(points.length - 1, Math.floor(shown * points.length))]?.id ?? null;
  const evidence: readonly Answer[] =
    chance() < 0.05 ? [{ kind: 'evidence', ...of, evidence: seen[chance() < 0.5 ? 0 : 1] ?? '' }] : [];
  return [{ kind: 'rating', ...of, point }, ...evidence];
}
