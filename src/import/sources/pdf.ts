import { getDocumentProxy } from 'unpdf';
import type { Block } from '../block.ts';
import type { IsHeading, PrintedPage, PrintedWords } from './print.ts';
import { printedBlocks } from './print-blocks.ts';

/** The most pages that are read; none is begun once there are so many pieces of text. */
const mostPages = 600;
const mostPieces = 600_000;

interface PdfWords {
  readonly blocks: readonly Block[];
  /** How many pages the document has, and how many of them were read. */
  readonly pages: number;
  readonly read: number;
}

/** The blocks of a PDF, with page and line; or why there are none. Scripts in it are not run, and nothing is fetched. */
export async function pdfBlocks(bytes: Uint8Array, isHeading: IsHeading): Promise<PdfWords | 'password' | 'damaged'> {
  try {
    // The library keeps the bytes it is given for itself.
    const document = await getDocumentProxy(new Uint8Array(bytes), options);
    const pages = await pagesOf(document);
    const blocks = printedBlocks(pages, isHeading);
    const { numPages } = document;
    await document.destroy();
    return { blocks, pages: numPages, read: pages.length };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return isLocked ? 'password' : 'damaged';
  }
}

const options = {
  isEvalSupported: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  disableAutoFetch: true,
  disableStream: true,
  disableRange: true,
  stopAtErrors: false,
  verbosity: 0,
} as const;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pagesOf(document: Document): Promise<readonly PrintedPage[]> {
  const pages: PrintedPage[] = [];
  let pieces = 0;
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && pieces < mostPieces; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const words = items.flatMap((item) => ('str' in item ? [wordsOf(item)] : []));
    pieces += items.length;
    const [, bottom = 0, , top = 0] = page.view;
    pages.push({ page: number, bottom, top, words: words.filter((each) => each.text.trim() !== '') });
    page.cleanup();
  }
  return pages;
}

function wordsOf({
  str,
  transform,
  width,
  height,
}: {
  readonly str: string;
  // The library types a matrix as a list of anything.
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}): PrintedWords {
  const size = height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
  return { text: str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, size: size > 0 ? size : 10 };
}
