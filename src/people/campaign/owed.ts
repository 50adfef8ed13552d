import type { ListedPerson } from '../../model/index.ts';
import type { FollowedRequest } from './status.ts';

/** What one rater still owes. */
export interface Owed {
  readonly rater: ListedPerson;
  /** The earliest day by which something is asked for. */
  readonly due?: string;
  readonly requests: readonly OwedRequest[];
}

export interface OwedRequest extends FollowedRequest {
  /** The name of the person to assess, where it is known. */
  readonly subjectName?: string;
}

/** Who still owes what, rater by rater in the order of their ids; nobody who is done. */
export function owed(requests: readonly FollowedRequest[], people: readonly ListedPerson[]): readonly Owed[] {
  const known = new Map(people.map((each) => [each.id, each]));
  const open = requests.filter(({ state }) => state !== 'done');
  const raters = [...new Set(open.map(({ rater }) => rater))].sort();
  return raters.map((id) => {
    const own = open.filter(({ rater }) => rater === id).map((each) => named(each, known));
    const [due] = own.flatMap((each) => each.due ?? []).sort();
    return { rater: known.get(id) ?? { id }, ...(due === undefined ? {} : { due }), requests: own };
  });
}

function named(request: FollowedRequest, known: ReadonlyMap<string, ListedPerson>): OwedRequest {
  const name = known.get(request.subject)?.name;
  return name === undefined ? request : { ...request, subjectName: name };
}
