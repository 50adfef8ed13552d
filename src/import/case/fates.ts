import type { Fate, Part } from '../fate.ts';
import { type Loose, thingsIn, wordsIn } from '../loose.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseContent } from './content.ts';
import type { RubricOnly } from './rubric-only.ts';
import { rubricLevels } from './scale.ts';

interface Read {
  readonly content: CaseContent;
  readonly alone: readonly RubricOnly[];
  /** The name of the source. */
  readonly name: string;
}

/** Where each statement of a package went: one entry an item and a rubric level, at the line of its identifier. */
export function caseFates(file: CaseFile, { content, alone, name }: Read): readonly Fate[] {
  const at = (thing: Loose, text: string | undefined, part: Part, competency: number | null, level: number | null) => ({
    file: name,
    line: file.lineOf(thing),
    text: text ?? '',
    part,
    competency,
    level,
  });
  const levelFates = (criterion: Loose, competency: number) =>
    rubricLevels(criterion).map(({ of, number }) =>
      at(of, wordsIn(of, 'quality') ?? wordsIn(of, 'description'), 'level', competency, number),
    );
  const fates = [
    at(file.document, wordsIn(file.document, 'title'), 'framework-title', null, null),
    ...content.categories.map(({ node: { item } }) => at(item, wordsIn(item, 'fullStatement'), 'category', null, null)),
    ...content.competencies.flatMap(({ node, behaviours, criterion }, index) => [
      at(node.item, wordsIn(node.item, 'fullStatement'), 'definition', index, null),
      ...behaviours.map(({ item }) => at(item, wordsIn(item, 'fullStatement'), 'indicator', index, null)),
      ...(criterion === null ? [] : levelFates(criterion, index)),
    ]),
    ...alone.flatMap(({ criterion }, index) => {
      const competency = content.competencies.length + index;
      return [
        at(criterion, wordsIn(criterion, 'category'), 'title', competency, null),
        ...levelFates(criterion, competency),
      ];
    }),
    ...file.associations
      .filter(
        (each) => !['isChildOf', 'hasSkillLevel', 'isTranslationOf'].includes(wordsIn(each, 'associationType') ?? ''),
      )
      .map((each) => at(each, wordsIn(each, 'associationType'), 'left-out', null, null)),
    ...thingsIn(file.document, 'subjectURI').map((each) => at(each, wordsIn(each, 'title'), 'left-out', null, null)),
  ];
  return fates.toSorted((a, b) => a.line - b.line);
}
