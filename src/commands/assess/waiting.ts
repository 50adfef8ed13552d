import { Failure } from '../../diagnostics/index.ts';
import type { Prompter } from '../../io/prompts/index.ts';
import type { ListedPerson } from '../../model/index.ts';
import { longDay } from '../../output/reminder.ts';
import { type FollowedRequest, followed, type Owed, owed } from '../../people/index.ts';
import type { AssessmentStore } from '../../store/index.ts';
import { wrapped } from '../context.ts';
import { type Given, textFlag } from '../given.ts';
import { personWritten, refusalOf } from './listed-people.ts';

/** Where a rater is offered what waits. */
export interface Offering {
  readonly store: AssessmentStore;
  readonly prompter: Prompter;
}

/**
 * What a rater chose of what campaigns ask of them, as the command line that would begin it; null where nothing waits.
 * @throws Failure usage/missing-argument where no campaign asks anything of anybody
 */
export async function chosenOfWaiting(given: Given, { store, prompter }: Offering): Promise<Given | null> {
  const requests = await store.people.requests({});
  if (requests.length === 0) throw new Failure('usage/missing-argument', { argument: 'framework' });
  const people = await store.people.all();
  const rater = await raterOf(given, { prompter, people, raters: requests.map((each) => each.rater) });
  const own = requests.filter((each) => each.rater === rater);
  const [waiting] = owed(followed(own, await store.find({ rater })), people);
  const { campaign } = given.context.messages;
  if (waiting === undefined) {
    prompter.say(wrapped(given.context, campaign.nothingWaits(rater)));
    return null;
  }
  const chosen = await prompter.choose({ message: campaign.whichWaiting, choices: choicesOf(waiting, given) });
  return commandOf(chosen, given);
}

interface Asking {
  readonly prompter: Prompter;
  readonly people: readonly ListedPerson[];
  readonly raters: readonly string[];
}

/** A rater need not be in the list: a client, say, whom a campaign names. */
async function raterOf({ flags, context }: Given, { prompter, people, raters }: Asking): Promise<string> {
  const known = [...people, ...raters.filter((id) => !people.some((each) => each.id === id)).map((id) => ({ id }))];
  const refuse = (text: string) => refusalOf(text, known, context.messages);
  const said = textFlag(flags, 'rater') ?? (await prompter.ask({ message: context.messages.campaign.who, refuse }));
  return personWritten(said, known).id;
}

function choicesOf({ requests }: Owed, { context: { language, messages } }: Given) {
  const { campaign, words } = messages;
  return requests.map((each) => ({
    value: each,
    name: campaign.waiting({
      subject: each.relation === 'self' ? campaign.yourself : (each.subjectName ?? each.subject),
      relation: each.relation === 'self' ? null : words.relations[each.relation],
      framework: each.framework,
      isBegun: each.state === 'draft',
      due: each.due === undefined ? null : longDay(each.due, language),
    }),
  }));
}

function commandOf({ subject, rater, relation, framework, cycle }: FollowedRequest, given: Given): Given {
  const asked = { subject, relation, cycle, ...(relation === 'self' ? {} : { rater }) };
  const { rater: _, ...flags } = given.flags;
  return { ...given, arguments: [framework], flags: { ...flags, ...asked } };
}
