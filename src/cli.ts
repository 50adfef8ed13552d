import { version } from './commands/version.ts';
import type { Io } from './io/io.ts';

/** Runs the command line and tells its exit code; everything it says and touches goes through `io`. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // Known without loading anything else.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    try {
      io.stdout.write(`${version}\n`);
      return 0;
    } catch {
      // The program proper meets the same obstacle, and says so in the reader's language.
    }
  }
  const { run } = await (asksForHelp(argv) ? import('./run.ts') : import('./run-command.ts'));
  return run(argv, io, version);
}

/** Whether the program will only speak of itself, and so needs none of its commands. */
function asksForHelp(argv: readonly string[]): boolean {
  return argv.length === 0 || argv.includes('--help') || argv.includes('-h');
}

export { processIo } from './io/io.ts';
