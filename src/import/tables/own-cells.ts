import { detailKinds, type Field, tableWords, textOf } from '../../exchange/index.ts';
import type { Text } from '../../model/index.ts';
import { phraseOf } from '../recognise/folding.ts';
import { numberFrom } from './number.ts';
import type { OwnRow } from './own-rows.ts';

/** What the cells of a row of ours say, in the languages of the framework. */
export class OwnCells {
  readonly #languages: readonly string[];

  constructor(languages: readonly string[]) {
    this.#languages = languages;
  }

  /** What a detail is; a note where the word for it is not known. */
  kind(row: OwnRow): string {
    const said = phraseOf(this.word(row, 'kind') ?? '');
    const known = detailKinds.find((each) =>
      Object.values(tableWords).some(({ details }) => phraseOf(details[each]) === said),
    );
    return known ?? 'note';
  }

  /** How the levels of a competency grow. */
  progression(row: OwnRow): 'cumulative' | 'independent' | undefined {
    const said = this.word(row, 'type');
    if (said === undefined) return undefined;
    const isIndependent = Object.values(tableWords).some(
      ({ progressions }) => phraseOf(progressions.independent) === phraseOf(said),
    );
    return isIndependent ? 'independent' : 'cumulative';
  }

  /** A text in the languages of its columns. */
  text(row: OwnRow | undefined, field: Field): Text | undefined {
    const words = row?.fields[field];
    if (words === undefined) return undefined;
    const [reference = ''] = this.#languages;
    const spoken = Object.entries(words).map(([language, each]) => [language === '' ? reference : language, each]);
    return textOf(Object.fromEntries(spoken), this.#languages);
  }

  /** A text that must be there; what is left out is told by the schema. */
  needed(row: OwnRow, field: Field): Text {
    return this.text(row, field) ?? '';
  }

  /** What stands in a cell, whatever its language. */
  word(row: OwnRow | undefined, field: Field): string | undefined {
    return Object.values(row?.fields[field] ?? {})[0]?.trim();
  }

  number(row: OwnRow | undefined, field: Field): number | undefined {
    return numberFrom(this.word(row, field) ?? '');
  }
}
