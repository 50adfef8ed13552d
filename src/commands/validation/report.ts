import { relative, resolve, sep } from 'node:path';
import { Failure } from '../../diagnostics/index.ts';
import { digestOf } from '../../io/index.ts';
import { type ReportFormat, reporterFor } from '../../output/reporters.ts';
import { styleOf } from '../../output/text/style.ts';
import type { ReportWish, ValidationResult } from '../../output/validation.ts';
import type { Context } from '../context.ts';
import { type Flags, textFlag } from '../given.ts';
import { version } from '../version.ts';

/** How many problems a person at a terminal is shown, unless more are asked for. */
const readable = 100;

/** The result in the format that was asked for. */
export async function reportOf(result: ValidationResult, flags: Flags, context: Context): Promise<string> {
  const format = textFlag(flags, 'format') ?? 'text';
  const reporter = await reporterFor(format);
  return reporter(result, wishOf(format, flags, context));
}

function wishOf(
  format: ReportFormat | string,
  flags: Flags,
  { io, language, messages, style, quiet }: Context,
): ReportWish {
  const asText = format === 'text';
  const toTerminal = asText && io.stdout.isTerminal && flags.output === undefined;
  return {
    language,
    messages,
    style: asText ? style : styleOf(false),
    quiet,
    ...(toTerminal ? { terminal: io.stdout.columns } : {}),
    maxProblems: maxProblems(flags, toTerminal ? readable : null),
    location: (file) => location(file, io.folder, checkoutRoot(io.environment) ?? io.folder),
    hash: (text) => digestOf(text).replace('sha256:', ''),
    now: io.now(),
    version,
  };
}

/**
 * The number that --max-problems gives, null for all.
 * @throws Failure usage/not-a-number
 */
function maxProblems(flags: Flags, standard: number | null): number | null {
  const value = textFlag(flags, 'maxProblems');
  if (value === undefined) return standard;
  if (value === 'all') return null;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new Failure('usage/not-a-number', { option: '--max-problems', value });
}

// GitHub and GitLab show problems by their path in the repository, wherever in it the command ran.
function checkoutRoot(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  return [environment.GITHUB_WORKSPACE, environment.CI_PROJECT_DIR].find((each) => (each ?? '') !== '');
}

function location(file: string, folder: string, root: string): string {
  const path = resolve(folder, file);
  const inside = relative(root, path);
  return (inside.startsWith('..') ? path : inside).split(sep).join('/');
}
