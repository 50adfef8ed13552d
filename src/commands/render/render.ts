import { type Edition, type Fonts, Printer } from '../../card/index.ts';
import { textsOf } from '../../model/index.ts';
import { exitCodes, talk } from '../context.ts';
import { openFramework } from '../frameworks.ts';
import { type Given, textFlag } from '../given.ts';
import { openDesign } from './design.ts';
import { type Destination, destinationOf, handOver, type RenderedFile } from './destination.ts';
import { editionOf, printedOn } from './edition.ts';
import { fontFile, fontsFor } from './fonts.ts';

/** `competency render FRAMEWORK`: pages to print, in a design. */
export async function render(given: Given): Promise<number> {
  const { flags, context } = given;
  const opened = await openFramework(context.io, given.arguments[0] ?? '');
  const design = await openDesign(context.io, textFlag(flags, 'design') ?? 'card');
  const edition = editionOf(opened.framework, design, given);
  const fonts = await fontsFor(textsOf(opened.file.value).map((each) => each.text));
  const to = await destinationOf(given, false);
  const files = await pdfFiles({ edition, fonts, to, given });
  await handOver(files, to, given);
  return exitCodes.done;
}

interface Printing {
  readonly edition: Edition;
  readonly fonts: Fonts;
  readonly to: Destination;
  readonly given: Given;
}

async function pdfFiles({ edition, fonts, to, given }: Printing): Promise<readonly RenderedFile[]> {
  const { PdfWriter } = await import('../../output/pdf/pdf.ts');
  const printer = new Printer(edition, fonts);
  const { messages } = given.context;
  const { paper, size } = printer.choice;
  talk(given.context, messages.render.chosen(messages.render.papers[paper], String(size), printer.total));
  const separate = to.kind === 'folder' && given.flags.combine !== true;
  const { framework, language, say } = edition.telling;
  const writerOf = (title: string) =>
    new PdfWriter({
      fontFile,
      facts: {
        title,
        author: null,
        subject: `${framework.id} ${framework.version}`,
        language,
        date: printedOn(given),
        form: null,
      },
    });
  if (!separate) {
    const writer = writerOf(say(framework.title));
    printer.parts.forEach((_, at) => {
      writer.write(printer.part(at, 'document'));
    });
    return [{ name: `${framework.id}.${edition.design.id}.${language.slice(0, 2)}.pdf`, content: writer.bytes() }];
  }
  return printer.parts.map((part, at) => {
    const writer = writerOf(part.title);
    writer.write(printer.part(at, 'part'));
    return { name: `${part.id}.${edition.design.id}.${language.slice(0, 2)}.pdf`, content: writer.bytes() };
  });
}
