import { CommanderError } from 'commander';
import { type Context, exitCodes } from './commands/context.ts';
import { InvalidFile } from './commands/refuse.ts';
import { failureFromCommander } from './commands/usage.ts';
import { Failure } from './diagnostics/index.ts';
import { type Language, languageFrom, messagesIn } from './i18n/index.ts';
import type { Io } from './io/index.ts';
import { failureJson } from './output/json/failure.ts';
import { diagnosticText } from './output/text/diagnostics.ts';
import { failureText } from './output/text/failure.ts';
import { isColoured, styleOf } from './output/text/style.ts';
import { programOf } from './program.ts';
import { StoreError } from './store/store-error.ts';

/** Builds the program, runs the command that `argv` names, and maps the outcome to the exit code. */
export async function run(argv: readonly string[], io: Io, version: string): Promise<number> {
  const context = contextOf(argv, io);
  let exitCode: number = exitCodes.done;
  const program = programOf(context, (code) => {
    exitCode = code;
  });
  try {
    if (argv.length === 0) program.help();
    await program.parseAsync([...argv], { from: 'user' });
    if (program.opts().version === true) io.stdout.write(version);
    return exitCode;
  } catch (error) {
    return outcomeOf(error, argv, context);
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

function optionValue(argv: readonly string[], name: string): string | undefined {
  const joined = argv.find((each) => each.startsWith(`${name}=`));
  if (joined !== undefined) return joined.slice(name.length + 1);
  const at = argv.indexOf(name);
  return at < 0 ? undefined : argv[at + 1];
}

function outcomeOf(error: unknown, argv: readonly string[], context: Context): number {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.done;
  if (error instanceof CommanderError && error.code === 'commander.help') return exitCodes.done;
  const failure = failureOf(error, argv);
  if (!(failure instanceof Failure)) return bug(failure, context);
  const asJson = optionValue(argv, '--format') === 'json';
  if (asJson) context.io.stdout.write(failureJson(failure, failure instanceof InvalidFile ? failure.diagnostics : []));
  else report(failure, context);
  return exitCodes.failed;
}

function failureOf(error: unknown, argv: readonly string[]): unknown {
  if (error instanceof CommanderError) return failureFromCommander(error, argv);
  return error instanceof StoreError ? new Failure(error.code, error.params) : error;
}

function report(failure: Failure, context: Context): void {
  const voice = { ...context, style: context.talkStyle };
  if (failure instanceof InvalidFile) {
    for (const each of failure.diagnostics) context.io.stderr.write(`${diagnosticText(each, voice)}\n`);
  }
  context.io.stderr.write(failureText(failure, voice));
}

function bug(error: unknown, { io, messages, talkStyle }: Context): number {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.stderr.write(`${talkStyle.error(messages.help.bug)}\n${stack}\n`);
  return exitCodes.bug;
}
