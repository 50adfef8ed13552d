import { Failure, suggestion } from '../../diagnostics/index.ts';
import { jsonText } from '../../output/json/validate.ts';
import type { AssessmentStore, AssessmentSummary } from '../../store/index.ts';
import { exitCodes } from '../context.ts';
import { deliverPrivate } from '../deliver.ts';
import type { Given } from '../given.ts';
import { withExistingStore } from '../store-location.ts';

/**
 * `competency export subject ID`: all that is kept about a person, for that person. Of what the person said about others only
 * that it was said, since it is data about those others.
 * @throws Failure forget/unknown
 */
export async function exportSubject({ arguments: [subject = ''], flags, context }: Given): Promise<number> {
  const kept = await withExistingStore(context.io, flags, (store) => keptAbout(subject, store));
  await deliverPrivate(jsonText(kept), flags, context);
  return exitCodes.done;
}

async function keptAbout(subject: string, store: AssessmentStore) {
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
    assessments: await Promise.all(about.map((each) => assessmentOf(each, store))),
    assessmentsOfOthers: given.map(({ id, framework, rater, cycle = null, startedAt, status }) => ({
      id,
      framework,
      relation: rater.relation,
      cycle,
      startedAt,
      status,
    })),
    requests: requests.map((each) => ({ ...each, subject: each.subject === subject ? subject : null })),
    workbooks,
    shown: await store.releases(subject),
  };
}

/** Who rated is told where the rater is known to the person by the relation; of groups only the relation. */
async function assessmentOf({ subject, rater, ...header }: AssessmentSummary, store: AssessmentStore) {
  const kept = await store.load({ subject: subject.id, id: header.id });
  const named = rater.relation === 'self' || rater.relation === 'manager';
  return {
    ...header,
    subject,
    rater: named ? rater : { relation: rater.relation },
    answers: kept?.answers ?? [],
    results: kept?.results ?? null,
  };
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
  const known = [...new Set((await store.find({})).map((each) => each.subject.id))];
  return new Failure('forget/unknown', { subject, suggestion: suggestion(subject, known) });
}
