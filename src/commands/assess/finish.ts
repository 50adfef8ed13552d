import { resolve } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import type { Session } from '../../interview/index.ts';
import { exists, writeWhole } from '../../io/index.ts';
import { isPlain, isPlainWished } from '../../io/prompts/index.ts';
import type { Assessment } from '../../model/index.ts';
import { resultsJson, resultsRecord } from '../../output/json/results.ts';
import { resultsMarkdown } from '../../output/markdown/results.ts';
import { type AssessmentOutcome, assessmentOutcome } from '../../output/outcome.ts';
import { pageOf } from '../../output/text/page.ts';
import { resultsText } from '../../output/text/results.ts';
import { recordYaml } from '../../output/yaml/record.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { isUrl } from '../../store/location.ts';
import { exitCodes, talk } from '../context.ts';
import { writeDocument } from '../deliver.ts';
import { type Given, textFlag } from '../given.ts';
import { shortPath } from '../load.ts';

interface Finishing {
  readonly given: Given;
  readonly store: AssessmentStore;
  readonly path: string;
}

/** Completes an interview: the results are kept, then shown. */
export async function finish(session: Session, { given, store, path }: Finishing): Promise<number> {
  const { io, messages } = given.context;
  const { header, framework, ratings } = session;
  const completedAt = io.now().toISOString();
  const assessment: Assessment = { ...header, status: 'completed', completedAt, ratings };
  const outcome = assessmentOutcome(framework, assessment);
  await store.complete({ subject: header.subject.id, id: header.id }, completedAt, resultsRecord(outcome.competencies));
  talk(given.context, messages.assess.done(isUrl(path) ? path : shortPath(io.folder, path)));
  return deliverOutcome(outcome, given);
}

/**
 * Refuses, before anything is asked or kept, an --output that could not be written in the end.
 * @throws Failure file/exists, usage/conflict
 */
export async function refuseOutput({ flags, context: { io } }: Given): Promise<void> {
  const file = textFlag(flags, 'output');
  if (file === undefined) return;
  if (file === '-' && flags.format === 'json')
    throw new Failure('usage/conflict', { first: '--output -', second: '--format json' });
  const path = resolve(io.folder, file);
  if (file !== '-' && flags.force !== true && (await exists(path))) throw new Failure('file/exists', { path });
}

/** Writes the record where it is wanted, and the result to stdout; with --output - the record takes its place there. */
export async function deliverOutcome(outcome: AssessmentOutcome, { flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const file = textFlag(flags, 'output');
  if (file === '-') {
    writeDocument(recordYaml(outcome), io);
    return exitCodes.done;
  }
  if (file !== undefined) {
    await writeWhole(resolve(io.folder, file), recordYaml(outcome), { force: flags.force === true, mode: 0o600 });
    talk(context, messages.assess.written(file));
  }
  io.stdout.write(resultOf(outcome, { flags, context }));
  return exitCodes.done;
}

/** The result of an assessment in the format that was asked for. */
export function resultOf(outcome: AssessmentOutcome, { flags, context }: Pick<Given, 'flags' | 'context'>): string {
  const explain = flags.explain === true;
  const page = pageOf({ ...context, framework: outcome.framework, columns: context.io.stdout.columns });
  if (flags.format === 'json') return resultsJson(outcome, explain);
  if (flags.format === 'markdown') return resultsMarkdown(outcome, page, explain);
  // A screen reader reads marks aloud one by one; in plain mode the words say it all.
  const isPlainPage = flags.answers === undefined ? isPlain : isPlainWished;
  return resultsText(outcome, page, { explain, bar: !isPlainPage(context.io, flags.plain === true) });
}
