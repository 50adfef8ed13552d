import type { Competency, Level, Progression, Text } from '../../model/index.ts';
import { type Block, type Words, wordsOf } from '../blocks.ts';
import type { Telling } from '../telling.ts';

export type Section =
  | 'definition'
  | 'notes'
  | 'motivation'
  | 'guidance'
  | 'contrasts'
  | 'purpose'
  | 'values'
  | 'progression'
  | 'levels';

/** Everything a competency says, in the order of `sections`. */
export function cardBlocks(competency: Competency, telling: Telling, sections: readonly Section[]): readonly Block[] {
  return [
    ...titleBlocks(competency, telling),
    ...sections.flatMap((section) => sectionBlocks[section](competency, telling)),
  ];
}

/** The title of a page about a competency, under the name of its category or framework. */
export function titleBlocks({ id, title, category }: Competency, { framework, say, tell }: Telling): readonly Block[] {
  const above = framework.categories.find((each) => each.id === category)?.title ?? framework.title;
  const isSame = say(above) === say(title);
  const eyebrow: Block = { kind: 'paragraph', role: 'eyebrow', words: tell(above) };
  return [...(isSame ? [] : [eyebrow]), { kind: 'heading', level: 1, words: tell(title), target: id }];
}

type SectionMaker = (competency: Competency, telling: Telling) => readonly Block[];

const sectionBlocks: Readonly<Record<Section, SectionMaker>> = {
  definition: ({ definition }, { tell }) => [{ kind: 'paragraph', role: 'lead', words: tell(definition) }],
  notes: ({ notes }, telling) => textSection(telling.labels.headings.notes, notes, telling),
  motivation: ({ motivation }, { tell, labels }) =>
    motivation === undefined ? [] : [boxed(labels.headings.motivation, tell(motivation))],
  guidance: ({ guidance }, telling) => textSection(telling.labels.headings.guidance, guidance, telling),
  contrasts: contrastBlocks,
  purpose: ({ purpose }, telling) =>
    textSection(telling.labels.headings.purpose, purpose === undefined ? [] : [purpose], telling),
  values: ({ values }, { tell, labels }) =>
    values.length === 0
      ? []
      : [
          { kind: 'heading', level: 2, words: labels.headings.values },
          {
            kind: 'paragraph',
            role: 'body',
            words: wordsOf(...values.flatMap((each, at) => (at === 0 ? [tell(each)] : [' · ', tell(each)]))),
          },
        ],
  progression: ({ progression }, telling) => progressionBlocks(progression, telling),
  levels: ({ levels }, telling) => levels.flatMap((level, at) => levelBlocks(level, [at + 1, levels.length], telling)),
};

function boxed(label: string, words: Words): Block {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', role: 'label', words: label },
    { kind: 'paragraph', role: 'body', words },
  ];
  return { kind: 'box', tone: 'tint', blocks };
}

function textSection(heading: string, texts: readonly Text[], { tell }: Telling): readonly Block[] {
  if (texts.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: heading },
    ...texts.map((text): Block => ({ kind: 'paragraph', role: 'body', words: tell(text) })),
  ];
}

function contrastBlocks({ contrasts }: Competency, { tell, labels }: Telling): readonly Block[] {
  if (contrasts.length === 0) return [];
  const side = (text: Text | undefined): readonly Block[] =>
    text === undefined ? [] : [{ kind: 'paragraph', role: 'body', words: tell(text) }];
  const head = (words: string): readonly Block[] => [{ kind: 'paragraph', role: 'label', words }];
  return [
    { kind: 'heading', level: 2, words: labels.headings.contrasts },
    {
      kind: 'table',
      look: 'ruled',
      rowHeaders: false,
      columns: [
        { share: 1, header: head(labels.headings.is) },
        { share: 1, header: head(labels.headings.isNot) },
      ],
      rows: contrasts.map(({ is, isNot }) => ({ cells: [side(is), side(isNot)] })),
    },
  ];
}

function progressionBlocks(progression: Progression, telling: Telling): readonly Block[] {
  const { tell, labels } = telling;
  const summary = progression.summary === undefined ? [] : [tell(progression.summary)];
  return [
    { kind: 'heading', level: 2, words: labels.headings.progression },
    ...summary.map((words): Block => ({ kind: 'paragraph', role: 'body', words })),
    { kind: 'paragraph', role: 'small', words: labels.progression[progression.type] },
    ...dimensionTable(progression, telling),
  ];
}

function dimensionTable({ dimensions }: Progression, { tell, labels }: Telling): readonly Block[] {
  if (dimensions.length === 0) return [];
  const head = (words: string): readonly Block[] => [{ kind: 'paragraph', role: 'label', words }];
  const cell = (text: Text | undefined): readonly Block[] =>
    text === undefined ? [] : [{ kind: 'paragraph', role: 'body', words: tell(text) }];
  const rows = dimensions.map(({ title, definition, lower, upper }) => {
    const name: Block = { kind: 'paragraph', role: 'strong', words: tell(title) };
    return { cells: [[name, ...cell(definition)], cell(lower), cell(upper)] };
  });
  const columns = [
    { share: 4, header: head(labels.dimension) },
    { share: 3, header: head(labels.lower) },
    { share: 3, header: head(labels.upper) },
  ];
  return [{ kind: 'table', look: 'ruled', rowHeaders: true, columns, rows }];
}

/** One level: its name, concept, indicators, elaboration and examples. */
function levelBlocks(level: Level, [at, of]: readonly [number, number], telling: Telling): readonly Block[] {
  const { tell, labels } = telling;
  const { elaboration, examples, concept, indicators } = level;
  const label = (words: Words): Block => ({ kind: 'paragraph', role: 'label', words });
  return [
    levelHeading(level, [at, of], telling),
    ...(concept === undefined ? [] : [{ kind: 'paragraph', role: 'strong', words: tell(concept) } as const]),
    ...(indicators.length === 0 ? [] : [{ kind: 'list', items: indicators.map((each) => tell(each.text)) } as const]),
    ...(elaboration.length === 0 ? [] : [label(labels.headings.elaboration)]),
    ...elaboration.map((text): Block => ({ kind: 'paragraph', role: 'body', words: tell(text) })),
    ...examples.map(({ title, text }): Block => {
      const name =
        title === undefined
          ? labels.headings.example
          : wordsOf(`${labels.headings.example}${labels.colon} `, tell(title));
      return {
        kind: 'box',
        tone: 'tint',
        blocks: [label(name), { kind: 'paragraph', role: 'body', words: tell(text) }],
      };
    }),
  ];
}

/** « Niveau 2 », its title, and how far up the scale it stands. */
export function levelHeading(level: Level, [at, of]: readonly [number, number], { tell, labels }: Telling): Block {
  const name = labels.level(level.level);
  const step = { at, of };
  return level.title === undefined
    ? { kind: 'heading', level: 2, words: name, step }
    : { kind: 'heading', level: 2, badge: name, words: tell(level.title), step };
}
