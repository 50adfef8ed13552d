import { resolve } from 'node:path';
import { diagnostic, type Outcome } from '../../diagnostics/index.ts';
import { readBytes } from '../../io/index.ts';
import { type FileTypes, fileOf, type PlacedFile } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { loadFile } from '../load.ts';
import { formWordsOf } from './form-words.ts';

export interface FormAnswers {
  readonly file: string;
  readonly answers: PlacedFile<FileTypes['assessment']>;
}

/** The answers of a filled form: of a PDF, or of the file that the form of a browser saves. */
export async function readForm(context: Context, file: string): Promise<Outcome<FormAnswers>> {
  const bytes = readBytes(resolve(context.io.folder, file));
  const found = isPdf(bytes) ? await pdfAnswers(context, file, bytes) : await loadFile(context.io, file, 'assessment');
  return found.value === undefined
    ? { diagnostics: found.diagnostics }
    : { value: { file, answers: found.value }, diagnostics: [] };
}

/** `%PDF-` stands within the first kilobyte. */
function isPdf(bytes: Uint8Array | null): bytes is Uint8Array {
  return bytes !== null && Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function pdfAnswers(
  context: Context,
  file: string,
  bytes: Uint8Array,
): Promise<Outcome<PlacedFile<FileTypes['assessment']>>> {
  const { answersOf, readPdfForm } = await import('../../forms/index.ts');
  const form = await readPdfForm(bytes);
  // A PDF has no lines: what is wrong in it is said of the whole file.
  const place = () => ({ file, line: 1, column: 1, length: 1 });
  if (form === null || form.made === null) return { diagnostics: [diagnostic('form/not-ours', {}, place())] };
  if (form.fields.size === 0) return { diagnostics: [diagnostic('form/empty', {}, place())] };
  return fileOf({ file, text: '', value: answersOf(form, formWordsOf(context)), place }, 'assessment');
}
