import { type CompetencyFile, type FrameworkFile, wordsOf } from '../framework-file.ts';
import { indicatorsOf } from './items.ts';
import type { CaseAssociation, CaseLink } from './package.ts';
import type { Writing } from './writing.ts';

/** The tree of a package (`isChildOf`), and which level each indicator belongs to (`hasSkillLevel`). */
export function associationsOf(file: FrameworkFile, writing: Writing): readonly CaseAssociation[] {
  const document = writing.link(wordsOf(file.title ?? file.id), 'document');
  const categories = new Map((file.categories ?? []).map((each) => [each.id, categoryLink(each, writing)]));
  const competencies = file.competencies ?? [];
  return [
    ...[...categories.values()].map((each, at) => child({ origin: each, destination: document, at }, writing)),
    ...competencies.flatMap((each, at) => {
      const origin = competencyLink(each, writing);
      const destination = categories.get(each.category ?? '') ?? document;
      return [child({ origin, destination, at }, writing), ...indicatorAssociations(each, writing)];
    }),
  ];
}

/** Every item of a package, and its document, as the translation of its counterpart in another language. */
export function translationsOf(file: FrameworkFile, writing: Writing, original: Writing): readonly CaseAssociation[] {
  const links = (into: Writing) => [
    into.link(wordsOf(file.title ?? file.id), 'document'),
    ...(file.categories ?? []).map((each) => categoryLink(each, into)),
    ...(file.competencies ?? []).flatMap((each) => [
      competencyLink(each, into),
      ...indicatorsOf(each).map(({ indicator }) => indicatorLink(each, indicator, into)),
    ]),
  ];
  const originals = links(original);
  return links(writing).flatMap((origin, at) => {
    const destination = originals[at];
    return destination === undefined ? [] : [association('isTranslationOf', { origin, destination }, writing)];
  });
}

interface Ends {
  readonly origin: CaseLink;
  readonly destination: CaseLink;
}

function indicatorAssociations(competency: CompetencyFile, writing: Writing): readonly CaseAssociation[] {
  const parent = competencyLink(competency, writing);
  return indicatorsOf(competency).flatMap(({ level, indicator }, at) => {
    const origin = indicatorLink(competency, indicator, writing);
    const destination = writing.link(String(level), 'competency', competency.id, 'level', level);
    return [
      child({ origin, destination: parent, at }, writing),
      association('hasSkillLevel', { origin, destination }, writing),
    ];
  });
}

/** A place in the tree; `at` counts from 0, sequence numbers from 1. */
function child({ at, ...ends }: Ends & { readonly at: number }, writing: Writing): CaseAssociation {
  return { ...association('isChildOf', ends, writing), sequenceNumber: at + 1 };
}

function association(
  associationType: CaseAssociation['associationType'],
  { origin, destination }: Ends,
  writing: Writing,
): CaseAssociation {
  return {
    ...writing.identified('association', associationType, origin.identifier, destination.identifier),
    associationType,
    originNodeURI: origin,
    destinationNodeURI: destination,
  };
}

function categoryLink({ id, title }: NonNullable<FrameworkFile['categories']>[number], writing: Writing): CaseLink {
  return writing.link(wordsOf(title), 'category', id);
}

export function competencyLink({ id, title = id }: CompetencyFile, writing: Writing): CaseLink {
  return writing.link(wordsOf(title), 'competency', id);
}

type IndicatorFile = ReturnType<typeof indicatorsOf>[number]['indicator'];

function indicatorLink(competency: CompetencyFile, { id, text }: IndicatorFile, writing: Writing): CaseLink {
  return writing.link(wordsOf(text), 'competency', competency.id, 'indicator', id);
}
