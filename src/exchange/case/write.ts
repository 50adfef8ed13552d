import { type FrameworkFile, given, wordsOf } from '../framework-file.ts';
import { inLanguage, type Monolingual } from '../languages.ts';
import { associationsOf, translationsOf } from './associations.ts';
import { itemsOf } from './items.ts';
import type { CaseDocument, CaseItemType, CaseLicence, CasePackage, Extensions } from './package.ts';
import { rubricsOf } from './rubrics.ts';
import { type CaseWish, extended, itemKinds, Writing } from './writing.ts';

/** A framework in one of its languages as a CASE 1.1 package; other languages than the first are linked to the first. */
export function casePackage(whole: FrameworkFile, language: string, wish: CaseWish): CasePackage {
  const mono = inLanguage(whole, language);
  const { file } = mono;
  const writing = new Writing(file.id, language, wish);
  const [reference = language] = whole.languages;
  const original = new Writing(file.id, reference, wish);
  return {
    CFDocument: documentOf(mono, writing),
    CFItems: itemsOf(file, writing),
    CFAssociations: [
      ...associationsOf(file, writing),
      ...(language === reference ? [] : translationsOf(file, writing, original)),
    ],
    CFDefinitions: {
      CFItemTypes: itemKinds.map((each) => itemType(each, writing)),
      CFLicenses: licences(file, writing),
    },
    CFRubrics: rubricsOf(file, writing),
  };
}

function documentOf(mono: Monolingual, writing: Writing): CaseDocument {
  const { file } = mono;
  const { id, version, title = id, description, source } = file;
  const licence = source?.licence;
  return given({
    ...writing.identified('document'),
    caseVersion: '1.1' as const,
    creator: wordsOf(source?.organization ?? title),
    title: wordsOf(title),
    language: mono.language,
    version,
    description: description === undefined ? undefined : wordsOf(description),
    officialSourceURL: source?.url,
    notes: source?.note === undefined ? undefined : wordsOf(source.note),
    licenseURI: licence === undefined ? undefined : writing.link(wordsOf(licence), 'licence'),
    extensions: documentRest(mono),
  });
}

const documentFields = ['kind', 'version', 'title', 'description', 'source', 'categories', 'scale', 'competencies'];
const sourceFields = ['organization', 'url', 'note', 'licence'];

function documentRest({ file, untranslated, strays }: Monolingual): Extensions {
  const rest = Object.entries(file.source ?? {}).filter(([name]) => !sourceFields.includes(name));
  const own = {
    ...file,
    thing: 'framework',
    // CASE demands a creator; that nobody is named must come back.
    hasOrganization: file.source?.organization === undefined ? undefined : true,
    sourceRest: file.source === undefined ? undefined : Object.fromEntries(rest),
    untranslated: untranslated.length === 0 ? undefined : untranslated,
    otherLanguages: strays.length === 0 ? undefined : strays,
  };
  return extended(own, documentFields);
}

function itemType(kind: (typeof itemKinds)[number], writing: Writing): CaseItemType {
  const title = writing.wish.kinds[kind];
  return {
    ...writing.identified('item-type', kind),
    title,
    description: title,
    hierarchyCode: String(itemKinds.indexOf(kind) + 1),
  };
}

function licences({ source }: FrameworkFile, writing: Writing): readonly CaseLicence[] {
  if (source?.licence === undefined) return [];
  const words = wordsOf(source.licence);
  return [{ ...writing.identified('licence'), title: words, licenseText: words }];
}
