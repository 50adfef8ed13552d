import type { Competency } from '../../model/index.ts';
import { type Block, plainOf, spansOf, type TableBlock, type Words, wordsOf } from '../blocks.ts';
import type { Telling } from '../telling.ts';
import { cardBlocks, type Section } from './card.ts';

/** A competency in two languages: what belongs together stands side by side. */
export function bilingualBlocks(
  competency: Competency,
  [left, right]: readonly [Telling, Telling],
  sections: readonly Section[],
): readonly Block[] {
  const one = cardBlocks(competency, left, sections);
  const other = cardBlocks(competency, right, sections).filter(
    (each) => each.kind !== 'paragraph' || each.role !== 'eyebrow',
  );
  const own = one.filter((each) => each.kind !== 'paragraph' || each.role !== 'eyebrow');
  const made: Block[] = [];
  own.forEach((block, at) => {
    const twin = other[at] ?? block;
    if (block.kind === 'heading' && twin.kind === 'heading') made.push(headings(block, twin, right.language));
    else joined(made, [left, right], [block, twin]);
  });
  return made;
}

type Heading = Extract<Block, { kind: 'heading' }>;

/** Both names of a heading, the second in its own language; one where they are the same. */
function headings(block: Heading, twin: Heading, language: string): Block {
  const { badge, ...rest } = block;
  const [one, other] = [named(block), named(twin)];
  if (plainOf(one) === plainOf(other)) return { ...rest, words: one };
  return {
    ...rest,
    words: wordsOf(
      one,
      '  |  ',
      spansOf(other).map((each) => ({ language, ...each })),
    ),
  };
}

function named({ badge, words }: Heading): Words {
  return badge === undefined ? words : wordsOf(`${badge} – `, words);
}

/** Adds a row to the table that is being made, or begins one. */
function joined(
  made: Block[],
  [left, right]: readonly [Telling, Telling],
  [one, other]: readonly [Block, Block],
): void {
  const row = { cells: [[one], [other]] };
  const last = made.at(-1);
  if (last?.kind === 'table') {
    made[made.length - 1] = { ...last, rows: [...last.rows, row] };
    return;
  }
  const column = (telling: Telling): TableBlock['columns'][number] => ({
    share: 1,
    language: telling.language,
    header: [{ kind: 'paragraph', role: 'label', words: telling.labels.language }],
  });
  made.push({ kind: 'table', look: 'plain', rowHeaders: false, columns: [column(left), column(right)], rows: [row] });
}
