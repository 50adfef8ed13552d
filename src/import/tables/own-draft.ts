import { detailKinds, type Field, type SheetName, tableWords, textOf } from '../../exchange/index.ts';
import type { Rating, Scale, Source, Target, Text } from '../../model/index.ts';
import type { CompetencyDraft, FrameworkDraft, LevelDraft, ProfileDraft } from '../draft.ts';
import { phraseOf } from '../recognise/folding.ts';
import { numberFrom } from './number.ts';
import type { OwnRow, OwnSheet } from './own-rows.ts';

/** The framework that sheets of ours hold; `guessed` is its language where nothing in them says one. */
export function ownDraft(sheets: readonly OwnSheet[], guessed: string): FrameworkDraft {
  return new OwnDraft(sheets, guessed).draft();
}

class OwnDraft {
  readonly #sheets: readonly OwnSheet[];
  readonly #languages: readonly string[];

  constructor(sheets: readonly OwnSheet[], guessed: string) {
    this.#sheets = sheets;
    const said = this.#word(this.#rows('framework')[0], 'languages')?.split(/[\s,;]+/) ?? [];
    const spoken = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ fields }) => Object.values(fields).flatMap(Object.keys)),
    );
    const found = [...new Set(spoken)].filter((each) => each !== '');
    this.#languages = said.length > 0 ? said : found.length > 0 ? found : [guessed];
  }

  draft(): FrameworkDraft {
    const [row] = this.#rows('framework');
    return defined({
      languages: this.#languages,
      id: this.#word(row, 'id'),
      version: this.#word(row, 'version'),
      title: this.#text(row, 'title'),
      description: this.#text(row, 'description'),
      source: this.#source(row),
      categories: this.#rows('categories').map((each) =>
        defined({
          id: this.#word(each, 'id'),
          title: this.#needed(each, 'title'),
          description: this.#text(each, 'description'),
        }),
      ),
      scale: this.#scale(row),
      rating: this.#rating(row),
      competencies: this.#rows('competencies').map((each) => this.#competency(each)),
      profiles: this.#rows('profiles').map((each) => this.#profile(each)),
    });
  }

  #rows(sheet: SheetName): readonly OwnRow[] {
    return this.#sheets
      .filter(({ name }) => name === sheet)
      .flatMap(({ rows }) => rows.filter(({ fields }) => Object.keys(fields).length > 0));
  }

  #source(row: OwnRow | undefined): Source | undefined {
    const source = defined({
      organization: this.#text(row, 'organization'),
      title: this.#text(row, 'sourceTitle'),
      url: this.#word(row, 'url'),
      date: this.#word(row, 'date'),
      licence: this.#text(row, 'licence'),
      note: this.#text(row, 'sourceNote'),
    });
    return Object.keys(source).length === 0 ? undefined : source;
  }

  #scale(row: OwnRow | undefined): Scale | undefined {
    const levels = this.#rows('scale').map((each) =>
      defined({
        level: this.#number(each, 'level') ?? 0,
        title: this.#text(each, 'title'),
        description: this.#text(each, 'description'),
      }),
    );
    return levels.length === 0
      ? undefined
      : defined({ title: this.#text(row, 'scaleTitle'), levels: ascending(levels) });
  }

  #rating(row: OwnRow | undefined): Partial<Rating> | undefined {
    const points = this.#rows('rating').map((each) => ({
      id: this.#word(each, 'id') ?? '',
      value: this.#number(each, 'value') ?? 0,
      title: this.#needed(each, 'title'),
    }));
    const rating = defined({
      points: points.length === 0 ? undefined : points,
      threshold: this.#number(row, 'threshold'),
      minimumObserved: this.#number(row, 'minimumObserved'),
    });
    return Object.keys(rating).length === 0 ? undefined : rating;
  }

  #competency(row: OwnRow): CompetencyDraft {
    const id = this.#word(row, 'id');
    const own = (sheet: SheetName) => this.#rows(sheet).filter((each) => this.#word(each, 'competency') === id);
    const details = own('details');
    const said = (kind: string) =>
      details.filter((each) => this.#kind(each) === kind).map((each) => this.#needed(each, 'text'));
    return defined({
      id,
      category: this.#word(row, 'category'),
      title: this.#needed(row, 'title'),
      definition: this.#text(row, 'definition'),
      notes: said('note'),
      motivation: this.#text(row, 'motivation'),
      guidance: said('guidance'),
      contrasts: own('contrasts').map((each) =>
        defined({ is: this.#text(each, 'is'), isNot: this.#text(each, 'isNot') }),
      ),
      purpose: this.#text(row, 'purpose'),
      values: said('value'),
      progression: defined({
        type: this.#progression(row),
        summary: this.#text(row, 'summary'),
        dimensions: own('dimensions').map((each) =>
          defined({
            id: this.#word(each, 'id'),
            title: this.#needed(each, 'title'),
            definition: this.#text(each, 'definition'),
            lower: this.#text(each, 'lower'),
            upper: this.#text(each, 'upper'),
          }),
        ),
      }),
      levels: this.#levels(own('levels'), own('indicators'), details),
    });
  }

  /** Levels are those that have a row, an indicator or a detail. */
  #levels(rows: readonly OwnRow[], indicators: readonly OwnRow[], details: readonly OwnRow[]): readonly LevelDraft[] {
    const number = (row: OwnRow) => this.#number(row, 'level');
    const numbers = new Set([...rows, ...indicators, ...details].map(number));
    const levels = [...numbers].flatMap((level) => {
      if (level === undefined) return [];
      const at = (all: readonly OwnRow[]) => all.filter((each) => number(each) === level);
      const [own] = at(rows);
      const said = (kind: string) => at(details).filter((each) => this.#kind(each) === kind);
      return defined({
        level,
        title: this.#text(own, 'title'),
        concept: this.#text(own, 'concept'),
        indicators: at(indicators).map((each) =>
          defined({ id: this.#word(each, 'id'), text: this.#needed(each, 'text') }),
        ),
        elaboration: said('elaboration').map((each) => this.#needed(each, 'text')),
        examples: said('example').map((each) =>
          defined({ title: this.#text(each, 'title'), text: this.#needed(each, 'text') }),
        ),
      });
    });
    return ascending(levels);
  }

  #profile(row: OwnRow): ProfileDraft {
    const id = this.#word(row, 'id');
    const own = this.#rows('targets').filter((each) => this.#word(each, 'profile') === id);
    const entries = <T>(value: (each: OwnRow) => T | undefined) =>
      Object.fromEntries(
        own.flatMap((each) => {
          const [competency, found] = [this.#word(each, 'competency'), value(each)];
          return competency === undefined || found === undefined ? [] : [[competency, found]];
        }),
      );
    return defined({
      id,
      title: this.#needed(row, 'title'),
      description: this.#text(row, 'description'),
      targets: entries((each) => this.#target(each)),
      weights: entries((each) => this.#number(each, 'weight')),
    });
  }

  #target(row: OwnRow): Target | undefined {
    const [min, max] = [this.#number(row, 'min'), this.#number(row, 'max')];
    if (min !== undefined && max !== undefined) return { min, max };
    return this.#number(row, 'target') ?? min ?? max;
  }

  #kind(row: OwnRow): string {
    const said = phraseOf(this.#word(row, 'kind') ?? '');
    const known = detailKinds.find((each) =>
      Object.values(tableWords).some(({ details }) => phraseOf(details[each]) === said),
    );
    return known ?? 'note';
  }

  #progression(row: OwnRow): 'cumulative' | 'independent' | undefined {
    const said = this.#word(row, 'type');
    if (said === undefined) return undefined;
    const isIndependent = Object.values(tableWords).some(
      ({ progressions }) => phraseOf(progressions.independent) === phraseOf(said),
    );
    return isIndependent ? 'independent' : 'cumulative';
  }

  #text(row: OwnRow | undefined, field: Field): Text | undefined {
    const words = row?.fields[field];
    if (words === undefined) return undefined;
    const [reference = ''] = this.#languages;
    const spoken = Object.entries(words).map(([language, each]) => [language === '' ? reference : language, each]);
    return textOf(Object.fromEntries(spoken), this.#languages);
  }

  /** A text that must be there; what is left out is told by the schema. */
  #needed(row: OwnRow, field: Field): Text {
    return this.#text(row, field) ?? '';
  }

  #word(row: OwnRow | undefined, field: Field): string | undefined {
    return Object.values(row?.fields[field] ?? {})[0]?.trim();
  }

  #number(row: OwnRow | undefined, field: Field): number | undefined {
    return numberFrom(this.#word(row, field) ?? '');
  }
}

function ascending<T extends { readonly level: number }>(levels: readonly T[]): readonly T[] {
  return levels.toSorted((a, b) => a.level - b.level);
}

type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Without the fields that have no value, as exactOptionalPropertyTypes asks. */
function defined<T extends object>(fields: T): Defined<T> {
  // Leaving out what is undefined is what the type says.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
