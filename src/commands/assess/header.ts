import { Failure, suggestion } from '../../diagnostics/index.ts';
import { digestOf } from '../../io/index.ts';
import type { Prompter } from '../../io/prompts/index.ts';
import {
  type AssessmentHeader,
  type Framework,
  idLike,
  type Person,
  type Rater,
  type Relation,
  relations,
  textIn,
} from '../../model/index.ts';
import type { OpenedFramework } from '../frameworks.ts';
import { type Given, textFlag } from '../given.ts';

interface HeaderRequest {
  readonly opened: OpenedFramework;
  readonly only: readonly string[] | undefined;
  readonly given: Given;
  readonly prompter: Prompter;
}

/** Who rates whom, in what relation, for which profile and cycle: from the flags, and asked where they are silent. */
export async function askHeader({ opened, only, given, prompter }: HeaderRequest): Promise<AssessmentHeader> {
  const { context, flags } = given;
  const { assess } = context.messages;
  const refuse = (text: string) => (text === '' ? assess.nameNeeded : null);
  const unit = textFlag(flags, 'unit');
  const subject = personOf(textFlag(flags, 'subject') ?? (await prompter.ask({ message: assess.who, refuse })));
  const relation = await relationOf(given, prompter);
  const rater = await raterOf({ given, prompter, subject, relation, refuse });
  const profile = await askProfile(opened.framework, given, prompter);
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

/** A person from what was typed: `id=name`, an id, or a name that an id is made from. */
export function personOf(written: string): Person {
  const said = written.trim();
  const [, id, name] = /^([a-z0-9]+(?:-[a-z0-9]+)*)=(.+)$/.exec(said) ?? [];
  if (id !== undefined && name !== undefined && name.trim() !== '') return { id, name: name.trim() };
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(said)) return { id: said };
  // A name in a script without Latin letters still needs an id that is the same each time.
  return { id: idLike(said) ?? `person-${digestOf(said.normalize('NFC')).slice(7, 19)}`, name: said };
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
  readonly refuse: (text: string) => string | null;
}

async function raterOf({ given, prompter, subject, relation, refuse }: RaterRequest): Promise<Rater> {
  const said = textFlag(given.flags, 'rater');
  if (relation === 'self') {
    if (said !== undefined && personOf(said).id !== subject.id) {
      throw new Failure('usage/conflict', { first: '--relation self', second: `--rater ${said}` });
    }
    const { unit: _, ...self } = subject;
    return { ...self, relation };
  }
  const named = said ?? (await prompter.ask({ message: given.context.messages.assess.rater, refuse }));
  return { ...personOf(named), relation };
}

async function askProfile(
  framework: Framework,
  { flags, context }: Given,
  prompter: Prompter,
): Promise<string | undefined> {
  const said = profileOf(framework, textFlag(flags, 'profile'));
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
