import { basename, extname, join, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.ts';
import { makeFolder, writeAllWhole } from '../../io/index.ts';
import { resultsDocument } from '../../output/json/results.ts';
import { jsonText } from '../../output/json/validate.ts';
import { type AssessmentOutcome, assessmentOutcome } from '../../output/outcome.ts';
import { recordYaml } from '../../output/yaml/record.ts';
import { checkedAnswers, keepOutcome } from '../assess/answers.ts';
import { resultOf } from '../assess/finish.ts';
import { withListedFacts } from '../assess/listed-answers.ts';
import { contentId } from '../content-id.ts';
import { exitCodes, talk } from '../context.ts';
import { type OpenedFramework, openFramework } from '../frameworks.ts';
import { type Given, textFlag } from '../given.ts';
import { InvalidFile, refuseInvalid } from '../refuse.ts';
import { collectWorkbooks, workbookForms } from '../workbook/collect.ts';
import { type FormAnswers, readForm } from './read-form.ts';

interface Collected {
  readonly file: string;
  readonly opened: OpenedFramework;
  readonly outcome: AssessmentOutcome;
}

/**
 * `competency collect FILE…`: filled forms become assessments, checked as strictly as answers files. All files are
 * checked before the first is kept.
 * @throws Failure answers/invalid with the problems of every file
 */
export async function collect(given: Given): Promise<number> {
  const { list, flags, context } = given;
  const workbooks = await workbookForms(list, context);
  if (workbooks !== null) return collectWorkbooks(workbooks, given);
  const collected: Collected[] = [];
  const problems: { readonly file: string; readonly found: readonly Diagnostic[] }[] = [];
  for (const file of list) {
    const form = await readForm(context, file);
    if (form.value === undefined) problems.push({ file, found: form.diagnostics });
    else {
      const one = await outcomeOf(form.value, given);
      if ('found' in one) problems.push({ file, found: one.found });
      else collected.push({ file, ...one });
    }
  }
  refuse(problems);
  await writeRecords(collected, given);
  for (const { outcome, opened } of collected) await keepOutcome(outcome, opened, given);
  context.io.stdout.write(flags.format === 'json' ? collectedJson(collected) : collectedText(collected, given));
  return exitCodes.done;
}

async function outcomeOf({ file, answers }: FormAnswers, given: Given) {
  const reference = textFlag(given.flags, 'framework') ?? answers.value.framework.id;
  const opened = await openFramework(given.context.io, reference);
  // The same form read twice is the same assessment: its id comes from what it says.
  const id = answers.value.id ?? contentId(JSON.stringify(answers.value));
  const listed = await withListedFacts({ ...answers, value: { ...answers.value, id } }, opened, given);
  const checked = checkedAnswers(listed, opened, given);
  if (checked.value === undefined) return { found: checked.diagnostics, file };
  return { opened, outcome: assessmentOutcome(opened.framework, checked.value) };
}

function refuse(problems: readonly { readonly file: string; readonly found: readonly Diagnostic[] }[]): void {
  const [only] = problems;
  if (only === undefined) return;
  if (problems.length === 1) throw refuseInvalid('answers/invalid', only.file, only.found);
  const files = problems.map(({ file }) => file).join(', ');
  throw new InvalidFile(
    'answers/invalid',
    files,
    problems.flatMap(({ found }) => found),
  );
}

async function writeRecords(collected: readonly Collected[], { flags, context }: Given): Promise<void> {
  const folder = textFlag(flags, 'output');
  if (folder === undefined) return;
  const files = collected.map(({ file, outcome }) => ({
    path: join(resolve(context.io.folder, folder), `${basename(file, extname(file))}.yaml`),
    content: recordYaml(outcome),
  }));
  await makeFolder(resolve(context.io.folder, folder));
  await writeAllWhole(files, { force: flags.force === true, mode: 0o600 });
  talk(context, context.messages.render.writtenMany(files.length, folder));
}

function collectedJson(collected: readonly Collected[]): string {
  return jsonText({ collected: collected.map(({ file, outcome }) => ({ file, ...resultsDocument(outcome, false) })) });
}

function collectedText(collected: readonly Collected[], given: Given): string {
  return collected.map(({ outcome }) => resultOf(outcome, given)).join('\n');
}
