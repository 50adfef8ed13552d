import type { SheetName } from '../../exchange/index.ts';
import type { Rating, Scale, Source, Target } from '../../model/index.ts';
import { defined } from '../defined.ts';
import type { CompetencyDraft, FrameworkDraft, LevelDraft, ProfileDraft } from '../draft.ts';
import { OwnCells } from './own-cells.ts';
import type { OwnRow, OwnSheet } from './own-rows.ts';

/** The framework that sheets of ours hold; `guessed` is its language where nothing in them says one. */
export function ownDraft(sheets: readonly OwnSheet[], guessed: string): FrameworkDraft {
  return new OwnDraft(sheets, guessed).draft();
}

class OwnDraft {
  readonly #sheets: readonly OwnSheet[];
  readonly #languages: readonly string[];
  readonly #cells: OwnCells;

  constructor(sheets: readonly OwnSheet[], guessed: string) {
    this.#sheets = sheets;
    const said = new OwnCells([]).word(this.#rows('framework')[0], 'languages')?.split(/[\s,;]+/) ?? [];
    const spoken = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ fields }) => Object.values(fields).flatMap(Object.keys)),
    );
    const found = [...new Set(spoken)].filter((each) => each !== '');
    this.#languages = said.length > 0 ? said : found.length > 0 ? found : [guessed];
    this.#cells = new OwnCells(this.#languages);
  }

  draft(): FrameworkDraft {
    const [row] = this.#rows('framework');
    return defined({
      languages: this.#languages,
      id: this.#cells.word(row, 'id'),
      version: this.#cells.word(row, 'version'),
      title: this.#cells.text(row, 'title'),
      description: this.#cells.text(row, 'description'),
      source: this.#source(row),
      categories: this.#rows('categories').map((each) =>
        defined({
          id: this.#cells.word(each, 'id'),
          title: this.#cells.needed(each, 'title'),
          description: this.#cells.text(each, 'description'),
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
      organization: this.#cells.text(row, 'organization'),
      title: this.#cells.text(row, 'sourceTitle'),
      url: this.#cells.word(row, 'url'),
      date: this.#cells.word(row, 'date'),
      licence: this.#cells.text(row, 'licence'),
      note: this.#cells.text(row, 'sourceNote'),
    });
    return Object.keys(source).length === 0 ? undefined : source;
  }

  #scale(row: OwnRow | undefined): Scale | undefined {
    const levels = this.#rows('scale').map((each) =>
      defined({
        level: this.#cells.number(each, 'level') ?? 0,
        title: this.#cells.text(each, 'title'),
        description: this.#cells.text(each, 'description'),
      }),
    );
    return levels.length === 0
      ? undefined
      : defined({ title: this.#cells.text(row, 'scaleTitle'), levels: ascending(levels) });
  }

  #rating(row: OwnRow | undefined): Partial<Rating> | undefined {
    const points = this.#rows('rating').map((each) => ({
      id: this.#cells.word(each, 'id') ?? '',
      value: this.#cells.number(each, 'value') ?? 0,
      title: this.#cells.needed(each, 'title'),
    }));
    const rating = defined({
      points: points.length === 0 ? undefined : points,
      threshold: this.#cells.number(row, 'threshold'),
      minimumObserved: this.#cells.number(row, 'minimumObserved'),
    });
    return Object.keys(rating).length === 0 ? undefined : rating;
  }

  #competency(row: OwnRow): CompetencyDraft {
    const id = this.#cells.word(row, 'id');
    const own = (sheet: SheetName) => this.#rows(sheet).filter((each) => this.#cells.word(each, 'competency') === id);
    const details = own('details');
    const said = (kind: string) =>
      details.filter((each) => this.#cells.kind(each) === kind).map((each) => this.#cells.needed(each, 'text'));
    return defined({
      id,
      category: this.#cells.word(row, 'category'),
      title: this.#cells.needed(row, 'title'),
      definition: this.#cells.text(row, 'definition'),
      notes: said('note'),
      motivation: this.#cells.text(row, 'motivation'),
      guidance: said('guidance'),
      contrasts: own('contrasts').map((each) =>
        defined({ is: this.#cells.text(each, 'is'), isNot: this.#cells.text(each, 'isNot') }),
      ),
      purpose: this.#cells.text(row, 'purpose'),
      values: said('value'),
      progression: defined({
        type: this.#cells.progression(row),
        summary: this.#cells.text(row, 'summary'),
        dimensions: own('dimensions').map((each) =>
          defined({
            id: this.#cells.word(each, 'id'),
            title: this.#cells.needed(each, 'title'),
            definition: this.#cells.text(each, 'definition'),
            lower: this.#cells.text(each, 'lower'),
            upper: this.#cells.text(each, 'upper'),
          }),
        ),
      }),
      levels: this.#levels(own('levels'), own('indicators'), details),
    });
  }

  /** Levels are those that have a row, an indicator or a detail. */
  #levels(rows: readonly OwnRow[], indicators: readonly OwnRow[], details: readonly OwnRow[]): readonly LevelDraft[] {
    const number = (row: OwnRow) => this.#cells.number(row, 'level');
    const numbers = new Set([...rows, ...indicators, ...details].map(number));
    const levels = [...numbers].flatMap((level) => {
      if (level === undefined) return [];
      const at = (all: readonly OwnRow[]) => all.filter((each) => number(each) === level);
      const [own] = at(rows);
      const said = (kind: string) => at(details).filter((each) => this.#cells.kind(each) === kind);
      return defined({
        level,
        title: this.#cells.text(own, 'title'),
        concept: this.#cells.text(own, 'concept'),
        indicators: at(indicators).map((each) =>
          defined({ id: this.#cells.word(each, 'id'), text: this.#cells.needed(each, 'text') }),
        ),
        elaboration: said('elaboration').map((each) => this.#cells.needed(each, 'text')),
        examples: said('example').map((each) =>
          defined({ title: this.#cells.text(each, 'title'), text: this.#cells.needed(each, 'text') }),
        ),
      });
    });
    return ascending(levels);
  }

  #profile(row: OwnRow): ProfileDraft {
    const id = this.#cells.word(row, 'id');
    const own = this.#rows('targets').filter((each) => this.#cells.word(each, 'profile') === id);
    const entries = <T>(value: (each: OwnRow) => T | undefined) =>
      Object.fromEntries(
        own.flatMap((each) => {
          const [competency, found] = [this.#cells.word(each, 'competency'), value(each)];
          return competency === undefined || found === undefined ? [] : [[competency, found]];
        }),
      );
    return defined({
      id,
      title: this.#cells.needed(row, 'title'),
      description: this.#cells.text(row, 'description'),
      targets: entries((each) => this.#target(each)),
      weights: entries((each) => this.#cells.number(each, 'weight')),
    });
  }

  #target(row: OwnRow): Target | undefined {
    const [min, max] = [this.#cells.number(row, 'min'), this.#cells.number(row, 'max')];
    if (min !== undefined && max !== undefined) return { min, max };
    return this.#cells.number(row, 'target') ?? min ?? max;
  }
}

function ascending<T extends { readonly level: number }>(levels: readonly T[]): readonly T[] {
  return levels.toSorted((a, b) => a.level - b.level);
}
