import { writeFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { cards } from './content.mjs';

const [count, output] = process.argv.slice(2);
const text = (words) => `#${JSON.stringify(words)}`;
const cell = (words) => `[${text(words)}]`;
const level = ({ level, title, concept, indicators, example }) => `== Level ${level}: ${text(title)}
*${text(concept)}*
${indicators.map((each) => `- ${text(each)}`).join('\n')}
#block(fill: rgb("#eef3f8"), inset: 8pt, width: 100%)[*Example* \\ ${text(example)}]`;
const card = ({ title, definition, motivation, contrasts, levels }) => `= ${text(title)}
${text(definition)}

#block(fill: rgb("#eef3f8"), inset: 8pt, width: 100%)[*Core motivation* \\ ${text(motivation)}]
== What it is, what it is not
#table(columns: (1fr, 1fr), table.header([What it is], [What it is not]), ${contrasts.flat().map(cell).join(', ')})
${levels.map(level).join('\n\n')}
`;
const content = `#set document(title: "Bench", date: datetime(year: 2026, month: 1, day: 1))
#set page(paper: "us-letter", margin: 17mm, numbering: "1 / 1")
#set text(font: "Noto Sans", size: 10pt, lang: "en")
${cards(Number(count)).map(card).join('\n#pagebreak()\n')}`;
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: ['templates/fonts'] }] });
writeFileSync(output, compiler.pdf({ mainFileContent: content }, { pdfStandard: 'ua-1', creationTimestamp: 0 }));
