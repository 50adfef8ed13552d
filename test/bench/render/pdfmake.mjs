import { writeFileSync } from 'node:fs';
import pdfmake from 'pdfmake';
import { cards } from './content.mjs';

const [count, output] = process.argv.slice(2);
pdfmake.addFonts({
  Noto: { normal: 'templates/fonts/NotoSans-Regular.ttf', bold: 'templates/fonts/NotoSans-Bold.ttf' },
});
const tinted = (bold, words) => ({
  table: { widths: ['*'], body: [[{ text: [{ text: `${bold}\n`, bold: true }, words], fillColor: '#eef3f8' }]] },
  layout: 'noBorders',
});
const level = ({ level, title, concept, indicators, example }) => [
  { text: `Level ${level}: ${title}`, fontSize: 13, bold: true },
  { text: concept, bold: true },
  { ul: indicators },
  tinted('Example', example),
];
const content = cards(Number(count)).flatMap(({ title, definition, motivation, contrasts, levels }, at) => [
  { text: title, fontSize: 22, bold: true, ...(at === 0 ? {} : { pageBreak: 'before' }) },
  definition,
  tinted('Core motivation', motivation),
  { table: { headerRows: 1, widths: ['*', '*'], body: [['What it is', 'What it is not'], ...contrasts] } },
  ...levels.flatMap(level),
]);
const definition = {
  pageSize: 'LETTER',
  pageMargins: 48,
  defaultStyle: { font: 'Noto', fontSize: 10, lineHeight: 1.0 },
  content,
  footer: (page, pages) => ({ text: `Page ${page} of ${pages}`, alignment: 'right', margin: [0, 10, 48, 0] }),
};
writeFileSync(output, await pdfmake.createPdf(definition).getBuffer());
