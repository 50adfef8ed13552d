// Printing by this program's own rooms; the content comes as data, as it does to the other tools.
import { readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { designOf, type FontId, Fonts, Printer, tellingOf } from '../../../src/card/index.ts';
import { messagesIn } from '../../../src/i18n/index.ts';
import type { Competency, Framework } from '../../../src/model/index.ts';
import { PdfWriter } from '../../../src/output/pdf/pdf.ts';
// @ts-expect-error plain JavaScript, shared with the other tools
import { cards } from './content.mjs';

interface Card {
  readonly title: string;
  readonly definition: string;
  readonly motivation: string;
  readonly contrasts: readonly (readonly [string, string])[];
  readonly levels: readonly {
    readonly level: number;
    readonly title: string;
    readonly concept: string;
    readonly indicators: readonly string[];
    readonly example: string;
  }[];
}

const [count = '1', output = 'out.pdf'] = process.argv.slice(2);
const made: readonly Card[] = cards(Number(count));
const competencies = made.map(
  ({ levels, contrasts, ...words }, at): Competency => ({
    id: `c${at + 1}`,
    ...words,
    notes: [],
    guidance: [],
    values: [],
    contrasts: contrasts.map(([is, isNot]) => ({ is, isNot })),
    progression: { type: 'cumulative', dimensions: [] },
    levels: levels.map(({ indicators, example, ...level }) => ({
      ...level,
      indicators: indicators.map((text, index) => ({ id: `i${index}`, text })),
      elaboration: [],
      examples: [{ text: example }],
    })),
  }),
);
const framework: Framework = {
  id: 'bench',
  version: '1.0.0',
  languages: ['en'],
  title: 'Bench',
  categories: [],
  rating: { points: [], threshold: 0.75, minimumObserved: 0.5 },
  competencies,
  profiles: [],
};
const design = designOf({
  kind: 'design',
  id: 'bench',
  languages: ['en'],
  title: 'Bench',
  layout: 'card',
  size: 9.5,
  leading: 1.25,
  margin: 15,
  sections: ['definition', 'motivation', 'contrasts', 'levels'],
});
const telling = tellingOf(framework, 'en-CA', messagesIn('en').card);
const edition = {
  telling,
  other: null,
  design,
  competencies,
  profile: null,
  largePrint: null,
  papers: design.papers,
  date: '2026',
};
const printer = new Printer(edition, new Fonts(), false);
const files = { regular: 'NotoSans-Regular', bold: 'NotoSans-Bold' } as const;
const fontFile = (font: FontId) => readFileSync(`templates/fonts/${font === 'bold' ? files.bold : files.regular}.ttf`);
const facts = { title: 'Bench', author: null, subject: 'bench', language: 'en-CA', date: new Date(0), form: null };
const writer = new PdfWriter({ facts, fontFile, deflate: (bytes) => deflateSync(bytes, { level: 4 }) });
printer.parts.forEach((_, at) => {
  writer.write(printer.part(at, 'document'));
});
writeFileSync(output, writer.bytes());
