import { Failure } from '../../diagnostics/index.ts';
import type { Language } from '../../i18n/index.ts';
import { isPlain, type Prompter, prompterFor } from '../../io/prompts/index.ts';
import { idLike } from '../../model/index.ts';
import type { StarterLanguage, StarterWish } from '../../output/yaml/starter.ts';
import { type Context, promptStyle } from '../context.ts';
import { type Flags, type Given, textFlag } from '../given.ts';

/** What `init` is to write. */
export interface ProjectWish extends StarterWish {
  readonly ci: Ci;
}

type Ci = 'both' | 'github' | 'gitlab' | 'none';

/** What was said on the command line; null where nothing was. */
interface Said {
  readonly title: string | null;
  readonly id: string | null;
  readonly languages: readonly StarterLanguage[] | null;
  readonly levels: number | null;
  readonly ci: Ci | null;
}

const usualLevels = 4;

/**
 * The wish that the flags leave no question about; with --yes what is usual, else what the person answers.
 * @throws Failure usage/invalid-id, usage/missing-value, usage/needs-terminal
 * @throws Interrupted
 */
export async function projectWish({ flags, context }: Given): Promise<ProjectWish> {
  const said = saidIn(flags);
  const isComplete = Object.values(said).every((each) => each !== null);
  if (flags.yes === true || isComplete) return usual(said, context);
  const { io } = context;
  if (flags.input === false || io.stdin.isTTY !== true) throw new Failure('usage/needs-terminal', { flags: ['--yes'] });
  const prompter = await prompterFor(io, isPlain(io, flags.plain === true), promptStyle(context));
  try {
    return await asked(said, context, prompter);
  } finally {
    prompter.close();
  }
}

function saidIn(flags: Flags): Said {
  const languages = (['en', 'fr'] as const).filter((each) => textFlag(flags, 'languages')?.split(',').includes(each));
  const title = textFlag(flags, 'title')?.trim() ?? null;
  if (title === '') throw new Failure('usage/missing-value', { option: '--title' });
  const id = textFlag(flags, 'id') ?? null;
  if (id !== null && !isId(id))
    throw new Failure('usage/invalid-id', { option: '--id', value: id, suggestion: idLike(id) });
  return {
    title,
    id,
    languages: languages.length === 0 ? null : ordered(languages, textFlag(flags, 'languages')?.slice(0, 2)),
    levels: textFlag(flags, 'levels') === undefined ? null : Number(textFlag(flags, 'levels')),
    ci: services.find((each) => each === flags.ci) ?? null,
  };
}

const services = ['both', 'github', 'gitlab', 'none'] as const;

function ordered(languages: readonly StarterLanguage[], first: string | undefined): readonly StarterLanguage[] {
  return languages[0] === first ? languages : languages.toReversed();
}

function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100;
}

function usual(said: Said, { language, messages }: Context): ProjectWish {
  const languages = said.languages ?? [language];
  const title = Object.fromEntries(languages.map((each) => [each, said.title ?? messages.init.usualTitle[each]]));
  return {
    languages,
    title,
    id: said.id ?? idFor(title, languages),
    levels: said.levels ?? usualLevels,
    ci: said.ci ?? 'both',
  };
}

function idFor(title: StarterWish['title'], languages: readonly StarterLanguage[]): string {
  return idLike(title[languages[0] ?? 'en'] ?? '') ?? 'framework';
}

async function asked(said: Said, { language, messages: { init } }: Context, prompter: Prompter): Promise<ProjectWish> {
  const languages = said.languages ?? (await askLanguages(language, prompter, init));
  const title: Partial<Record<StarterLanguage, string>> = {};
  for (const each of languages) {
    const message = languages.length === 1 ? init.title : init.titleIn[each];
    const refuse = (text: string) => (text === '' ? init.titleNeeded : null);
    title[each] = said.title ?? (await prompter.ask({ message, initial: init.usualTitle[each], refuse }));
  }
  const refuse = (text: string) => (isId(text) ? null : init.notAnId);
  const id = said.id ?? (await prompter.ask({ message: init.id, initial: idFor(title, languages), refuse }));
  const levels = said.levels ?? (await prompter.choose(levelQuestion(init)));
  const ci = said.ci ?? (await prompter.choose(ciQuestion(init)));
  return { languages, title, id, levels, ci };
}

type Words = Context['messages']['init'];

function askLanguages(language: Language, prompter: Prompter, init: Words): Promise<readonly StarterLanguage[]> {
  const other = language === 'fr' ? 'en' : 'fr';
  const choices = [[language], [other], [language, other]] as const;
  return prompter.choose<readonly StarterLanguage[]>({
    message: init.languages,
    choices: choices.map((value) => ({ value, name: init.languageNames[value.length === 2 ? 'both' : value[0]] })),
  });
}

function levelQuestion({ levels, levelCount }: Words) {
  const choices = [2, 3, 4, 5].map((value) => ({ value, name: levelCount(value) }));
  return { message: levels, choices, initial: usualLevels };
}

function ciQuestion({ ci, ciNames }: Words) {
  return { message: ci, choices: services.map((value) => ({ value, name: ciNames[value] })), initial: 'both' as Ci };
}
