import type { Competency, Level } from '../../model/index.ts';
import { type Block, type Column, faced, spansOf, wordsOf } from '../blocks.ts';
import type { Telling } from '../telling.ts';
import { titleBlocks } from './card.ts';
import { signatureWidth } from './sheet.ts';

/** The sheet on which a panel agrees: members and their levels, the level agreed on, why, and signatures. */
export function consensusBlocks(competency: Competency, telling: Telling, raters: number): readonly Block[] {
  const { labels, tell } = telling;
  const { sheet } = labels;
  const { id } = competency;
  const members = Array.from({ length: raters }, (_, at) => at + 1);
  const writing = (name: string, label: string, lines: number): Block => ({
    kind: 'writing',
    lines,
    label,
    name,
    tooltip: label,
  });
  return [
    { kind: 'paragraph', role: 'eyebrow', words: sheet.consensusTitle },
    ...titleBlocks(competency, telling).filter((each) => each.kind === 'heading'),
    {
      kind: 'pair',
      shares: [3, 2],
      cells: [[writing('subject', sheet.subject, 1)], [writing('date', sheet.date, 1)]],
    },
    { kind: 'paragraph', role: 'body', words: tell(competency.definition) },
    { kind: 'heading', level: 2, words: labels.headings.levels },
    ...competency.levels.map(
      (level): Block => ({
        kind: 'paragraph',
        role: 'body',
        words: [
          { text: labels.level(level.level), face: 'bold' },
          ...(level.title === undefined ? [] : faced(wordsOf(' – ', tell(level.title)), 'bold')),
          ...(level.concept === undefined ? [] : spansOf(wordsOf(`${labels.colon} `, tell(level.concept)))),
        ],
      }),
    ),
    { kind: 'heading', level: 2, words: sheet.members },
    { kind: 'paragraph', role: 'small', words: sheet.consensusHowTo },
    ratingTable(competency, telling, members),
    writing(`justification/${id}`, sheet.justification, 4),
    ...signatures(id, telling, members),
  ];
}

function head(words: string, align: 'left' | 'center' = 'left'): readonly Block[] {
  return [{ kind: 'paragraph', role: 'label', words, align }];
}

function ratingTable({ id, levels }: Competency, { labels }: Telling, members: readonly number[]): Block {
  const { sheet } = labels;
  const choices = choicesOf(levels, labels);
  const columns: readonly Column[] = [
    { share: 4, header: head(sheet.name) },
    ...choices.map(({ words }): Column => ({ share: 1, header: head(words, 'center') })),
  ];
  const ticks = (who: string, name: string) =>
    choices.map(({ level, words }): readonly Block[] => [
      { kind: 'tick', name, value: String(level), tooltip: `${who}, ${words}` },
    ]);
  const rows = members.map((member) => {
    const who = sheet.member(member);
    const field: Block = { kind: 'writing', lines: 1, name: `member/${member}`, tooltip: who };
    return { cells: [[field], ...ticks(who, `member/${id}/${member}`)] };
  });
  const agreed: Block = { kind: 'paragraph', role: 'strong', words: sheet.agreed };
  // Where no indicators say the level, what the panel agrees on is the rating itself.
  const isRated = levels.some(({ indicators }) => indicators.length > 0);
  const last = { marked: true, cells: [[agreed], ...ticks(sheet.agreed, `${isRated ? 'agreed' : 'level'}/${id}`)] };
  return { kind: 'table', look: 'grid', rowHeaders: true, columns, rows: [...rows, last] };
}

/** The levels a member may name, and that the person is below the first of them. */
function choicesOf(levels: readonly Level[], { level: named, sheet }: Telling['labels']) {
  const choices = levels.map(({ level }) => ({ level, words: named(level) }));
  return choices.some(({ level }) => level === 0) ? choices : [{ level: 0, words: sheet.belowFirst }, ...choices];
}

/** Two signatures a line, each long enough to be written. */
function signatures(id: string, { labels }: Telling, members: readonly number[]): readonly Block[] {
  const { sheet } = labels;
  const field = (member: number): readonly Block[] => {
    const words = `${sheet.member(member)}${labels.colon} ${sheet.signature.toLowerCase()}, ${sheet.date.toLowerCase()}`;
    const name = `signature/${id}/${member}`;
    return [{ kind: 'writing', lines: 1, label: words, name, tooltip: words, width: signatureWidth * 1.4 }];
  };
  const lines = Math.ceil(members.length / 2);
  return Array.from({ length: lines }, (_, line): Block => {
    const two = members.slice(line * 2, line * 2 + 2).map(field);
    return { kind: 'pair', shares: [1, 1], cells: two.length === 2 ? two : [...two, []] };
  });
}
