import { resolve } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { exists, writeWhole } from '../../io/index.ts';
import { workbookJson } from '../../output/json/workbook.ts';
import { workbookMarkdown } from '../../output/markdown/workbook.ts';
import { pageOf } from '../../output/text/page.ts';
import { styleOf } from '../../output/text/style.ts';
import { workbookText } from '../../output/text/workbook.ts';
import { type WorkbookResults, workbookResults } from '../../output/workbook.ts';
import type { WorkbookSession } from '../../workbook/index.ts';
import { exitCodes, talk } from '../context.ts';
import { type Given, textFlag } from '../given.ts';

/**
 * Refuses, before anything is asked or kept, a result that could not be handed over in the end.
 * @throws Failure file/exists, usage/needs-option
 */
export async function refuseDestination({ flags, context: { io } }: Given): Promise<void> {
  const file = textFlag(flags, 'output');
  if (file === undefined || file === '-') {
    if (flags.format === 'pdf' && io.stdout.isTerminal)
      throw new Failure('usage/needs-option', { option: '--format pdf', needed: '--output' });
    return;
  }
  const path = resolve(io.folder, file);
  if (flags.force !== true && (await exists(path))) throw new Failure('file/exists', { path });
}

/** Hands over what came of a session, in the format that was asked for; a file is readable by its owner only. */
export async function deliverSession(session: WorkbookSession, given: Given): Promise<number> {
  const { flags, context } = given;
  const { io, messages } = context;
  const content = await contentOf(workbookResults(session), given);
  const file = textFlag(flags, 'output');
  if (file === undefined || file === '-') {
    io.stdout.write(content);
    return exitCodes.done;
  }
  await writeWhole(resolve(io.folder, file), content, { force: flags.force === true, mode: 0o600 });
  talk(context, messages.workbook.written(file));
  return exitCodes.done;
}

async function contentOf(results: WorkbookResults, given: Given): Promise<string | Uint8Array> {
  const { format } = given.flags;
  if (format === 'pdf') return (await import('./result-pdf.ts')).resultPdf(results, given);
  return format === 'json' ? workbookJson(results) : resultText(results, given);
}

/** What came of a session, to be read: as text or as Markdown. */
export function resultText(results: WorkbookResults, { flags, context }: Given): string {
  const toFile = textFlag(flags, 'output') !== undefined;
  const style = toFile ? styleOf(false) : context.style;
  const columns = toFile ? 80 : context.io.stdout.columns;
  const page = pageOf({ ...context, style, framework: results.session.workbook, columns });
  return flags.format === 'markdown' ? workbookMarkdown(results, page) : workbookText(results, page);
}
