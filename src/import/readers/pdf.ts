import { diagnostic } from '../../diagnostics/index.ts';
import type { Reader } from '../reader.ts';
import { Headings } from '../recognise/headings.ts';
import { recognisedPage } from '../recognise/page.ts';
import { pdfBlocks } from '../sources/pdf.ts';

/** Reads the words of a PDF. */
export const pdfReader: Reader = async ({ name, bytes }, wish) => {
  const headings = new Headings(wish.headings);
  const isHeading = (line: string) => headings.announced(line) !== null || headings.level(line) !== null;
  const found = await pdfBlocks(bytes, isHeading);
  const place = { file: name, line: 1, column: 1, length: 1 };
  const format = 'pdf';
  if (found === 'password') return { diagnostics: [diagnostic('import/password', { path: name, format }, place)] };
  if (found === 'damaged') return { diagnostics: [diagnostic('import/damaged', { path: name, format }, place)] };
  const { blocks, pages, read } = found;
  const told = read < pages ? [diagnostic('import/pages-left-out', { path: name, pages, read }, place)] : [];
  if (blocks.length === 0)
    return { diagnostics: [...told, diagnostic('import/no-words', { path: name, pages: read }, place)] };
  return recognisedPage(name, blocks, { wish, told });
};
