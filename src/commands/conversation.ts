import { InputEnded, Interrupted, isPlain, type Prompter, prompterFor } from '../io/prompts/index.ts';
import { jsonText } from '../output/json/validate.ts';
import { exitCodes, promptStyle, wrapped } from './context.ts';
import { type Given, textFlag } from './given.ts';

/** A command that asks a person, keeps each answer, and can be gone on with. */
export interface Conversation {
  readonly command: 'assess' | 'workbook';
  /** What JSON calls the thing that was interrupted. */
  readonly about: 'assessment' | 'session';
}

/** Runs `use` with a prompter; leaving before anything was begun is an interruption too. */
export async function prompted(
  given: Given,
  conversation: Conversation,
  use: (prompter: Prompter) => Promise<number>,
): Promise<number> {
  const { io } = given.context;
  const prompter = await prompterFor(io, isPlain(io, given.flags.plain === true), promptStyle(given.context));
  try {
    return await use(prompter);
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    const { inputEnded } = given.context.messages[conversation.command];
    if (error instanceof InputEnded) prompter.say(`\n${wrapped(given.context, inputEnded)}`);
    return interrupted(given, conversation, null);
  } finally {
    prompter.close();
  }
}

/** The exit code of an interruption; JSON says what was interrupted, by its id. */
export function interrupted({ flags, context }: Given, { about }: Conversation, id: string | null): number {
  if (flags.format === 'json') context.io.stdout.write(jsonText({ interrupted: { [about]: id } }));
  return exitCodes.interrupted;
}

/** Says that all that was answered is kept, and how to go on. */
export function sayKept(error: Interrupted, { given, prompter, conversation }: Leaving): void {
  const words = given.context.messages[conversation.command];
  const resume = resumeCommand(given, conversation);
  const said = error instanceof InputEnded ? words.savedAtEnd(resume) : words.saved(resume);
  prompter.say(`\n${wrapped(given.context, said)}`);
}

interface Leaving {
  readonly given: Given;
  readonly prompter: Prompter;
  readonly conversation: Conversation;
}

/** The command line that goes on where this one stopped. */
function resumeCommand({ flags }: Given, { command }: Conversation): string {
  const store = textFlag(flags, 'store');
  return `competency ${command} --resume${store === undefined ? '' : ` --store ${store}`}`;
}
