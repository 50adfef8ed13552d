import type { CompetencyDraft } from '../draft.ts';
import { type Loose, thingIn, thingsIn, wordsIn } from '../loose.ts';
import { type CaseFile, identifierOf } from './case-file.ts';
import { described, rubricLevels } from './scale.ts';

/** A criterion that rates no item of its package: a competency that stands in a rubric alone. */
export interface RubricOnly {
  readonly criterion: Loose;
  readonly draft: CompetencyDraft;
}

/** The competencies that only rubrics know. */
export function rubricOnly(file: CaseFile): readonly RubricOnly[] {
  const items = new Set(file.items.map(identifierOf));
  return file.rubrics.flatMap((rubric) =>
    thingsIn(rubric, 'CFRubricCriteria')
      .filter((each) => !items.has(identifierOf(thingIn(each, 'CFItemURI'))) && !isShared(each))
      .map((criterion, at) => ({ criterion, draft: draftOf(criterion, rubric, at) })),
  );
}

/** The shared scale in an export of ours is no competency. */
function isShared(criterion: Loose): boolean {
  return JSON.stringify(criterion.extensions ?? null).includes('"thing":"scale"');
}

function draftOf(criterion: Loose, rubric: Loose, at: number): CompetencyDraft {
  const description = wordsIn(criterion, 'description');
  const linked = wordsIn(thingIn(criterion, 'CFItemURI'), 'title');
  const title = wordsIn(criterion, 'category') ?? linked ?? description ?? wordsIn(rubric, 'title') ?? `${at + 1}`;
  const definition = description ?? wordsIn(rubric, 'description');
  return {
    title,
    ...(definition === undefined ? {} : { definition }),
    levels: rubricLevels(criterion).map(({ of, number }) => {
      const { concept, behaviours } = described(of, []);
      const quality = wordsIn(of, 'quality');
      return {
        level: number,
        ...(quality === undefined ? {} : { title: quality }),
        ...(concept === undefined ? {} : { concept }),
        indicators: behaviours.map((text) => ({ text })),
      };
    }),
  };
}
