import { diagnostic } from '../../diagnostics/index.ts';
import type { Reader } from '../reader.ts';
import { Headings } from '../recognise/headings.ts';
import { recognisedPage } from '../recognise/page.ts';
import { decodedText } from '../sources/encoding.ts';
import { textBlocks } from '../sources/text.ts';

const reader =
  (isMarkdown: boolean): Reader =>
  async ({ name, bytes }, wish) => {
    const decoded = decodedText(bytes);
    const place = { file: name, line: 1, column: 1, length: 1 };
    if (decoded === null) return { diagnostics: [diagnostic('import/unknown-format', { path: name }, place)] };
    const headings = new Headings(wish.headings);
    const isHeading = (line: string) => headings.announced(line) !== null || headings.level(line) !== null;
    const blocks = textBlocks(decoded.text, { isMarkdown, isHeading });
    const { encoding } = decoded;
    const told = encoding === 'utf-8' ? [] : [diagnostic('import/encoding', { encoding }, place)];
    return recognisedPage(name, blocks, { wish, told });
  };

/** Reads a page of plain text. */
export const textReader = reader(false);

/** Reads a page in Markdown. */
export const markdownReader = reader(true);
