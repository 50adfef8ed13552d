import { spawnSync } from 'node:child_process';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from 'pdf-lib';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { veraPdfPath } from '../support/tools.ts';

/** A PDF as a reader of the text layer and of the objects sees it. */
export interface ReadPdf {
  readonly pages: readonly string[];
  readonly text: PDFDocumentProxy;
  readonly objects: PDFDocument;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const text = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0, standardFontDataUrl: 'none/' }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= text.numPages; at++) {
    const content = await (await text.getPage(at)).getTextContent();
    pages.push(content.items.map((each) => ('str' in each ? each.str : '')).join(''));
  }
  return { pages, text, objects: await PDFDocument.load(bytes, { updateMetadata: false }) };
}

/** A structure element: what it is, its attributes, its children. */
export interface Element {
  readonly type: string;
  readonly dict: PDFDict;
  readonly children: readonly Element[];
}

/** The tree of structure, from the document element down. */
export function structureOf({ objects }: ReadPdf): Element {
  const root = objects.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const kids = root.lookup(PDFName.of('K'), PDFArray);
  return elementOf(kids.lookup(0, PDFDict), objects);
}

function elementOf(dict: PDFDict, document: PDFDocument): Element {
  const kids = dict.lookup(PDFName.of('K'));
  const list = kids instanceof PDFArray ? kids.asArray() : [];
  const children = list.flatMap((kid) => {
    const found = kid instanceof PDFRef ? document.context.lookup(kid) : kid;
    return found instanceof PDFDict && found.has(PDFName.of('S')) ? [elementOf(found, document)] : [];
  });
  return { type: nameIn(dict, 'S'), dict, children };
}

export function nameIn(dict: PDFDict, key: string): string {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFName ? found.decodeText() : '';
}

export function textIn(dict: PDFDict, key: string): string {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : '';
}

/** Every element of a type, in the order of reading. */
export function elements(root: Element, ...types: readonly string[]): readonly Element[] {
  const own = types.includes(root.type) ? [root] : [];
  return [...own, ...root.children.flatMap((each) => elements(each, ...types))];
}

/** All dictionaries of a kind, such as Font or Annot. */
export function dictionaries({ objects }: ReadPdf, type: string): readonly PDFDict[] {
  const all = objects.context.enumerateIndirectObjects().map(([, found]) => found);
  return all.filter((each): each is PDFDict => each instanceof PDFDict && nameIn(each, 'Type') === type);
}

export function xmpOf({ objects }: ReadPdf): string {
  const stream = objects.catalog.lookup(PDFName.of('Metadata'));
  return stream instanceof PDFRawStream ? Buffer.from(stream.contents).toString('utf8') : '';
}

/** What `qpdf --check` has to say; null where the file is sound. */
export function qpdfFault(path: string): string | null {
  const { status, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
  return status === 0 ? null : stderr;
}

/** What veraPDF has to say about files that do not conform to a profile: a line for each of them and each broken rule. */
export function veraPdfFaults(profile: 'ua1' | '2a', paths: readonly string[]): readonly string[] {
  const words = ['-XX:TieredStopAtLevel=1', '-cp', veraPdfPath.join(':'), 'test/render/Conformance.java', profile];
  const { stdout, stderr } = spawnSync('java', [...words, ...paths], { encoding: 'utf8' });
  const lines = stdout.trim().split('\n');
  const sound = lines.filter((line) => line.startsWith('conforms '));
  return sound.length === paths.length ? [] : [...lines.filter((line) => !sound.includes(line)), stderr];
}
