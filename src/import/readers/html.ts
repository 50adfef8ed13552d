import { diagnostic } from '../../diagnostics/index.ts';
import type { Reader } from '../reader.ts';
import { recognised } from '../recognise/recognise.ts';
import { decodedText } from '../sources/encoding.ts';
import { htmlBlocks } from '../sources/html.ts';

/** Reads a web page that was saved. */
export const htmlReader: Reader = async ({ name, bytes }, wish) => {
  const place = { file: name, line: 1, column: 1, length: 1 };
  const decoded = decodedText(bytes);
  if (decoded === null) return { diagnostics: [diagnostic('import/unknown-format', { path: name }, place)] };
  const { text, encoding } = decoded;
  // A page in another encoding usually says so; then there is nothing to check.
  const isSaid =
    encoding === 'utf-8' || /charset\s*=\s*["']?(?:windows-1252|iso-8859-1|latin1)/i.test(text.slice(0, 4096));
  const told = isSaid ? [] : [diagnostic('import/encoding', { encoding }, place)];
  return { value: recognised(name, htmlBlocks(text, 'lines'), wish), diagnostics: told };
};
