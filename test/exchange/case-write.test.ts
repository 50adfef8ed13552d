import { describe, expect, it } from 'vitest';
import { casePackage, type FrameworkFile } from '../../src/exchange/index.ts';
import { complete, shipped } from './frameworks.ts';
import { caseErrors } from './official.ts';

const wish = {
  changed: '2026-11-22T00:00:00.000Z',
  kinds: { category: 'Category', competency: 'Competency', indicator: 'Indicator' },
};
const frameworks = [...shipped, complete];
const packagesOf = (file: FrameworkFile) => file.languages.map((language) => casePackage(file, language, wish));

/** Every value under a key named `identifier`, with links to things counted apart. */
function identifiersOf({ CFDocument, CFItems, CFAssociations, CFRubrics }: ReturnType<typeof casePackage>) {
  const criteria = CFRubrics.flatMap(({ CFRubricCriteria }) => CFRubricCriteria);
  const levels = criteria.flatMap(({ CFRubricCriterionLevels }) => CFRubricCriterionLevels);
  return [CFDocument, ...CFItems, ...CFAssociations, ...CFRubrics, ...criteria, ...levels].map(
    (each) => each.identifier,
  );
}

describe('a framework as CASE 1.1', () => {
  it.each(frameworks)('$id is valid against the official schema', (file) => {
    for (const each of packagesOf(file)) expect(caseErrors(JSON.parse(JSON.stringify(each)))).toBeNull();
  });

  it.each(frameworks)('$id gives every thing an identifier of its own, in every language', (file) => {
    const all = packagesOf(file).flatMap(identifiersOf);
    expect(new Set(all).size).toBe(all.length);
    for (const each of all)
      expect(each).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it.each(frameworks)('$id leads every association to something that is there', (file) => {
    const known = new Set(packagesOf(file).flatMap(identifiersOf));
    for (const { CFAssociations } of packagesOf(file)) {
      for (const { originNodeURI, destinationNodeURI } of CFAssociations) {
        expect(known).toContain(originNodeURI.identifier);
        expect(known).toContain(destinationNodeURI.identifier);
      }
    }
  });

  it('keeps the identifiers when words and versions change', () => {
    const later = { ...complete, version: '2.0.0', title: { fr: 'Autre', en: 'Other' } };
    expect(identifiersOf(casePackage(later, 'fr', wish))).toEqual(identifiersOf(casePackage(complete, 'fr', wish)));
  });

  it('links every item of another language to the one it translates, and the reference to nothing', () => {
    const [reference, other] = packagesOf(complete);
    const translations = (of: typeof reference) =>
      of?.CFAssociations.filter(({ associationType }) => associationType === 'isTranslationOf') ?? [];
    expect(translations(reference)).toEqual([]);
    expect(translations(other).map(({ originNodeURI }) => originNodeURI.identifier)).toEqual(
      [other?.CFDocument, ...(other?.CFItems ?? [])].map((each) => each?.identifier),
    );
    expect(translations(other).map(({ destinationNodeURI }) => destinationNodeURI.identifier)).toEqual(
      [reference?.CFDocument, ...(reference?.CFItems ?? [])].map((each) => each?.identifier),
    );
  });

  it('makes the scale a rubric whose levels name concept and behaviours', () => {
    const [{ CFRubrics } = { CFRubrics: [] }] = packagesOf(complete);
    const listening = CFRubrics.find(({ title }) => title === 'Écoute');
    expect(listening?.CFRubricCriteria[0]?.CFRubricCriterionLevels[0]).toMatchObject({
      quality: 'Entend',
      score: 1,
      position: 1,
      description:
        'La personne entend la demande\n\n- Laisse finir la personne avant de répondre\n- Redit la demande en ses propres mots',
    });
  });
});
