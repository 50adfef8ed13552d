import { basename, extname, join, resolve } from 'node:path';
import { diagnostic, Failure } from '../../diagnostics/index.ts';

import { makeFolder, readBytes, writeAllWhole } from '../../io/index.ts';
import { fileOf } from '../../model/index.ts';
import { jsonText } from '../../output/json/validate.ts';
import { answersRecord, workbookDocument } from '../../output/json/workbook.ts';
import { workbookResults } from '../../output/workbook.ts';
import { formAnswers, type WorkbookSession } from '../../workbook/index.ts';
import { personOf } from '../assess/person.ts';
import { contentId } from '../content-id.ts';
import { type Context, exitCodes, talk } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { refuseInvalid } from '../refuse.ts';
import { checkedSession, keepSession } from './answers.ts';
import { resultText } from './finish.ts';
import { openWorkbook } from './workbooks.ts';

/** A filled form of a workbook. */
interface WorkbookForm {
  readonly file: string;
  readonly id: string;
  readonly fields: ReadonlyMap<string, string>;
}

/**
 * The forms of workbooks among some files; null where there are none.
 * @throws Failure usage/conflict where other forms are among them
 */
export async function workbookForms(
  files: readonly string[],
  context: Context,
): Promise<readonly WorkbookForm[] | null> {
  const read = await Promise.all(files.map((file) => formIn(file, context)));
  const forms = read.filter((each) => each !== null);
  if (forms.length === 0) return null;
  const stranger = files.find((_, at) => read[at] === null);
  if (stranger !== undefined) throw new Failure('usage/conflict', { first: forms[0]?.file ?? '', second: stranger });
  return forms;
}

async function formIn(file: string, { io }: Context): Promise<WorkbookForm | null> {
  const bytes = readBytes(resolve(io.folder, file));
  if (bytes === null || !Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return null;
  const { readPdfForm } = await import('../../forms/index.ts');
  const form = await readPdfForm(bytes);
  const made = /^\{"id":"([a-z0-9-]+)","version":"[^"]*","design":"workbook"\}$/.exec(form?.made ?? '');
  return form === null || made?.[1] === undefined ? null : { file, id: made[1], fields: form.fields };
}

interface Collected {
  readonly file: string;
  readonly session: WorkbookSession;
}

/** `competency collect` of workbooks: checked as strictly as answers files, all of them before the first is kept. */
export async function collectWorkbooks(forms: readonly WorkbookForm[], given: Given): Promise<number> {
  const { flags, context } = given;
  const collected: Collected[] = [];
  for (const form of forms) collected.push({ file: form.file, session: await sessionOf(form, given) });
  await writeAnswers(collected, given);
  for (const { session } of collected) await keepSession(session, given);
  const documents = collected.map(({ file, session }) => ({ file, ...workbookDocument(workbookResults(session)) }));
  const texts = collected.map(({ session }) => resultText(workbookResults(session), given));
  context.io.stdout.write(flags.format === 'json' ? jsonText({ collected: documents }) : texts.join('\n'));
  return exitCodes.done;
}

async function sessionOf({ file, id, fields }: WorkbookForm, given: Given): Promise<WorkbookSession> {
  // A PDF has no lines: what is wrong in it is said of the whole file.
  const place = () => ({ file, line: 1, column: 1, length: 1 });
  if (fields.size === 0) throw refuseInvalid('answers/invalid', file, [diagnostic('form/empty', {}, place())]);
  const { workbook } = await openWorkbook(given.context.io, id);
  const answers = formAnswers(fields, workbook, (said) => personOf(said));
  const value = { ...answers, id: contentId(JSON.stringify(answers)) };
  const checked = fileOf({ file, text: '', value, place }, 'workbook-answers');
  if (checked.value === undefined) throw refuseInvalid('answers/invalid', file, checked.diagnostics);
  return checkedSession(checked.value, { path: file, workbook, given });
}

async function writeAnswers(collected: readonly Collected[], { flags, context }: Given): Promise<void> {
  const folder = textFlag(flags, 'output');
  if (folder === undefined) return;
  const { answersYaml } = await import('../../output/yaml/answers.ts');
  const files = collected.map(({ file, session }) => ({
    path: join(resolve(context.io.folder, folder), `${basename(file, extname(file))}.yaml`),
    content: answersYaml(answersRecord(session)),
  }));
  await makeFolder(resolve(context.io.folder, folder));
  await writeAllWhole(files, { force: flags.force === true, mode: 0o600 });
  talk(context, context.messages.render.writtenMany(files.length, folder));
}
