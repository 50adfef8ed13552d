import { Failure } from '../../diagnostics/index.ts';
import type { Prompter } from '../../io/prompts/index.ts';
import type { Participant } from '../../workbook/index.ts';
import { personOf } from '../assess/person.ts';
import type { Given } from '../given.ts';

/** How many people make a group at most; beyond that nobody waits for their turn. */
const most = 50;

/**
 * The people that --by names, or undefined where it is not given.
 * @throws Failure usage/missing-value
 */
export function namedParticipants({ flags }: Pick<Given, 'flags'>): readonly Participant[] | undefined {
  const { by } = flags;
  if (!Array.isArray(by)) return undefined;
  const named = participantsIn(by.join(','));
  if (named.length === 0) throw new Failure('usage/missing-value', { option: '--by' });
  return named;
}

/** Who takes part: from the flags, and asked where they are silent. */
export async function askParticipants(given: Given, prompter: Prompter): Promise<readonly Participant[]> {
  const named = namedParticipants(given);
  if (named !== undefined) return named;
  const { workbook } = given.context.messages;
  const refuse = (text: string) => (participantsIn(text).length === 0 ? workbook.nameNeeded : null);
  return participantsIn(await prompter.ask({ message: workbook.alone, refuse }));
}

/** Names with commas between them; who is named twice is there once. */
function participantsIn(text: string): readonly Participant[] {
  const all = text
    .split(',')
    .filter((each) => each.trim() !== '')
    .map((each) => personOf(each));
  return [...new Map(all.map((each) => [each.id, each])).values()]
    .slice(0, most)
    .map(({ id, name }) => (name === undefined ? { id } : { id, name }));
}
