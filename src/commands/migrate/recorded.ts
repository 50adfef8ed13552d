import { latestRatings } from '../../assess/index.ts';
import type { Assessment, FrameworkReference } from '../../model/index.ts';
import type { AssessmentStore, AssessmentSummary } from '../../store/index.ts';

/** The assessments made against one version of a framework. */
export interface Recorded {
  readonly assessments: readonly Assessment[];
  /** Unfinished ones stay with the version they were begun with. */
  readonly unfinished: number;
  /** Assessments of the same framework, but of another version or another text. */
  readonly others: number;
  /** Assessments that were carried to the new version before. */
  readonly already: number;
}

/** Reads what is recorded about `from`; what stands in `to` already is not read again. */
export async function recorded(
  store: AssessmentStore,
  from: FrameworkReference,
  to: FrameworkReference,
): Promise<Recorded> {
  const found = await store.find({ framework: from.id });
  const there = from.id === to.id ? found : await store.find({ framework: to.id });
  const carried = new Set(there.filter((each) => each.framework.digest === to.digest).flatMap(originOf));
  const own = found.filter((each) => each.framework.digest === from.digest);
  const completed = own.filter((each) => each.status === 'completed');
  const due = completed.filter((each) => !carried.has(each.id));
  return {
    assessments: (await Promise.all(due.map((each) => loaded(store, each)))).flat(),
    unfinished: own.length - completed.length,
    others: found.filter((each) => ![from.digest, to.digest].includes(each.framework.digest)).length,
    already: completed.length - due.length,
  };
}

function originOf({ origin }: AssessmentSummary): readonly string[] {
  return origin === undefined ? [] : [origin.assessment];
}

async function loaded(store: AssessmentStore, { subject, id }: AssessmentSummary): Promise<readonly Assessment[]> {
  const found = await store.load({ subject: subject.id, id });
  // Somebody may have been erased since the list was made.
  if (found === null) return [];
  return [{ ...found.header, ratings: latestRatings(found.answers.map((each) => each.answer)) }];
}
