import type { Format } from './formats.ts';
import type { Reader } from './reader.ts';

/**
 * The readers by recognised format, each loaded only where it is used.
 *
 * To add one: describe in formats.ts how the format is known by its content; write `readers/NAME.ts` that exports a
 * `Reader` (reader.ts): from the bytes of the source it makes a draft (draft.ts, ids optional) and tells where each line
 * went (fate.ts), or diagnostics where the source cannot be read; add it here. Ids, validation, --merge, --into, --report
 * and writing are done for every format alike, in src/commands/import/.
 */
const readers: Readonly<Partial<Record<Format, () => Promise<Reader>>>> = {
  pdf: async () => (await import('./readers/pdf.ts')).pdfReader,
  html: async () => (await import('./readers/html.ts')).htmlReader,
  docx: async () => (await import('./readers/docx.ts')).docxReader,
  text: async () => (await import('./readers/text.ts')).textReader,
  markdown: async () => (await import('./readers/text.ts')).markdownReader,
  xlsx: async () => (await import('./readers/xlsx.ts')).xlsxReader,
  csv: async () => (await import('./readers/csv.ts')).csvReader,
  case: async () => (await import('./readers/case.ts')).caseReader,
  json: async () => (await import('./readers/keyed.ts')).keyedReader,
  yaml: async () => (await import('./readers/keyed.ts')).keyedReader,
};

/** The reader of a format; null where the format is only known by name. */
export async function readerFor(format: Format): Promise<Reader | null> {
  return (await readers[format]?.()) ?? null;
}

/** The formats that can be read. */
// The keys of a table by format are formats.
export const readableFormats = Object.keys(readers) as readonly Format[];
