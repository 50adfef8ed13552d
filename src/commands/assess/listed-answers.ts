import { suggestion } from '../../diagnostics/index.ts';
import type { FileTypes, ListedPerson, PlacedFile } from '../../model/index.ts';
import { talk } from '../context.ts';
import type { OpenedFramework } from '../frameworks.ts';
import type { Given } from '../given.ts';
import { isStoreThere, withExistingStore } from '../store-location.ts';
import { factsOf } from './listed-people.ts';

type Answers = PlacedFile<FileTypes['assessment']>;

/** Answers with what the list of people knows and they leave out; people they name who are not in the list are told. */
export async function withListedFacts(
  answers: Answers,
  { framework }: OpenedFramework,
  given: Given,
): Promise<Answers> {
  const people = await listedPeople(given);
  const { value } = answers;
  const isFromElsewhere = value.rater.relation === 'client' || value.rater.relation === 'panel';
  const named = isFromElsewhere ? [value.subject.id] : [value.subject.id, value.rater.id];
  for (const id of new Set(named)) noteStranger(id, people, given);
  const listed = people.find(({ id }) => id === value.subject.id);
  if (listed === undefined) return answers;
  const profile = value.profile ?? framework.profiles.find(({ id }) => id === listed.profile)?.id;
  const subject = { ...factsOf(listed), ...value.subject };
  return { ...answers, value: { ...value, subject, ...(profile === undefined ? {} : { profile }) } };
}

async function listedPeople({ flags, context: { io } }: Given): Promise<readonly ListedPerson[]> {
  return (await isStoreThere(io, flags)) ? withExistingStore(io, flags, (store) => store.people.all()) : [];
}

function noteStranger(id: string, people: readonly ListedPerson[], { context }: Given): void {
  const known = people.map((each) => each.id);
  if (known.length === 0 || known.includes(id)) return;
  talk(context, context.messages.people.stranger(id, suggestion(id, known)));
}
