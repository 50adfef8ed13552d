import { foundAgain } from '../diff/index.ts';
import { type FileTypes, inItsLanguage, type Text } from '../model/index.ts';
import { renewedCompetency } from './competency.ts';
import { free } from './free.ts';
import { identified, type Languages, renewedText, written } from './words.ts';

type FrameworkFile = FileTypes['framework'];

export interface Renewed {
  readonly file: FrameworkFile;
  /** How many ids of the old file things of the new one have again. */
  readonly kept: number;
  /** Ids of competencies that the new file does not have; they stay as they were. */
  readonly untouched: readonly string[];
  /** The place in the result of each competency of the new file. */
  readonly places: readonly number[];
}

/**
 * A framework as a newer source has it, with the ids of the old file wherever the words still match. What a source cannot
 * say (version, rating, profiles, further languages) stays; a competency that it does not speak of stays as it was.
 */
export function renewed(old: FrameworkFile, source: FrameworkFile): Renewed {
  const fresh = inItsLanguage(source, old.languages[0]);
  const languages = { old: old.languages, fresh: fresh.languages };
  const ids = { kept: 0 };
  const categories = renewedCategories(old, fresh, languages);
  const { pairs, untouched, added } = competenciesOf(old, fresh, languages);
  const next = new Map(
    pairs.map(([before, after]) => [
      before.id,
      renewedCompetency(before, after, { languages, ids, categories: categories.ids }),
    ]),
  );
  const taken = new Set((old.competencies ?? []).map((each) => each.id));
  const others = added.map((each) => ({
    ...each,
    ...(each.category === undefined ? {} : { category: categories.ids.get(each.category) ?? each.category }),
    id: free(each.id, taken),
  }));
  const competencies = [...(old.competencies ?? []).map((each) => next.get(each.id) ?? each), ...others];
  const { kind, id, version } = old;
  const file = {
    ...old,
    kind,
    id,
    version,
    languages: [...new Set([...old.languages, ...fresh.languages])],
    ...textOf('title', renewedText(old.title, fresh.title, languages)),
    ...textOf('description', renewedText(old.description, fresh.description, languages)),
    ...(old.source === undefined && fresh.source === undefined ? {} : { source: { ...old.source, ...fresh.source } }),
    ...(categories.all.length === 0 ? {} : { categories: categories.all }),
    competencies,
  };
  const [before, after] = [old.competencies ?? [], fresh.competencies ?? []];
  const places = after.map((each) => {
    const pair = pairs.find(([, to]) => to === each);
    return pair === undefined ? before.length + added.indexOf(each) : before.indexOf(pair[0]);
  });
  return { file, places, kept: ids.kept + pairs.length, untouched: untouched.map((each) => each.id) };
}

function textOf<K extends string>(key: K, text: Text | undefined): { readonly [k in K]?: Text } {
  // One key of K, with a text that is there.
  return (text === undefined ? {} : { [key]: text }) as { readonly [k in K]?: Text };
}

type CompetencyFile = NonNullable<FrameworkFile['competencies']>[number];

function competenciesOf(old: FrameworkFile, fresh: FrameworkFile, languages: Languages) {
  const said = (competency: CompetencyFile, of: readonly string[]) => [
    identified(competency.title, of),
    written(identified(competency.definition, of)),
    ...(competency.levels ?? []).flatMap(({ indicators = [] }) => indicators.map((each) => identified(each.text, of))),
  ];
  const found = foundAgain(old.competencies ?? [], fresh.competencies ?? [], {
    from: (each) => said(each, languages.old),
    to: (each) => said(each, languages.fresh),
    alike: 0.4,
  });
  return { pairs: found.pairs, untouched: found.removed, added: found.added };
}

/** Categories by their titles: those that are there keep their ids. */
function renewedCategories(old: FrameworkFile, fresh: FrameworkFile, languages: Languages) {
  const [before, after] = [old.categories ?? [], fresh.categories ?? []];
  const { pairs, added } = foundAgain(before, after, {
    from: (each) => [identified(each.title, languages.old)],
    to: (each) => [identified(each.title, languages.fresh)],
    alike: 0.8,
  });
  const taken = new Set(before.map((each) => each.id));
  const others = added.map((each) => ({ was: each.id, category: { ...each, id: free(each.id, taken) } }));
  const ids = new Map([
    ...pairs.map(([from, to]) => [to.id, from.id] as const),
    ...others.map(({ was, category }) => [was, category.id] as const),
  ]);
  return { all: [...before, ...others.map(({ category }) => category)], ids };
}
