import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Block } from '../block.ts';
import { htmlBlocks } from './html.ts';
import { membersOf } from './zip.ts';
import { type Refusal, unpacked } from './zip-unpack.ts';

/** The most that the words of a document unpack to, in megabytes; pictures are not unpacked at all. */
export const unpackedLimit = 5;

const megabyte = 1_000_000;

/** The parts of a document that hold its words and what they need. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;

/** Titles are headings too. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titre'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
];

/** The blocks of a Word document, numbered by paragraph; or why they cannot be read. */
export async function docxBlocks(bytes: Uint8Array): Promise<readonly Block[] | Refusal | 'password'> {
  const members = membersOf(bytes);
  if (members === null) return 'damaged';
  if (members.some((each) => each.isEncrypted)) return 'password';
  const files = unpacked(
    bytes,
    members.filter(({ name }) => wanted.test(name)),
    unpackedLimit * megabyte,
  );
  if (typeof files === 'string') return files;
  try {
    const html = await htmlOf(files);
    return htmlBlocks(html, 'paragraphs');
  } catch {
    return 'damaged';
  }
}

/** The document as HTML. Only its words reach the library: a package is made of the parts that were unpacked safely. */
async function htmlOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  const safe = zipSync(Object.fromEntries(files), { level: 0 });
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(safe) }, { styleMap, convertImage });
  return value;
}
