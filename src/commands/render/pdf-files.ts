import { deflateSync } from 'node:zlib';
import { Printer } from '../../card/index.ts';
import { PdfWriter } from '../../output/pdf/pdf.ts';
import { talk } from '../context.ts';
import type { RenderedFile } from './destination.ts';
import { printedOn } from './edition.ts';
import { fontFile } from './fonts.ts';
import { progressOf } from './progress.ts';
import { fileName, type Rendering } from './rendering.ts';

/** The edition as PDF: one file, or in a folder one for each part. */
export async function pdfFiles(rendering: Rendering): Promise<readonly RenderedFile[]> {
  const { edition, parts, fonts, to, given } = rendering;
  const separate = to.kind === 'folder' && given.flags.combine !== true;
  // Pages are counted first, which takes a good part of the time.
  const progress = progressOf(given.context, parts.length);
  progress(0);
  const printer = new Printer(edition, fonts, given.flags.combine === true);
  const { messages } = given.context;
  const { paper, size } = printer.choice;
  const files = separate ? separateFiles(printer, rendering, progress) : [wholeFile(printer, rendering, progress)];
  talk(given.context, messages.render.chosen(messages.render.papers[paper], size, printer.total));
  return files;
}

function wholeFile(printer: Printer, rendering: Rendering, progress: (done: number) => void): RenderedFile {
  const { edition } = rendering;
  const { framework, say } = edition.telling;
  const before = printer.parts.length - rendering.parts.length;
  const writer = writerOf(say(framework.title), rendering);
  printer.parts.forEach((_, at) => {
    writer.write(printer.part(at, 'document'));
    progress(Math.max(0, at + 1 - before));
  });
  return { name: fileName(framework.id, rendering, 'pdf'), content: writer.bytes() };
}

function separateFiles(
  printer: Printer,
  rendering: Rendering,
  progress: (done: number) => void,
): readonly RenderedFile[] {
  return printer.parts.map((part, at) => {
    const writer = writerOf(part.title, rendering);
    writer.write(printer.part(at, 'part'));
    progress(at + 1);
    return { name: fileName(part.id, rendering, 'pdf'), content: writer.bytes() };
  });
}

/** Level 4 takes a third of the time of zlib's usual 6, for a twentieth more bytes. */
const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 4 });

function writerOf(title: string, { edition, reference, given }: Rendering): PdfWriter {
  const { framework, language } = edition.telling;
  const form = given.flags.fillable === true ? JSON.stringify({ ...reference, design: edition.design.id }) : null;
  const subject = `${framework.id} ${framework.version}`;
  const facts = { title, author: null, subject, language, date: printedOn(given), form };
  return new PdfWriter({ fontFile, facts, deflate });
}
