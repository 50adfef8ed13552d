import { deflateSync } from 'node:zlib';
import {
  type Edition,
  type Fonts,
  type PaperName,
  type Part,
  Printer,
  paperNames,
  tellingOf,
} from '../../card/index.ts';
import { locales, longDate } from '../../i18n/index.ts';
import type { Framework, Workbook } from '../../model/index.ts';
import { PdfWriter } from '../../output/pdf/pdf.ts';
import type { Speaker } from '../../output/workbook-print/speaker.ts';
import { type Given, textFlag } from '../given.ts';
import { openDesign } from '../render/design.ts';
import { printedOn } from '../render/edition.ts';
import { fontFile } from '../render/fonts.ts';

/** What a document about a workbook is printed with. */
export interface WorkbookEdition {
  readonly edition: Edition;
  readonly speaker: Speaker;
}

/** The size of running text, in points: a workbook is read and written in, not scanned. */
const size = 11;

/** How a workbook is printed: in the look of a sheet, on the paper that was asked for. */
export async function workbookEdition(workbook: Workbook, given: Given): Promise<WorkbookEdition> {
  const { flags, context } = given;
  const { language, messages, io } = context;
  const named = textFlag(flags, 'design');
  const design = await openDesign(io, named === undefined || named === 'card' ? 'sheet' : named);
  const telling = tellingOf(titlePage(workbook), locales[language], messages.card);
  const paper = paperNames.find((each) => each === flags.paper);
  const points = textFlag(flags, 'largePrint');
  const edition: Edition = {
    telling,
    other: null,
    design: { ...design, layout: 'sheet', size },
    competencies: [],
    profile: null,
    largePrint: points === undefined ? null : Number(points),
    papers: paper === undefined ? design.papers : ([paper] satisfies readonly PaperName[]),
    date: longDate(language, printedOn(given)),
  };
  return { edition, speaker: { telling, messages } };
}

/** What stands at the edge of each page is said of a framework; a workbook has the same to say. */
function titlePage({ id, version, languages, title, source }: Workbook): Framework {
  const nothing = {
    categories: [],
    competencies: [],
    profiles: [],
    rating: { points: [], threshold: 1, minimumObserved: 1 },
  };
  return { id, version, languages, title, ...(source === undefined ? {} : { source }), ...nothing };
}

interface Printing {
  readonly printed: WorkbookEdition;
  readonly parts: readonly Part[];
  readonly fonts: Fonts;
  readonly given: Given;
  /** What a form says it was made from; null for paper. */
  readonly form: string | null;
  readonly contents: boolean;
}

/** The parts as one PDF. */
export function workbookPdf({ printed, parts, fonts, given, form, contents }: Printing): Uint8Array {
  const { edition, speaker } = printed;
  const { framework, language, say } = speaker.telling;
  const printer = new Printer(edition, fonts, contents, parts);
  const subject = `${framework.id} ${framework.version}`;
  const facts = { title: say(framework.title), author: null, subject, language, date: printedOn(given), form };
  const deflate = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 4 });
  const writer = new PdfWriter({ fontFile, facts, deflate });
  printer.parts.forEach((_, at) => {
    writer.write(printer.part(at, 'document'));
  });
  return writer.bytes();
}
