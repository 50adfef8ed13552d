import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';

/** A paragraph of a Word document: its style and words; `bullet` numbers it as an item. */
export interface WordParagraph {
  readonly style?: string;
  readonly bullet?: boolean;
  readonly text: string;
}

/** A table of a Word document: rows of cells of paragraphs. */
export type WordTable = readonly (readonly (readonly WordParagraph[])[])[];

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const types = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`;
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`;
const documentRelations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="${relation}/styles" Target="styles.xml"/></Relationships>`;
const numbering = `<?xml version="1.0"?><w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const styles = `<?xml version="1.0"?><w:styles xmlns:w="${main}">${[1, 2, 3].map((rank) => `<w:style w:type="paragraph" w:styleId="Heading${rank}"><w:name w:val="heading ${rank}"/></w:style>`).join('')}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function paragraph({ style, bullet = false, text }: WordParagraph): string {
  const list = bullet ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : '';
  const named = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  return `<w:p><w:pPr>${named}${list}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

function table(rows: WordTable): string {
  const cells = (row: WordTable[number]) => row.map((cell) => `<w:tc>${cell.map(paragraph).join('')}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** The parts of a Word document, to be packed or spoilt. */
export function wordParts(content: readonly (WordParagraph | WordTable)[], prologue = ''): Record<string, Uint8Array> {
  const body = content.map((each) => ('text' in each ? paragraph(each) : table(each))).join('');
  return {
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(packageRelations),
    'word/_rels/document.xml.rels': strToU8(documentRelations),
    'word/document.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?>${prologue}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    ),
    'word/numbering.xml': strToU8(numbering),
    'word/styles.xml': strToU8(styles),
  };
}

/** A Word document. */
export function wordFile(content: readonly (WordParagraph | WordTable)[]): Uint8Array {
  return zipSync(wordParts(content));
}

/** A PDF that `draw` writes. */
export async function pdfFile(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'LETTER', margin: 72, ...options });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  draw(document);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
