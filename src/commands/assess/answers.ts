import { diagnostic, type Outcome } from '../../diagnostics/index.ts';
import {
  type Answer,
  type Assessment,
  answerDiagnostics,
  type FileTypes,
  type PlacedFile,
  type Ratings,
  ratingsOf,
} from '../../model/index.ts';
import { resultsRecord } from '../../output/json/results.ts';
import { type AssessmentOutcome, assessmentOutcome } from '../../output/outcome.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { answersFile, inUtc } from '../answers-file.ts';
import { talk } from '../context.ts';
import { type OpenedFramework, openFramework } from '../frameworks.ts';
import { type Given, listFlag, textFlag } from '../given.ts';
import { refuseInvalid } from '../refuse.ts';
import { competencyOf } from '../show.ts';
import { withStore } from '../store-location.ts';
import { deliverOutcome } from './finish.ts';
import { profileOf } from './header.ts';
import { withListedFacts } from './listed-answers.ts';

/**
 * `assess --answers FILE`: checks the answers as strictly as a framework, keeps them, and shows the results.
 * @throws Failure answers/invalid, file/exists
 */
export async function assessAnswers(given: Given): Promise<number> {
  const { path, file } = await answersFile(given, 'assessment');
  const opened = await openFramework(given.context.io, given.arguments[0] ?? file.value.framework.id);
  const checked = checkedAnswers(await withListedFacts(file, opened, given), opened, given);
  if (checked.value === undefined) throw refuseInvalid('answers/invalid', path, checked.diagnostics);
  const outcome = assessmentOutcome(opened.framework, checked.value);
  await keepOutcome(outcome, opened, given);
  return deliverOutcome(outcome, given);
}

/** The assessment that answers make, where nothing is wrong with them. */
export function checkedAnswers(
  answers: PlacedFile<FileTypes['assessment']>,
  opened: OpenedFramework,
  given: Given,
): Outcome<Assessment> {
  const diagnostics = problemsOf(answers, opened);
  if (diagnostics.length > 0) return { diagnostics };
  return { value: assessmentOf(answers.value, opened, given), diagnostics };
}

function problemsOf(answers: PlacedFile<FileTypes['assessment']>, { framework, reference }: OpenedFramework) {
  const unfinished =
    answers.value.status === 'in-progress'
      ? [diagnostic('answers/in-progress', {}, answers.place(['status'], 'value'))]
      : [];
  return [...unfinished, ...answerDiagnostics(answers, framework, reference)];
}

function assessmentOf(
  file: FileTypes['assessment'],
  { framework, reference }: OpenedFramework,
  { flags, context }: Given,
): Assessment {
  const now = context.io.now().toISOString();
  const profile = profileOf(framework, textFlag(flags, 'profile') ?? file.profile);
  const cycle = textFlag(flags, 'cycle') ?? file.cycle;
  const only = listFlag(flags, 'only') ?? file.only;
  for (const id of only ?? []) competencyOf(framework, id);
  return {
    id: file.id ?? context.io.newId(),
    framework: reference,
    subject: file.subject,
    rater: file.rater,
    ...(profile === undefined ? {} : { profile }),
    ...(cycle === undefined ? {} : { cycle }),
    method: file.method ?? 'complete',
    ...(only === undefined ? {} : { only }),
    status: 'completed',
    startedAt: inUtc(file.startedAt) ?? now,
    completedAt: inUtc(file.completedAt) ?? now,
    ratings: ratingsOf(file),
  };
}

/** Keeps the assessment; one that is completed already stays, one whose recording was cut short is gone through again. */
export async function keepOutcome(
  outcome: AssessmentOutcome,
  opened: OpenedFramework,
  { flags, context }: Given,
): Promise<void> {
  const { assessment } = outcome;
  const { io, messages } = context;
  const of = { subject: assessment.subject.id, id: assessment.id };
  await withStore(io, flags, async (store: AssessmentStore) => {
    const kept = await store.load(of);
    if (kept?.header.status === 'completed') return talk(context, messages.assess.already(assessment.id));
    const { status: _, completedAt, ratings, ...header } = assessment;
    const at = completedAt ?? assessment.startedAt;
    if (kept === null) await store.start(header, { reference: opened.reference, content: opened.content });
    const answers = answersOf(ratings).map((answer) => ({ id: io.newId(), at, answer }));
    await store.answer(of, answers, { cursor: null, skipped: [] });
    await store.complete(of, at, resultsRecord(outcome.competencies));
  });
}

/** Ratings as the answers that make them. */
export function answersOf(ratings: Ratings): readonly Answer[] {
  return Object.entries(ratings).flatMap(([competency, { indicators, level, note }]): readonly Answer[] => [
    ...Object.entries(indicators).flatMap(([indicator, { point, evidence }]): readonly Answer[] => [
      ...(point === undefined ? [] : [{ kind: 'rating', competency, indicator, point } as const]),
      ...(evidence === undefined ? [] : [{ kind: 'evidence', competency, indicator, evidence } as const]),
    ]),
    ...(level === undefined ? [] : [{ kind: 'level', competency, level } as const]),
    ...(note === undefined ? [] : [{ kind: 'note', competency, note } as const]),
  ]);
}
