import { Failure } from '../../diagnostics/index.ts';
import { type Assessment, type Framework, frameworkFrom } from '../../model/index.ts';
import { scaleBlocks } from '../../output/report/scale-blocks.ts';
import { scaleRecord, scaleTable } from '../../output/report/scale-record.ts';
import { scaleReport, scaleStep, scaleSubjects, standIns } from '../../report/index.ts';
import type { AssessmentStore, AssessmentSummary } from '../../store/index.ts';
import { exitCodes } from '../context.ts';
import type { Given } from '../given.ts';
import { withExistingStore } from '../store-location.ts';
import { deliverReport } from './deliver-report.ts';
import { readingProgress } from './progress.ts';

/**
 * `competency report scale FRAMEWORK`: whether the scales of a framework are what they claim to be, by all assessments
 * made with its newest version.
 * @throws Failure report/nothing, report/too-few
 */
export async function reportScale(given: Given): Promise<number> {
  const { flags, context } = given;
  const id = given.arguments[0] ?? '';
  const { framework, assessments, reference } = await withExistingStore(context.io, flags, (store) =>
    read(store, id, given),
  );
  const report = scaleReport(framework, assessments);
  if (report.assessments === 0)
    throw new Failure('report/too-few', { framework: id, wanted: scaleStep, people: scaleSubjects });
  await deliverReport(
    {
      title: context.messages.report.scale.title(id),
      blocks: scaleBlocks(report, reference, context),
      record: scaleRecord(report, reference),
      table: scaleTable(report, reference, context.messages.report.suppressed),
      appointments: null,
    },
    given,
  );
  return exitCodes.done;
}

async function read(store: AssessmentStore, id: string, given: Given) {
  const found = (await store.find({ framework: id })).filter(({ status }) => status === 'completed');
  const copied = new Set(found.flatMap(({ origin }) => (origin === undefined ? [] : [origin.assessment])));
  const [newest] = found.toSorted((a, b) => versions.compare(b.framework.version, a.framework.version));
  const content = newest === undefined ? null : await store.framework(newest.framework.digest);
  if (newest === undefined || content === null) {
    const known = [...new Set((await store.crowd.uses()).map(({ framework: used }) => used.id))];
    throw new Failure('report/nothing', { person: id, wanted: null, known });
  }
  const own = found
    .filter((each) => each.framework.digest === newest.framework.digest && !copied.has(each.id))
    .sort(byCompletion);
  const framework: Framework = frameworkFrom(content);
  return { framework, reference: newest.framework, assessments: await ratedOf(store, own, given) };
}

const versions = new Intl.Collator('en', { numeric: true });

/** Oldest first, so that what is completed later only adds to the end. */
function byCompletion(one: AssessmentSummary, other: AssessmentSummary): number {
  return Date.parse(one.completedAt ?? '') - Date.parse(other.completedAt ?? '') || (one.id < other.id ? -1 : 1);
}

/** So many assessments are read at a time. */
const perQuestion = 500;

async function ratedOf(store: AssessmentStore, own: readonly AssessmentSummary[], given: Given) {
  const progress = readingProgress(given);
  const rated: Assessment[] = [];
  for (let at = 0; at < own.length; at += perQuestion) {
    const part = own.slice(at, at + perQuestion);
    // How answers go together is the question: each assessment is counted on its own.
    const counts = await store.crowd.count(part.map(({ subject, id }) => ({ subject: subject.id, ids: [id] })));
    for (const [index, header] of part.entries()) {
      const recorded = { rater: header.rater.id, root: header.id, assessment: { ...header, ratings: {} } };
      const ratings = standIns([recorded], counts[index] ?? []).get(header.id) ?? {};
      rated.push({ ...header, ratings });
    }
    progress(at + part.length, own.length);
  }
  return rated;
}
