import {
  type CompetencyFile,
  type FrameworkFile,
  given,
  type LevelFile,
  type ScaleFile,
  wordsOf,
} from '../framework-file.ts';
import { competencyLink } from './associations.ts';
import type { CaseCriterion, CaseLevel, CaseRubric } from './package.ts';
import { extended, type Writing } from './writing.ts';

/** The scales of a framework: the shared one, and one for each competency that has levels of its own. */
export function rubricsOf(file: FrameworkFile, writing: Writing): readonly CaseRubric[] {
  const competencies = file.competencies ?? [];
  const own = competencies.filter(({ levels }) => levels !== undefined);
  const shared = competencies.filter(({ levels }) => levels === undefined);
  const categories = new Map((file.categories ?? []).map(({ id, title }) => [id, wordsOf(title)]));
  const context = { writing, categories };
  return [
    ...(file.scale === undefined ? [] : [sharedRubric(file.scale, shared, context)]),
    ...own.map((each) => ownRubric(each, context)),
  ];
}

interface Context {
  readonly writing: Writing;
  /** Titles by id. */
  readonly categories: ReadonlyMap<string, string>;
}

function sharedRubric(scale: ScaleFile, competencies: readonly CompetencyFile[], context: Context): CaseRubric {
  const { writing } = context;
  const { identifier } = writing.identified('scale');
  const criterion = writing.identified('scale', 'criterion');
  return given({
    ...writing.identified('scale'),
    title: scale.title === undefined ? undefined : wordsOf(scale.title),
    extensions: extended({ ...scale, thing: 'scale' }, ['title', 'levels']),
    CFRubricCriteria: [
      {
        ...criterion,
        position: 0,
        rubricId: identifier,
        extensions: extended({ thing: 'scale' }, []),
        CFRubricCriterionLevels: scale.levels.map((each) => scaleLevel(each, ['scale'], writing)),
      },
      ...competencies.map((each, at) => ({
        ...criterionOf(each, { ...context, rubric: identifier, position: at + 1 }),
        extensions: extended({ thing: 'shared' }, []),
        CFRubricCriterionLevels: scale.levels.map((level) => scaleLevel(level, ['competency', each.id], writing)),
      })),
    ],
  });
}

function ownRubric(competency: CompetencyFile, context: Context): CaseRubric {
  const { writing } = context;
  const { id, title = id, levels = [] } = competency;
  const { identifier } = writing.identified('competency', id, 'scale');
  return {
    ...writing.identified('competency', id, 'scale'),
    title: wordsOf(title),
    extensions: extended({ thing: 'levels' }, []),
    CFRubricCriteria: [
      {
        ...criterionOf(competency, { ...context, rubric: identifier, position: 1 }),
        extensions: extended({ thing: 'levels' }, []),
        CFRubricCriterionLevels: levels.map((each) => ownLevel(each, id, writing)),
      },
    ],
  };
}

interface Standing extends Context {
  readonly rubric: string;
  readonly position: number;
}

function criterionOf(competency: CompetencyFile, { writing, categories, rubric, position }: Standing) {
  const summary = competency.progression?.summary;
  return given({
    ...writing.identified('competency', competency.id, 'criterion'),
    category: categories.get(competency.category ?? ''),
    description: summary === undefined ? undefined : wordsOf(summary),
    CFItemURI: competencyLink(competency, writing),
    position,
    rubricId: rubric,
  }) satisfies Partial<CaseCriterion>;
}

function scaleLevel(level: ScaleFile['levels'][number], owner: readonly string[], writing: Writing): CaseLevel {
  const rest = extended({ ...level, thing: 'level' }, ['level', 'title', 'description']);
  return given({
    ...levelOf(level, owner, writing),
    description: level.description === undefined ? undefined : wordsOf(level.description),
    extensions: [rest],
  });
}

function ownLevel(level: LevelFile, competency: string, writing: Writing): CaseLevel {
  const rest = extended({ ...level, thing: 'level' }, ['level', 'title', 'concept', 'indicators']);
  return given({
    ...levelOf(level, ['competency', competency], writing),
    description: described(level),
    extensions: [rest],
  });
}

function levelOf(
  { level, title }: LevelFile | ScaleFile['levels'][number],
  owner: readonly string[],
  writing: Writing,
) {
  return {
    ...writing.identified(...owner, 'level', level),
    ...(title === undefined ? {} : { quality: wordsOf(title) }),
    score: level,
    position: level,
    rubricCriterionId: writing.uuid(...owner, 'criterion'),
  };
}

/** The underlying concept of a level and, below it, its behaviours, for those who read only the rubric. */
function described({ concept, indicators = [] }: LevelFile): string | undefined {
  const parts = [
    ...(concept === undefined ? [] : [wordsOf(concept)]),
    ...(indicators.length === 0 ? [] : [behaviours(indicators.map(({ text }) => wordsOf(text)))]),
  ];
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

/** The behaviours of a level as they stand in the description of a rubric's level. */
export function behaviours(texts: readonly string[]): string {
  return texts.map((each) => `- ${each}`).join('\n');
}
