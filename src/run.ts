import { type Command, CommanderError } from 'commander';
import { type Context, exitCodes, talkVoice } from './commands/context.ts';
import { InvalidFile } from './commands/refuse.ts';
import { commandIn, failureFromCommander, optionValue } from './commands/usage.ts';
import { Failure } from './diagnostics/index.ts';
import { type Language, languageFrom, messagesIn } from './i18n/index.ts';
import type { Io } from './io/index.ts';
import { bugJson, failureJson } from './output/json/failure.ts';
import { diagnosticText } from './output/text/diagnostics.ts';
import { failureText } from './output/text/failure.ts';
import { isColoured, styleOf } from './output/text/style.ts';
import { programOf } from './program.ts';
import { StoreError } from './store/store-error.ts';

/** Builds the program, runs the command that `argv` names, and maps the outcome to the exit code. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const context = contextOf(argv, io);
  let exitCode: number = exitCodes.done;
  const outcome = (code: number) => {
    exitCode = code;
  };
  const program = programOf({ argv, context, version, outcome });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    return ending(error, { argv, context, program });
  }
}

/** How an error ends a run; where not even stdout can be written, stderr says so. */
function ending(error: unknown, run: Run): number {
  try {
    return error instanceof CommanderError ? usageOutcome(error, run) : outcomeOf(error, run);
  } catch (unwritten) {
    if (!(unwritten instanceof Failure)) throw unwritten;
    report(unwritten, run.argv, run.context);
    return exitCodes.failed;
  }
}

function contextOf(argv: readonly string[], io: Io): Context {
  const language = languageOf(argv, io);
  const wanted = !argv.includes('--no-color');
  const style = (isTerminal: boolean) => styleOf(isColoured({ environment: io.environment, isTerminal, wanted }));
  return {
    io,
    language,
    messages: messagesIn(language),
    style: style(io.stdout.isTerminal),
    talkStyle: style(io.stderr.isTerminal),
    quiet: argv.includes('--quiet'),
  };
}

// Read before the real parse, because help and usage errors must already be in the reader's language.
function languageOf(argv: readonly string[], io: Io): Language {
  const said = optionValue(argv, '--lang');
  return said === 'fr' || said === 'en' ? said : languageFrom(io.environment);
}

interface Run {
  readonly argv: readonly string[];
  readonly context: Context;
  readonly program: Command;
}

/** Help and version end a run well, and so does a line without any command: it gets the help. */
function usageOutcome(error: CommanderError, run: Run): number {
  if (error.exitCode === 0) return exitCodes.done;
  if (error.code !== 'commander.help' || commandIn(run.argv) !== '')
    return outcomeOf(failureFromCommander(error, run.argv), run);
  run.program.outputHelp();
  return exitCodes.done;
}

function outcomeOf(error: unknown, { argv, context }: Run): number {
  const failure = error instanceof StoreError ? new Failure(error.code, error.params) : error;
  const asJson = optionValue(argv, '--format') === 'json';
  if (!(failure instanceof Failure)) return bug(failure, asJson, context);
  if (asJson) context.io.stdout.write(failureJson(failure));
  else report(failure, argv, context);
  return exitCodes.failed;
}

function report(failure: Failure, argv: readonly string[], context: Context): void {
  const { io, messages } = context;
  const voice = talkVoice(context);
  if (failure instanceof InvalidFile) {
    for (const each of failure.diagnostics) io.stderr.write(`${diagnosticText(each, voice)}\n`);
  }
  io.stderr.write(failureText(failure, voice));
  if (failure.code.startsWith('usage/')) io.stderr.write(`${messages.help.tryHelp(commandIn(argv))}\n`);
}

function bug(error: unknown, asJson: boolean, { io, messages, talkStyle }: Context): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  if (asJson) io.stdout.write(bugJson());
  io.stderr.write(`${talkStyle.error(messages.help.bug)}\n${stack}\n`);
  return exitCodes.bug;
}
