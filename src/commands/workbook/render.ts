import { Failure } from '../../diagnostics/index.ts';
import { workbookParts } from '../../output/workbook-print/parts.ts';
import { exitCodes } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { destinationOf, handOver } from '../render/destination.ts';
import { fontsFor, sayUndrawable } from '../render/fonts.ts';
import { workbookEdition, workbookPdf } from './pages.ts';
import { openWorkbook } from './workbooks.ts';

/** What `render` knows of frameworks and cannot mean for a workbook. */
const ofFrameworks = ['only', 'profile', 'level', 'combine'] as const;

/**
 * `competency render WORKBOOK`: a PDF to write in, on paper or, with --fillable, on a screen.
 * @throws Failure usage/invalid-value, usage/conflict
 */
export async function renderWorkbook(given: Given): Promise<number> {
  const { flags, context } = given;
  const reference = given.arguments[0] ?? '';
  refuseStrangeFlags(reference, given);
  const { workbook, file } = await openWorkbook(context.io, reference);
  const to = await destinationOf(given, { isText: false, command: 'render' });
  const printed = await workbookEdition(workbook, given);
  const fonts = await fontsFor(file, sayUndrawable(context));
  const form = JSON.stringify({ id: workbook.id, version: workbook.version, design: 'workbook' });
  const content = workbookPdf({
    printed,
    parts: workbookParts(workbook, printed.speaker),
    fonts,
    given,
    form: flags.fillable === true ? form : null,
    contents: true,
  });
  await handOver([{ name: `${workbook.id}.workbook.${context.language}.pdf`, content }], to, given);
  return exitCodes.done;
}

function refuseStrangeFlags(reference: string, { flags }: Given): void {
  const format = textFlag(flags, 'format') ?? 'pdf';
  if (format !== 'pdf')
    throw new Failure('usage/invalid-value', { option: '--format', value: format, allowed: ['pdf'], suggestion: null });
  for (const name of ofFrameworks) {
    if (flags[name] !== undefined) throw new Failure('usage/conflict', { first: reference, second: `--${name}` });
  }
}
