import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFRadioGroup, PDFString, PDFTextField } from 'pdf-lib';

/** What was filled into a form, by the names of its fields. */
export interface FilledForm {
  /** Which framework the form was made from, as JSON; null in a PDF that is no form of ours. */
  readonly made: string | null;
  readonly fields: ReadonlyMap<string, string>;
}

/** Reads a filled PDF; null where the bytes are no PDF that can be read. */
export async function readPdfForm(bytes: Uint8Array): Promise<FilledForm | null> {
  try {
    return formIn(await PDFDocument.load(bytes, { updateMetadata: false }));
  } catch {
    // A damaged file breaks wherever it is looked into; what is damaged helps nobody.
    return null;
  }
}

function formIn(document: PDFDocument): FilledForm {
  const fields = new Map<string, string>();
  for (const field of document.getForm().getFields()) {
    const value = writtenIn(field);
    if (value !== null && value.trim() !== '') fields.set(field.getName(), value.trim());
  }
  return { made: madeFrom(document), fields };
}

function writtenIn(field: unknown): string | null {
  if (field instanceof PDFTextField) return field.getText() ?? null;
  if (field instanceof PDFRadioGroup) {
    const value = field.acroField.getValue().decodeText();
    return value === 'Off' ? null : value;
  }
  return null;
}

function madeFrom(document: PDFDocument): string | null {
  const info = document.context.trailerInfo.Info;
  const dictionary = info === undefined ? undefined : document.context.lookup(info);
  if (!(dictionary instanceof PDFDict)) return null;
  const made = dictionary.lookup(PDFName.of('CompetencyForm'));
  return made instanceof PDFString || made instanceof PDFHexString ? made.decodeText() : null;
}
