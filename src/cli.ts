import { version } from './commands/version.ts';
import type { Io } from './io/index.ts';

/** Runs the command line and tells its exit code; everything it says and touches goes through `io`. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // Known without loading anything else.
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    io.stdout.write(`${version}\n`);
    return 0;
  }
  const { run } = await import('./run.ts');
  return run(argv, io, version);
}

export { processIo } from './io/index.ts';
