import { plain } from '../../exchange/index.ts';
import type { CompetencyDraft } from '../draft.ts';
import type { Fate, Part } from '../fate.ts';
import { onOneLine } from '../recognise/folding.ts';
import type { ColumnField } from '../words/columns.ts';
import type { Column, Layout } from './layout.ts';
import type { LevelNames } from './level-names.ts';
import { linesOf } from './lines.ts';
import {
  type CompetencyInMaking,
  competencyLists,
  competencyTexts,
  draftOf,
  type LevelInMaking,
  levelIn,
  type Words,
} from './making.ts';
import { cellAt, type SourceRow } from './table.ts';

/** What the rows are read with. */
export interface AssemblyWish {
  readonly languages: readonly string[];
  readonly levels: LevelNames;
  /** The title of rows that name no competency. */
  readonly untitled: string;
  /** The name of the source. */
  readonly file: string;
}

/** Puts competencies together, row by row; a cell that is left blank means what stood above it. */
export class Assembly {
  readonly fates: Fate[] = [];
  readonly #wish: AssemblyWish;
  readonly #competencies = new Map<string, CompetencyInMaking>();
  #current: CompetencyInMaking | null = null;
  #level: number | null = null;
  #category: string | undefined;

  constructor(wish: AssemblyWish) {
    this.#wish = wish;
  }

  take({ rows, columns, kind }: Layout): void {
    this.#current = null;
    this.#level = null;
    this.#category = undefined;
    for (const row of rows) {
      const competency = this.#competencyOf(row, columns);
      this.#takeCompetency(row, columns, competency);
      if (kind === 'matrix') for (const each of columns) this.#takeColumn(row, each, competency);
      else this.#takeLevel(row, columns, competency);
      this.#takeRest(row, columns, competency);
    }
  }

  get drafts(): readonly CompetencyDraft[] {
    return [...this.#competencies.values()].map((each) => draftOf(each, this.#wish.languages));
  }

  #competencyOf(row: SourceRow, columns: readonly Column[]): CompetencyInMaking {
    const title = this.#words(row, columns, 'competency');
    const id = this.#cells(row, columns, 'competency-id')[0]?.words;
    const key = id ?? Object.values(title)[0];
    if (key === undefined && this.#current !== null) return this.#current;
    const named = key ?? this.#wish.untitled;
    const known = this.#competencies.get(named);
    if (known !== undefined && known === this.#current) return known;
    this.#level = null;
    const made = known ?? this.#begun(named, title, id);
    this.#current = made;
    return made;
  }

  #begun(key: string, title: Words, id: string | undefined): CompetencyInMaking {
    const [reference = ''] = this.#wish.languages;
    const made: CompetencyInMaking = {
      ...(id === undefined ? {} : { id }),
      title: Object.keys(title).length > 0 ? title : { [reference]: key },
      texts: new Map(),
      lists: new Map(),
      levels: new Map(),
      leftovers: new Set(),
    };
    this.#competencies.set(key, made);
    return made;
  }

  #takeCompetency(row: SourceRow, columns: readonly Column[], competency: CompetencyInMaking): void {
    const category = this.#cells(row, columns, 'category')[0]?.words;
    this.#category = category ?? this.#category;
    if (this.#category !== undefined) competency.category ??= this.#category;
    for (const field of competencyTexts) {
      const words = this.#words(row, columns, field);
      if (Object.keys(words).length > 0 && !competency.texts.has(field)) competency.texts.set(field, words);
    }
    for (const field of competencyLists) {
      const known = competency.lists.get(field) ?? [];
      const said = this.#listed(row, columns, field).filter((each) => !known.some((other) => isSame(each, other)));
      if (said.length > 0) competency.lists.set(field, [...known, ...said]);
    }
  }

  /** A cell under a level of a matrix: each of its lines is a behaviour. */
  #takeColumn(row: SourceRow, column: Column, competency: CompetencyInMaking): void {
    const words = plain(cellAt(row, column.index));
    if (column.level === null || words === '') return;
    const [reference = ''] = this.#wish.languages;
    const language = column.language ?? reference;
    const level = levelIn(competency, column.level.number);
    if (column.level.title !== '') level.texts.set('title', { [reference]: column.level.title });
    for (const each of linesOf(words)) level.indicators.push({ text: { [language]: each } });
    this.#tell(row, words, 'indicator', competency, column.level.number);
  }

