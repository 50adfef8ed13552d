import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Failure } from '../../diagnostics/index.ts';
import { locales } from '../../i18n/index.ts';
import { writeWhole } from '../../io/index.ts';
import type { WrittenReport } from '../../output/report/written.ts';
import { type Given, textFlag } from '../given.ts';
import { reportDay } from './wish.ts';

/** How one format writes any report. */
type Pen = (report: WrittenReport, given: Given) => Promise<string | Uint8Array>;

const pens: Readonly<Record<string, Pen>> = {
  text: async (report, given) => (await import('./text-report.ts')).textReport(report, given),
  markdown: async ({ blocks }) => (await import('../../output/markdown/card.ts')).blocksMarkdown(blocks),
  html: async ({ title, blocks }, { context }) =>
    (await import('../../output/html/report.ts')).reportHtml({ title, blocks, language: locales[context.language] }),
  pdf: async (report, given) => (await import('./pdf-report.ts')).pdfReport(report, given),
  csv: async ({ table }, { context }) => (await import('../../output/csv/table.ts')).tableCsv(table, context.language),
  xlsx: async ({ table }) => (await import('../../output/xlsx/workbook.ts')).workbookXlsx([table]),
  ics: async ({ title, appointments }, given) =>
    (await import('../../output/ics/plan.ts')).planCalendar(appointments ?? [], {
      language: given.context.language,
      title,
      now: reportDay(given),
    }),
  json: async ({ record }) => (await import('../../output/json/validate.ts')).jsonText(record),
};

/** Formats without a style of their own, in which a control character is one that somebody wrote. */
const unstyled = ['markdown', 'html', 'csv', 'ics'];

/** Bytes that a terminal cannot show. */
const binary = ['pdf', 'xlsx'];

/**
 * Writes a report in the format that was asked for, to stdout or to a file that only its owner may read.
 * @throws Failure usage/needs-option where bytes would go to a terminal, file/exists
 */
export async function deliverReport(report: WrittenReport, given: Given): Promise<void> {
  const { flags, context } = given;
  const format = textFlag(flags, 'format') ?? 'text';
  const file = textFlag(flags, 'output');
  const toStdout = file === undefined || file === '-';
  if (toStdout && binary.includes(format) && context.io.stdout.isTerminal) {
    throw new Failure('usage/needs-option', { option: `--format ${format}`, needed: '--output' });
  }
  const penned = await pens[format]?.(report, given);
  if (penned === undefined) return;
  const content = typeof penned === 'string' && unstyled.includes(format) ? harmless(penned) : penned;
  if (toStdout) context.io.stdout.write(content);
  else await writeWhole(resolve(context.io.folder, file), content, { force: flags.force === true, mode: 0o600 });
}

/** Text that drives no terminal, whatever a rater has put into it. */
function harmless(text: string): string {
  return stripVTControlCharacters(text).replace(controls, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
