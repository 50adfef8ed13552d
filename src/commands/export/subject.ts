import { isNamed, type Thresholds } from '../../anonymity/index.ts';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import type { RequestedAssessment } from '../../model/index.ts';
import { jsonText } from '../../output/json/validate.ts';
import { groupRecords } from '../../output/report/feedback-record.ts';
import { feedbackOf } from '../../report/index.ts';
import type { AssessmentStore, AssessmentSummary } from '../../store/index.ts';
import { exitCodes } from '../context.ts';
import { deliverPrivate } from '../deliver.ts';
import type { Given } from '../given.ts';
import { released } from '../report/released.ts';
import { roundsOf } from '../report/rounds.ts';
import { thresholdsOf } from '../report/wish.ts';
import { withExistingStore } from '../store-location.ts';

/**
 * `competency export subject ID`: what is kept about a person, for that person. Groups of raters appear as a report shows them.
 * Of what the person said about others only that it was said, since it is data about those others.
 * @throws Failure forget/unknown
 */
export async function exportSubject(given: Given): Promise<number> {
  const {
    arguments: [subject = ''],
    flags,
    context,
  } = given;
  const least = await thresholdsOf(given);
  const kept = await withExistingStore(context.io, flags, (store) => keptAbout(subject, store, least));
  await deliverPrivate(jsonText(kept), flags, context);
  return exitCodes.done;
}

async function keptAbout(subject: string, store: AssessmentStore, least: Thresholds) {
  const about = await store.find({ subject });
  const given = (await store.find({ rater: subject })).filter((each) => each.subject.id !== subject);
  const listed = (await store.people.all()).find(({ id }) => id === subject) ?? null;
  const requests = (await store.people.requests({})).filter(
    (each) => each.subject === subject || each.rater === subject,
  );
  const workbooks = await entriesOf(subject, store);
  const kept = [about, given, requests, workbooks].reduce((sum, each) => sum + each.length, 0);
  if (kept === 0 && listed === null) throw await unknown(subject, store);
  return {
    subject,
    person: listed,
    assessments: await Promise.all(
      about.filter(({ rater }) => isNamed(rater.relation, least)).map((each) => assessmentOf(each, store)),
    ),
    groups: about.length === 0 ? [] : await groupsOf(subject, store, least),
    assessmentsOfOthers: given.map(({ id, framework, rater, cycle = null, startedAt, status }) => ({
      id,
      framework,
      relation: rater.relation,
      cycle,
      startedAt,
      status,
    })),
    requests: requestsTold(requests, subject, least),
    workbooks,
    // After the groups above: what they show has been shown.
    shown: (await store.releases(subject)).map(({ assessments: _, ...release }) => release),
  };
}

/** What raters say who are known to the person by their relation. */
async function assessmentOf({ subject, id, ...header }: AssessmentSummary, store: AssessmentStore) {
  const kept = await store.load({ subject: subject.id, id });
  return { id, ...header, subject, answers: kept?.answers ?? [], results: kept?.results ?? null };
}

/** What groups say, by the rules of every report: two of them cannot be subtracted from each other. */
async function groupsOf(subject: string, store: AssessmentStore, least: Thresholds) {
  const rounds = await released(store, () => roundsOf(store, { subject }), least);
  return rounds.flatMap((round) => groupRecords(feedbackOf(round, least)));
}

/** Of groups nobody is named, and the order, which was that of the raters, tells nobody either. */
function requestsTold(requests: readonly RequestedAssessment[], subject: string, least: Thresholds) {
  const told = requests.map(({ rater, ...each }) => {
    if (each.subject !== subject) return { ...each, subject: null, rater };
    return isNamed(each.relation, least) ? { ...each, rater } : each;
  });
  return told.sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

async function entriesOf(subject: string, store: AssessmentStore) {
  const sessions = (await store.workbooks.sessions()).filter(({ subjects }) => subjects.includes(subject));
  const entries = await Promise.all(
    sessions.map(async ({ session }) =>
      (await store.workbooks.entries(session))
        .filter((each) => each.subject === subject)
        .map((each) => ({ session, ...each })),
    ),
  );
  return entries.flat();
}

async function unknown(subject: string, store: AssessmentStore): Promise<Failure> {
  const known = await store.crowd.around(subject);
  return new Failure('forget/unknown', { subject, suggestion: suggestion(subject, known) });
}
