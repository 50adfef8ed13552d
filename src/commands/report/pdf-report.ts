import { deflateSync } from 'node:zlib';
import { Fonts, isPlain, leafletParts } from '../../card/index.ts';
import { locales, longDate } from '../../i18n/index.ts';
import { PdfWriter } from '../../output/pdf/pdf.ts';
import { standIns } from '../../output/pdf/stand-ins.ts';
import { reportDesign } from '../../output/report/design.ts';
import type { WrittenReport } from '../../output/report/written.ts';
import type { Given } from '../given.ts';
import { printedOn } from '../render/edition.ts';
import { fontFile } from '../render/fonts.ts';

/** A report as a PDF that conforms to PDF/UA-1 and PDF/A-2a. */
export function pdfReport({ title, blocks }: WrittenReport, given: Given): Uint8Array {
  const { language, messages } = given.context;
  const date = printedOn(given);
  const facts = { title, author: null, subject: title, language: locales[language], date, form: null };
  const writer = new PdfWriter({ fontFile, facts, deflate: deflateSync });
  const parts = leafletParts({
    title,
    blocks,
    language: locales[language],
    design: reportDesign,
    fonts: isPlain(JSON.stringify(blocks)) ? new Fonts() : new Fonts(standIns(fontFile)),
    foot: `${title} · ${longDate(language, date)}`,
    page: messages.card.page,
  });
  for (const part of parts) writer.write(part);
  return writer.bytes();
}
