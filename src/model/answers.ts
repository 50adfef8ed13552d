import { type Diagnostic, diagnostic, type Path, suggestion, type Thing } from '../diagnostics/index.ts';
import { type CompetencyRating, type FrameworkReference, notObserved, type Ratings } from './assessment.ts';
import type { PlacedFile } from './file.ts';
import type { Competency, Framework } from './framework.ts';
import type { AssessmentFile, CompetencyRating as WrittenRating } from './generated/assessment.ts';

type Answers = PlacedFile<AssessmentFile>;

/** What is wrong with an answers file, seen from the framework it answers to. */
export function answerDiagnostics(
  answers: Answers,
  framework: Framework,
  reference: FrameworkReference,
): readonly Diagnostic[] {
  const stranger = referenceDiagnostics(answers, reference);
  if (stranger.length > 0) return stranger;
  const known = framework.competencies.map((each) => each.id);
  return [
    ...profileDiagnostics(answers, framework),
    ...(answers.value.only ?? []).flatMap((id, index) =>
      unknownId(answers, { thing: 'competency', id, known, path: ['only', index], at: 'value' }),
    ),
    ...Object.entries(answers.value.ratings).flatMap(([id, rating]) => {
      const path: Path = ['ratings', id];
      const competency = framework.competencies.find((each) => each.id === id);
      if (competency === undefined) return unknownId(answers, { thing: 'competency', id, known, path, at: 'key' });
      return ratingDiagnostics({ answers, framework, competency, rating, path });
    }),
  ];
}

/** The ratings of a checked answers file. */
export function ratingsOf(file: AssessmentFile): Ratings {
  const entries = Object.entries(file.ratings).map(([id, rating]): [string, CompetencyRating] => [
    id,
    { ...rating, indicators: rating.indicators ?? {} },
  ]);
  return Object.fromEntries(entries);
}

function referenceDiagnostics({ value, place }: Answers, reference: FrameworkReference): readonly Diagnostic[] {
  const { id, version, digest } = value.framework;
  const at = (field: string) => place(['framework', field], 'value');
  if (id !== reference.id) {
    return [diagnostic('answers/other-framework', { expected: reference.id, actual: id }, at('id'))];
  }
  if (version !== reference.version) {
    const params = { framework: id, expected: reference.version, actual: version };
    return [diagnostic('answers/other-version', params, at('version'))];
  }
  if (digest === undefined || digest === reference.digest) return [];
  return [diagnostic('answers/other-digest', { framework: id, version }, at('digest'))];
}

function profileDiagnostics(answers: Answers, framework: Framework): readonly Diagnostic[] {
  const id = answers.value.profile;
  const known = framework.profiles.map((each) => each.id);
  return id === undefined ? [] : unknownId(answers, { thing: 'profile', id, known, path: ['profile'], at: 'value' });
}

interface RatingContext {
  readonly answers: Answers;
  readonly framework: Framework;
  readonly competency: Competency;
  readonly rating: WrittenRating;
  readonly path: Path;
}

function ratingDiagnostics(context: RatingContext): readonly Diagnostic[] {
  const { answers, competency, rating, path } = context;
  const rated = competency.levels.some((level) => level.indicators.length > 0);
  const params = { competency: competency.id };
  if (rated && rating.level !== undefined) {
    return [diagnostic('answers/level-of-indicators', params, answers.place([...path, 'level'], 'key'))];
  }
  if (!rated && Object.keys(rating.indicators ?? {}).length > 0) {
    return [diagnostic('answers/indicators-of-level', params, answers.place([...path, 'indicators'], 'key'))];
  }
  return rated ? indicatorDiagnostics(context) : levelDiagnostics(context);
}

function levelDiagnostics({ answers, competency, rating, path }: RatingContext): readonly Diagnostic[] {
  const levels = competency.levels.map((each) => each.level);
  const level = rating.level;
  if (level === undefined || level === 0 || levels.includes(level)) return [];
  const params = { competency: competency.id, level, levels };
  return [diagnostic('answers/unknown-level', params, answers.place([...path, 'level'], 'value'))];
}

function indicatorDiagnostics({ answers, framework, competency, rating, path }: RatingContext): readonly Diagnostic[] {
  const indicators = competency.levels.flatMap((level) => level.indicators.map((each) => each.id));
  const points = [...framework.rating.points.map((each) => each.id), notObserved];
  return Object.entries(rating.indicators ?? {}).flatMap(([id, { point }]) => {
    const own: Path = [...path, 'indicators', id];
    if (!indicators.includes(id)) {
      return unknownId(answers, { thing: 'indicator', id, known: indicators, path: own, at: 'key' });
    }
    if (point === undefined) return [];
    return unknownId(answers, { thing: 'rating', id: point, known: points, path: [...own, 'point'], at: 'value' });
  });
}

interface Lookup {
  readonly thing: Thing;
  readonly id: string;
  readonly known: readonly string[];
  readonly path: Path;
  readonly at: 'key' | 'value';
}

function unknownId(answers: Answers, { thing, id, known, path, at }: Lookup): readonly Diagnostic[] {
  if (known.includes(id)) return [];
  const params = { thing, id, suggestion: suggestion(id, known), known };
  return [diagnostic('reference/unknown', params, answers.place(path, at))];
}
