import type { Block } from '../block.ts';
import type { Gathered } from './gathered.ts';
import type { Gathering, Open } from './open.ts';
import { named } from './opposites.ts';

type Taking = (competency: Gathering, block: Block) => void;

const leftOver: Taking = (competency, block) => competency.leave(block);

const listed =
  (list: 'notes' | 'guidance' | 'is' | 'isNot', part: 'note' | 'guidance' | 'contrast'): Taking =>
  (competency, block) => {
    competency.gathered.lists[list].push(block.text);
    competency.tell(block, part);
  };

const added =
  (text: keyof Gathered['texts'], part: 'definition' | 'motivation' | 'purpose' | 'progression'): Taking =>
  (competency, block) => {
    competency.gathered.add(text, block.text);
    competency.tell(block, part);
  };

const note = listed('notes', 'note');
const guidance = listed('guidance', 'guidance');
const definition = added('definition', 'definition');
const purpose = added('purpose', 'purpose');
const progression = added('summary', 'progression');

/** A footnote: `* The word clients …`. */
const footnote = /^(?:[*†‡]\s*\S|\(\d\))/;

/** What becomes of a paragraph or an item below each heading of a competency; levels have their own. */
export const content: Readonly<Record<Open, Taking>> = {
  nothing: (competency, block) => {
    const isDefinition = block.kind !== 'bullet' && !competency.hasDefinition;
    (isDefinition ? definition : leftOver)(competency, block);
  },
  definition: (competency, block) => {
    if (footnote.test(block.text)) note(competency, block);
    else (block.kind === 'bullet' ? guidance : definition)(competency, block);
  },
  notes: note,
  guidance,
  motivation: added('motivation', 'motivation'),
  purpose: (competency, block) => {
    competency.gathered.lists.values.push(...competency.valuesIn(block.text));
    purpose(competency, block);
  },
  values: (competency, block) => {
    const values = block.kind === 'bullet' ? [block.text] : listOf(block.text);
    competency.gathered.lists.values.push(...values);
    competency.tell(block, 'value');
  },
  is: listed('is', 'contrast'),
  isNot: listed('isNot', 'contrast'),
  progression: (competency, block) => {
    const dimension = named([block.text]);
    if (block.kind !== 'bullet' || dimension.definition === '') progression(competency, block);
    else {
      competency.gathered.dimensions.push(dimension);
      competency.tell(block, 'dimension');
    }
  },
  page: (competency, block) => {
    const date = dateIn(block.text);
    competency.date ??= date;
    if (date === null) competency.leave({ ...block, text: block.said ?? block.text });
    else competency.tell(block, 'source');
  },
  contrasts: leftOver,
  lower: leftOver,
  upper: leftOver,
  unknown: leftOver,
  competency: leftOver,
  level: leftOver,
  title: leftOver,
  concept: leftOver,
  indicators: leftOver,
  elaboration: leftOver,
  example: leftOver,
};

/** The items of an enumeration: `quality, speed and fairness.` */
export function listOf(text: string): readonly string[] {
  return text
    .replace(/[.\s]+$/, '')
    .split(/\s*[,;]\s*(?:et\s+|and\s+)?|\s+(?:et|and)\s+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** A day, month or year at the end of a line, as `source.date` takes it. */
function dateIn(text: string): string | null {
  return /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)\s*$/.exec(text)?.[1] ?? null;
}
