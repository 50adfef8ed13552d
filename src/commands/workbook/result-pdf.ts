import { longDate } from '../../i18n/index.ts';
import { type WorkbookResults, wordsIn } from '../../output/workbook.ts';
import { resultParts } from '../../output/workbook-print/result-parts.ts';
import type { Given } from '../given.ts';
import { fontsForWords } from '../render/fonts.ts';
import { workbookEdition, workbookPdf } from './pages.ts';

/** Work on a workbook, with the answers, as PDF. */
export async function resultPdf(results: WorkbookResults, given: Given): Promise<Uint8Array> {
  const { language, messages, io } = given.context;
  const { session } = results;
  const printed = await workbookEdition(session.workbook, given);
  const fonts = await fontsForWords(wordsIn(results));
  const date =
    session.completedAt === null
      ? messages.workbook.results.unfinished
      : longDate(language, new Date(session.completedAt ?? io.now()));
  const parts = resultParts(results, printed.speaker, date);
  return workbookPdf({ printed, parts, fonts, given, form: null, contents: false });
}
