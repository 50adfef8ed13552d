import type { Stray } from '../../exchange/index.ts';
import type { Profile, Rating, Scale, Source } from '../../model/index.ts';
import type { FrameworkDraft, ProfileDraft } from '../draft.ts';
import { type Loose, thingIn, thingsIn, wordListIn, wordsIn } from '../loose.ts';
import { type CaseFile, identifierOf, ownPart } from './case-file.ts';
import { rubricLevels } from './scale.ts';

/** What the document of a package says of the framework as a whole. */
export function documentDraft(file: CaseFile): Omit<FrameworkDraft, 'languages' | 'competencies'> {
  const { document } = file;
  const own = ownPart(document);
  const title = wordsIn(document, 'title');
  const description = wordsIn(document, 'description');
  const scale = scaleOf(file);
  return {
    ...(typeof own.id === 'string' ? { id: own.id } : {}),
    ...versionOf(document),
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    source: sourceOf(file, own),
    ...(scale === null ? {} : { scale }),
    // What an export of ours kept; the schema that every import goes through looks at its types.
    ...(own.rating === undefined ? {} : { rating: own.rating as Rating }),
    ...(own.profiles === undefined ? {} : { profiles: own.profiles as readonly (Profile & ProfileDraft)[] }),
  };
}

const semantic = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*)?(\+[0-9A-Za-z.-]+)?$/;

function versionOf(document: Loose): { readonly version?: string } {
  const version = wordsIn(document, 'version');
  return version !== undefined && semantic.test(version) ? { version } : {};
}

function sourceOf({ document, licences }: CaseFile, own: Loose): Source {
  const isNamed = own.thing === undefined || own.hasOrganization === true;
  const linked = thingIn(document, 'licenseURI');
  const licence = licences.find((each) => identifierOf(each) === identifierOf(linked)) ?? {};
  const fields = {
    organization: isNamed ? wordsIn(document, 'creator') : undefined,
    url: wordsIn(document, 'officialSourceURL'),
    licence: wordsIn(licence, 'licenseText') ?? wordsIn(licence, 'title') ?? wordsIn(linked, 'title'),
    note: wordsIn(document, 'notes'),
    ...thingIn(own, 'sourceRest'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** The shared scale of an export of ours; rubrics of others belong to what they rate. */
function scaleOf({ rubrics }: CaseFile): Scale | null {
  const rubric = rubrics.find((each) => ownPart(each).thing === 'scale');
  const criterion = thingsIn(rubric ?? {}, 'CFRubricCriteria').find((each) => ownPart(each).thing === 'scale');
  if (rubric === undefined || criterion === undefined) return null;
  const title = wordsIn(rubric, 'title');
  const levels = rubricLevels(criterion).map(({ of, number }) => {
    const [name, description] = [wordsIn(of, 'quality'), wordsIn(of, 'description')];
    return {
      level: number,
      ...(name === undefined ? {} : { title: name }),
      ...(description === undefined ? {} : { description }),
    };
  });
  return { ...(title === undefined ? {} : { title }), levels };
}

/** Three-letter codes and old habits, as BCP 47 has them. */
const tags: Readonly<Record<string, string>> = {
  eng: 'en',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  deu: 'de',
  ger: 'de',
  por: 'pt',
};

/** The language that a document or its items say they are in; undefined where none does. */
export function saidLanguage({ document, items }: CaseFile): string | undefined {
  const said = [document, ...items].map((each) => wordsIn(each, 'language')).find((each) => each !== undefined);
  const tag = said?.replaceAll('_', '-');
  const short = tags[tag?.toLowerCase() ?? ''] ?? tag;
  return short !== undefined && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(short) ? short : undefined;
}

/** What a document of ours says of the other languages of its framework. */
export function otherLanguages({ document }: CaseFile): {
  readonly languages: readonly string[];
  readonly untranslated: readonly string[];
  readonly strays: readonly Stray[];
} {
  const own = ownPart(document);
  const strays = thingsIn(own, 'otherLanguages').flatMap((each) => {
    const [at, language, words] = [wordsIn(each, 'at'), wordsIn(each, 'language'), wordsIn(each, 'words')];
    return at === undefined || language === undefined || words === undefined ? [] : [{ at, language, words }];
  });
  return { languages: wordListIn(own, 'languages'), untranslated: wordListIn(own, 'untranslated'), strays };
}