  #takeLevel(row: SourceRow, columns: readonly Column[], competency: CompetencyInMaking): void {
    const said = this.#cells(row, columns, 'level')[0]?.words;
    const named = said === undefined ? null : this.#wish.levels.level(said);
    const number = named?.number ?? this.#level ?? 1;
    this.#level = number;
    const level = levelIn(competency, number);
    const [reference = ''] = this.#wish.languages;
    if (named !== null && named.title !== '' && !level.texts.has('title'))
      level.texts.set('title', { [reference]: named.title });
    this.#setText(level, 'title', this.#words(row, columns, 'level-title'));
    this.#setText(level, 'concept', this.#words(row, columns, 'concept'));
    const ids = this.#cells(row, columns, 'indicator-id');
    const indicators = this.#listed(row, columns, 'indicator');
    for (const text of indicators)
      level.indicators.push({ ...(indicators.length === 1 && ids[0] !== undefined ? { id: ids[0].words } : {}), text });
    for (const field of ['elaboration', 'example'] as const)
      level.lists.set(field, [...(level.lists.get(field) ?? []), ...this.#listed(row, columns, field)]);
    const part = indicators.length > 0 ? 'indicator' : 'level';
    this.#tell(
      row,
      row.cells
        .map((each) => each.trim())
        .filter((each) => each !== '')
        .join(' | '),
      part,
      competency,
      number,
    );
  }

  /** Cells under headings that are not known are never dropped: they become notes. */
  #takeRest(row: SourceRow, columns: readonly Column[], competency: CompetencyInMaking): void {
    for (const { index, heading, field, level } of columns) {
      const words = plain(cellAt(row, index));
      if (field !== null || level !== null || words === '') continue;
      const note = heading === '' ? words : `${heading}: ${words}`;
      if (competency.leftovers.has(note)) continue;
      competency.leftovers.add(note);
      this.#tell(row, note, 'leftover', competency, null);
    }
  }

  #tell({ line }: SourceRow, text: string, part: Part, competency: CompetencyInMaking, level: number | null): void {
    const at = [...this.#competencies.values()].indexOf(competency);
    this.fates.push({ file: this.#wish.file, line, text: onOneLine(text), part, competency: at, level });
  }

  #setText(level: LevelInMaking, name: 'title' | 'concept', words: Words): void {
    if (Object.keys(words).length > 0 && !level.texts.has(name)) level.texts.set(name, words);
  }

  #cells(row: SourceRow, columns: readonly Column[], field: ColumnField) {
    const [reference = ''] = this.#wish.languages;
    return columns.flatMap((column) => {
      const words = column.field === field ? plain(cellAt(row, column.index)) : '';
      return words === '' ? [] : [{ language: column.language ?? reference, words }];
    });
  }

  /** One text in the languages of its columns; several columns of one language are one text. */
  #words(row: SourceRow, columns: readonly Column[], field: ColumnField): Words {
    const said: Record<string, string> = {};
    for (const { language, words } of this.#cells(row, columns, field))
      said[language] = said[language] === undefined ? words : `${said[language]} ${words}`;
    return said;
  }

  /** The lines of a cell as texts of their own; those of two languages are paired where they are as many. */
  #listed(row: SourceRow, columns: readonly Column[], field: ColumnField): readonly Words[] {
    const cells = this.#cells(row, columns, field).map(({ language, words }) => ({ language, lines: linesOf(words) }));
    const [first] = cells;
    if (first === undefined) return [];
    const isPaired =
      new Set(cells.map(({ language }) => language)).size === cells.length &&
      cells.every(({ lines }) => lines.length === first.lines.length);
    if (!isPaired) return cells.flatMap(({ language, lines }) => lines.map((each) => ({ [language]: each })));
    return first.lines.map((_, at) =>
      Object.fromEntries(cells.map(({ language, lines }) => [language, lines[at] ?? ''])),
    );
  }
}

function isSame(a: Words, b: Words): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
