import type { ImportParams, PairedThing, Unplaceable } from '../../diagnostics/index.ts';
import { counted, numbered } from '../counted.ts';

type ImportMessages = { readonly [C in keyof ImportParams]: (params: ImportParams[C]) => string };

/** `3` is one line, `3–5` are several. */
const numberedLines = (lines: string) => `${lines.includes('–') ? 'lines' : 'line'} ${lines}`;

const paired: Readonly<Record<PairedThing, readonly [one: string, other: string]>> = {
  competency: ['competency', 'competencies'],
  level: ['level', 'levels'],
  indicator: ['indicator', 'indicators'],
  contrast: ['contrast', 'contrasts'],
  dimension: ['dimension', 'dimensions'],
  value: ['value', 'values'],
  note: ['note', 'notes'],
  guidance: ['paragraph of guidance', 'paragraphs of guidance'],
  elaboration: ['paragraph of elaboration', 'paragraphs of elaboration'],
  example: ['example', 'examples'],
};

const unplaceable: Readonly<Record<Unplaceable, (name: string) => string>> = {
  field: (name) => `the field “${name}”`,
  association: (name) => `the association “${name}”`,
  hierarchy: () => 'a place in the tree (one level of categories, one parent each)',
};

export const imports: ImportMessages = {
  'import/unknown-format': ({ path }) =>
    `“${path}” is no document that is known here. Save it as text, Markdown, HTML, DOCX or PDF.`,
  'import/no-reader': ({ path, format, readable }) =>
    `“${path}” is of the format ${format}, which is not read. Save it as one of ${readable.join(', ')}.`,
  'import/wrong-ending': ({ ending, format }) =>
    `The name ends in .${ending}, but the content is ${format}; read as ${format}.`,
  'import/encoding': ({ encoding }) => `The text is not UTF-8; it was read as ${encoding}. Check its accents.`,
  'import/password': ({ path, format }) => `“${path}” is protected by a password (${format}). Save a copy without one.`,
  'import/damaged': ({ path, format }) => `“${path}” is damaged: its ${format} cannot be read. Save it again.`,
  'import/no-words': ({ path, pages }) =>
    `“${path}” holds no words on its ${counted('en', pages, 'page', 'pages')}: it is a picture of text. Run a text recognition on it first.`,
  'import/pages-left-out': ({ path, pages, read }) =>
    `“${path}” has ${counted('en', pages, 'page', 'pages')}; only the first ${numbered('en', read)} were read. Split it to import the others.`,
  'import/too-much': ({ path, megabytes, limit }) =>
    `“${path}” unpacks to ${megabytes} MB or more; the limit is ${limit} MB. Save it without pictures, or split it.`,
  'import/nothing': ({ path }) =>
    `No competency with levels was found in “${path}”. Levels begin with a line such as “Level 1”; other words can be added in competency.yaml (import: headings:).`,
  'import/not-understood': ({ lines, competency }) =>
    `Not understood, and kept under the notes of “${competency}”: ${numberedLines(lines)}. Move it to where it belongs.`,
  'import/no-definition': ({ competency }) =>
    `No definition of “${competency}” was found. Write it in the place of TODO.`,
  'import/odd-contrasts': ({ count, competency }) =>
    `What “${competency}” is and is not stands in one list of ${counted('en', count, 'item', 'items')}, which has no middle. Check where it was parted.`,
  'import/no-adapter': ({ path, known }) =>
    `The keys of “${path}” belong to no format that is known: ${known.join(', ')}. docs/exchange.md tells how to add one.`,
  'import/no-layout': ({ path, headings }) =>
    `No row of “${path}” looks like headings that are known${headings.length === 0 ? '' : ` (found: ${headings.join(', ')})`}. Say what the columns hold: --map "Column=indicator".`,
  'import/ignored-sheet': ({ sheet, rows }) =>
    `The sheet “${sheet}” (${counted('en', rows, 'row', 'rows')}) has no headings that are known; it was left out. Say what its columns hold with --map.`,
  'import/formula': ({ cells, count }) =>
    `${counted('en', count, 'formula has', 'formulas have')} no value (${cells}). Open the workbook in a spreadsheet program and save it; it then holds the values too.`,
  'import/too-many-rows': ({ path, limit }) =>
    `“${path}” has more than ${counted('en', limit, 'row or line', 'rows or lines')}, which no framework has. Save what describes it in a file of its own.`,
  'import/no-place': ({ what, name, count }) =>
    `A framework has no place for ${unplaceable[what](name)}; left out ${counted('en', count, 'time', 'times')}.`,
  'import/unpaired': ({ thing, where, first, second, lines }) =>
    `${where === '' ? '' : `${where}: `}${counted('en', first, paired[thing][0], paired[thing][1])} in one language, ${second} in the other; they were not paired. The others stand apart: ${numberedLines(lines)}.`,
  'import/one-language': ({ language, path }) =>
    `“${path}” is in the same language (${language}) as the page it is to be merged with. Where it was guessed wrong, say both languages, such as --language fr,en.`,
  'import/gone': ({ thing, id, competency, level, words }) => {
    const what = thing === 'level' ? `level ${level}` : `${paired[thing][0]}${id === null ? '' : ` “${id}”`}`;
    const where = thing === 'level' || level === null ? '' : `, level ${level}`;
    return `No longer in the source, of “${competency}”${where}: ${what}${words === '' ? '.' : `, “${words}”.`}`;
  },
};
