import { diagnostic } from '../../diagnostics/index.ts';
import type { Reader } from '../reader.ts';
import { recognisedPage } from '../recognise/page.ts';
import { decodedText } from '../sources/encoding.ts';
import { htmlBlocks } from '../sources/html.ts';

/** The most tags of a page, opening and closing ones. */
const mostTags = 50_000;

/** Reads a web page that was saved. */
export const htmlReader: Reader = async ({ name, bytes }, wish) => {
  const place = { file: name, line: 1, column: 1, length: 1 };
  const decoded = decodedText(bytes);
  if (decoded === null) return { diagnostics: [diagnostic('import/unknown-format', { path: name }, place)] };
  const { text, encoding } = decoded;
  // Tags that are never closed cost far more than their letters.
  if (text.split('<', mostTags + 1).length > mostTags)
    return { diagnostics: [diagnostic('import/too-many-rows', { path: name, limit: mostTags }, place)] };
  // A page in another encoding usually says so; then there is nothing to check.
  const isSaid =
    encoding === 'utf-8' || /charset\s*=\s*["']?(?:windows-1252|iso-8859-1|latin1)/i.test(text.slice(0, 4096));
  const told = isSaid ? [] : [diagnostic('import/encoding', { encoding }, place)];
  return recognisedPage(name, htmlBlocks(text, 'lines'), { wish, told });
};
