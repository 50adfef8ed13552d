import { resolve } from 'node:path';
import type { Session } from '../../interview/index.ts';
import { writeWhole } from '../../io/index.ts';
import { isPlain } from '../../io/prompts/index.ts';
import type { Assessment } from '../../model/index.ts';
import { resultsJson, resultsRecord } from '../../output/json/results.ts';
import { resultsMarkdown } from '../../output/markdown/results.ts';
import { type AssessmentOutcome, assessmentOutcome } from '../../output/outcome.ts';
import { pageOf } from '../../output/text/page.ts';
import { resultsText } from '../../output/text/results.ts';
import { recordYaml } from '../../output/yaml/record.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { exitCodes, talk } from '../context.ts';
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
  await store.complete({ subject: header.subject.id, id: header.id }, completedAt, resultsRecord(outcome));
  talk(given.context, messages.assess.done(shortPath(io.folder, path)));
  return deliverOutcome(outcome, given);
}

/** Writes the record where it is wanted, and the result to stdout. */
export async function deliverOutcome(outcome: AssessmentOutcome, { flags, context }: Given): Promise<number> {
  const { io, messages } = context;
  const file = textFlag(flags, 'output');
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
  return resultsText(outcome, page, { explain, bar: !isPlain(context.io, flags.plain === true) || !isAsked(flags) });
}

// A screen reader reads marks aloud one by one; in plain mode the words say it all.
function isAsked(flags: Given['flags']): boolean {
  return flags.answers === undefined;
}
