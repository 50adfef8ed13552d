import type { Competency, Level } from '../../model/index.ts';
import type { Block, Column } from '../blocks.ts';
import type { Telling } from '../telling.ts';
import { titleBlocks } from './card.ts';

/** A column narrower than this many times the size reads badly; further levels go into a second table. */
const narrowest = 9.5;

/** A competency as a table with its levels as columns. */
export function gridBlocks(competency: Competency, telling: Telling, room: Room): readonly Block[] {
  const { tell, labels } = telling;
  const { summary, type } = competency.progression;
  return [
    ...titleBlocks(competency, telling),
    { kind: 'paragraph', role: 'body', words: tell(competency.definition) },
    { kind: 'paragraph', role: 'small', words: summary === undefined ? labels.progression[type] : tell(summary) },
    ...chunked(competency.levels, room).flatMap((levels): readonly Block[] => [
      { kind: 'heading', level: 2, words: labels.headings.levels },
      {
        kind: 'table',
        look: 'grid',
        rowHeaders: false,
        columns: levels.map((level) => levelColumn(level, telling)),
        rows: [{ cells: levels.map((level) => levelCell(level, telling)) }],
      },
    ]),
  ];
}

/** The size of the text and the width of the frame, in points. */
export interface Room {
  readonly size: number;
  readonly width: number;
}

/** Things as columns, in as few tables as their width allows, of about as many columns each. */
export function chunked<T>(things: readonly T[], { size, width }: Room): readonly (readonly T[])[] {
  const most = Math.max(1, Math.floor(width / (size * narrowest)));
  const tables = Math.ceil(things.length / most);
  const each = Math.ceil(things.length / Math.max(1, tables));
  return Array.from({ length: tables }, (_, at) => things.slice(at * each, (at + 1) * each));
}

/** « Niveau 2 » over the level's title, as the heading of a column. */
export function levelColumn({ level, title }: Pick<Level, 'level' | 'title'>, { tell, labels }: Telling): Column {
  const name: Block = { kind: 'paragraph', role: 'label', words: labels.level(level) };
  const words: readonly Block[] =
    title === undefined ? [] : [{ kind: 'paragraph', role: 'strong', words: tell(title) }];
  return { share: 1, header: [name, ...words] };
}

function levelCell({ concept, indicators }: Level, { tell }: Telling): readonly Block[] {
  return [
    ...(concept === undefined ? [] : [{ kind: 'paragraph', role: 'body', words: tell(concept) } as const]),
    ...(indicators.length === 0 ? [] : [{ kind: 'list', items: indicators.map((each) => tell(each.text)) } as const]),
  ];
}
