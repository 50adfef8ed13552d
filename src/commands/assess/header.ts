import { Failure, suggestion } from '../../diagnostics/index.ts';
import type { Prompter } from '../../io/prompts/index.ts';
import {
  type AssessmentHeader,
  type Framework,
  type ListedPerson,
  type Person,
  type Rater,
  type Relation,
  relations,
  textIn,
} from '../../model/index.ts';
import type { OpenedFramework } from '../frameworks.ts';
import { type Given, textFlag } from '../given.ts';
import { personWritten, refusalOf } from './listed-people.ts';
import { personOf } from './person.ts';

interface HeaderRequest {
  readonly opened: OpenedFramework;
  readonly only: readonly string[] | undefined;
  readonly given: Given;
  readonly prompter: Prompter;
  /** Everybody in the list of people: what is known of them needs not be told. */
  readonly people: readonly ListedPerson[];
}

/** Who rates whom, in what relation, for which profile and cycle: from the flags, and asked where they are silent. */
export async function askHeader({ opened, only, given, prompter, people }: HeaderRequest): Promise<AssessmentHeader> {
  const { context, flags } = given;
  const { assess } = context.messages;
  const refuse = (text: string) => refusalOf(text, people, context.messages);
  const unit = textFlag(flags, 'unit');
  const said = textFlag(flags, 'subject') ?? (await prompter.ask({ message: assess.who, refuse }));
  const subject = personWritten(said, people);
  const listed = people.find(({ id }) => id === subject.id);
  const relation = await relationOf(given, prompter);
  const rater = await raterOf({ given, prompter, subject, relation, people });
  const profile = await askProfile(opened.framework, { given, prompter, listed });
  const cycle =
    textFlag(flags, 'cycle') ?? (await prompter.ask({ message: assess.cycle, initial: halfYear(context.io.now()) }));
  return {
    id: context.io.newId(),
    framework: opened.reference,
    subject: unit === undefined ? subject : { ...subject, unit },
    rater,
    ...(profile === undefined ? {} : { profile }),
    ...(cycle === '' ? {} : { cycle }),
    method: flags.adaptive === true ? 'adaptive' : 'complete',
    ...(only === undefined ? {} : { only }),
    startedAt: context.io.now().toISOString(),
  };
}

async function relationOf({ flags, context }: Given, prompter: Prompter): Promise<Relation> {
  const said = relations.find((each) => each === flags.relation);
  if (said !== undefined) return said;
  const choices = relations.map((value) => ({ value, name: context.messages.words.relations[value] }));
  return prompter.choose({ message: context.messages.assess.relation, choices });
}

interface RaterRequest {
  readonly given: Given;
  readonly prompter: Prompter;
  readonly subject: Person;
  readonly relation: Relation;
  readonly people: readonly ListedPerson[];
}

async function raterOf({ given, prompter, subject, relation, people }: RaterRequest): Promise<Rater> {
  const said = textFlag(given.flags, 'rater');
  if (relation === 'self') {
    if (said !== undefined && personOf(said).id !== subject.id) {
      throw new Failure('usage/conflict', { first: '--relation self', second: `--rater ${said}` });
    }
    const { unit: _, ...self } = subject;
    return { ...self, relation };
  }
  // Clients and panel members come from elsewhere.
  const known = relation === 'client' || relation === 'panel' ? [] : people;
  const manager = relation === 'manager' ? people.find(({ id }) => id === subject.id)?.manager : undefined;
  const { messages } = given.context;
  const refuse = (text: string) => refusalOf(text, known, messages);
  const named = said ?? manager ?? (await prompter.ask({ message: messages.assess.rater, refuse }));
  const { unit: _, ...rater } = named === manager ? personKnown(named, people) : personWritten(named, known);
  return { ...rater, relation };
}

/** A manager may be named in the list without standing in it. */
function personKnown(id: string, people: readonly ListedPerson[]): Person {
  return people.some((each) => each.id === id) ? personWritten(id, people) : { id };
}

interface ProfileRequest {
  readonly given: Given;
  readonly prompter: Prompter;
  readonly listed: ListedPerson | undefined;
}

async function askProfile(
  framework: Framework,
  { given: { flags, context }, prompter, listed }: ProfileRequest,
): Promise<string | undefined> {
  const known = framework.profiles.find(({ id }) => id === listed?.profile)?.id;
  const said = profileOf(framework, textFlag(flags, 'profile') ?? known);
  if (said !== undefined || framework.profiles.length === 0) return said;
  const { assess } = context.messages;
  // Titles only: a target that is seen before rating would pull the rating towards it.
  const profiles = framework.profiles.map(({ id, title }) => ({
    value: id,
    name: textIn(title, context.language, framework.languages),
  }));
  const chosen = await prompter.choose<string | null>({
    message: assess.profile,
    choices: [...profiles, { value: null, name: assess.noProfile }],
  });
  return chosen ?? undefined;
}

/**
 * The id of a profile, when the framework has it.
 * @throws Failure framework/unknown-thing
 */
export function profileOf(framework: Framework, id: string | undefined): string | undefined {
  const known = framework.profiles.map((each) => each.id);
  if (id === undefined || known.includes(id)) return id;
  const params = { thing: 'profile', id, framework: framework.id, known, suggestion: suggestion(id, known) } as const;
  throw new Failure('framework/unknown-thing', params);
}

/** The half-year of a day, as assessment cycles are usually named: 2026-H2. */
function halfYear(day: Date): string {
  return `${day.getFullYear()}-H${day.getMonth() < 6 ? 1 : 2}`;
}
