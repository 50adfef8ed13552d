import { diagnostic } from '../../diagnostics/index.ts';
import type { Reader } from '../reader.ts';
import { recognisedPage } from '../recognise/page.ts';
import { docxBlocks, unpackedLimit } from '../sources/docx.ts';

/** Reads a Word document. */
export const docxReader: Reader = async ({ name, bytes }, wish) => {
  const place = { file: name, line: 1, column: 1, length: 1 };
  const blocks = await docxBlocks(bytes);
  const format = 'docx';
  switch (blocks) {
    case 'too-much': {
      const params = { path: name, megabytes: unpackedLimit, limit: unpackedLimit };
      return { diagnostics: [diagnostic('import/too-much', params, place)] };
    }
    case 'password':
      return { diagnostics: [diagnostic('import/password', { path: name, format }, place)] };
    case 'damaged':
      return { diagnostics: [diagnostic('import/damaged', { path: name, format }, place)] };
    default:
      return recognisedPage(name, blocks, { wish });
  }
};
