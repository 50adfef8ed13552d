import type { Thresholds } from '../../anonymity/index.ts';
import { type Given, textFlag } from '../given.ts';
import { withExistingStore } from '../store-location.ts';
import { released } from './released.ts';
import { type ReportedRound, reportedRounds, roundsToShow } from './reported.ts';
import { roundsOf } from './rounds.ts';

/**
 * The rounds of one person that a report shows, remembered as shown.
 * @throws Failure report/unknown-person, report/nothing, store/none
 */
export async function personRounds(
  subject: string,
  given: Given,
  { least, pastToo }: { readonly least: Thresholds; readonly pastToo: boolean },
): Promise<readonly ReportedRound[]> {
  const { flags, context } = given;
  const rounds = await withExistingStore(context.io, flags, (store) => {
    const wish = { subject, framework: textFlag(flags, 'framework') };
    const read = async () => {
      const shown = roundsToShow(await roundsOf(store, wish), subject, given);
      // What is not shown is not remembered either: it would wait for nothing.
      return pastToo ? shown : reportedRounds(shown).map(({ round }) => round);
    };
    return released(store, read, least);
  });
  return reportedRounds(rounds);
}
