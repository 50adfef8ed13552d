import { type Diagnostic, diagnostic } from '../../diagnostics/index.ts';
import { type Loose, thingsIn, wordsIn } from '../loose.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseContent } from './content.ts';

/** What every thing of a package has and a framework does not need. */
const plumbing = ['identifier', 'uri', 'lastChangeDateTime', 'language', 'extensions', 'CFDocumentURI', 'CFPackageURI'];

/** What of each kind of thing is read. */
const read = {
  document: ['title', 'creator', 'description', 'version', 'officialSourceURL', 'notes', 'licenseURI', 'caseVersion'],
  item: [
    'fullStatement',
    'abbreviatedStatement',
    'alternativeLabel',
    'humanCodingScheme',
    'conceptKeywords',
    'notes',
    'CFItemType',
    'CFItemTypeURI',
  ],
  rubric: ['title', 'description', 'CFRubricCriteria'],
  criterion: ['category', 'description', 'CFItemURI', 'position', 'rubricId', 'CFRubricCriterionLevels'],
  level: ['quality', 'description', 'score', 'position', 'rubricCriterionId'],
} as const;

/** Associations that the tree, the levels and the languages are made of. */
const usedAssociations = ['isChildOf', 'hasSkillLevel', 'isTranslationOf'];

/** What of a package has no place in a framework: fields, associations, and places in the tree; each told once, with how often. */
export function losses(file: CaseFile, content: CaseContent, name: string): readonly Diagnostic[] {
  const criteria = file.rubrics.flatMap((each) => thingsIn(each, 'CFRubricCriteria'));
  const levels = criteria.flatMap((each) => thingsIn(each, 'CFRubricCriterionLevels'));
  const lost = [
    ...fieldsOf([file.document], 'document'),
    ...fieldsOf(file.items, 'item'),
    ...fieldsOf(file.rubrics, 'rubric'),
    ...fieldsOf(criteria, 'criterion'),
    ...fieldsOf(levels, 'level'),
    ...file.associations.flatMap((thing) => {
      const type = wordsIn(thing, 'associationType') ?? '';
      return type === '' || usedAssociations.includes(type)
        ? []
        : [{ what: 'association' as const, name: type, thing }];
    }),
    ...content.flattened.map((thing) => ({ what: 'hierarchy' as const, name: 'isChildOf', thing })),
  ];
  const first = new Map(lost.toReversed().map((each) => [`${each.what} ${each.name}`, each]));
  return [...first.values()].toReversed().map((each) => {
    const count = lost.filter(({ what, name: other }) => what === each.what && other === each.name).length;
    const place = { file: name, line: file.lineOf(each.thing), column: 1, length: 1 };
    return diagnostic('import/no-place', { what: each.what, name: each.name, count }, place);
  });
}

function fieldsOf(things: readonly Loose[], kind: keyof typeof read) {
  return things.flatMap((thing) => {
    const isKnown = (name: string) => plumbing.includes(name) || read[kind].some((each) => each === name);
    return Object.entries(thing)
      .filter(([name, value]) => !isKnown(name) && !isNothing(value))
      .map(([name]) => ({ what: 'field' as const, name, thing }));
  });
}

function isNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}
