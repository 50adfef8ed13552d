import { Failure } from '../../diagnostics/index.ts';
import { proposedCrosswalk } from '../../diff/index.ts';
import type { CrosswalkReport } from '../../output/crosswalk.ts';
import { type Context, exitCodes } from '../context.ts';
import { deliver } from '../deliver.ts';
import { type Flags, textFlag } from '../given.ts';
import type { Sides } from './sides.ts';

type Writer = (report: CrosswalkReport, context: Context) => Promise<string>;

const writers: Readonly<Record<string, Writer>> = {
  text: async (report, context) => {
    const page = { ...context, columns: context.io.stdout.columns };
    return (await import('../../output/text/crosswalk.ts')).crosswalkText(report, page);
  },
  markdown: async (report, context) =>
    (await import('../../output/markdown/crosswalk.ts')).crosswalkMarkdown(report, context),
  json: async (report) => (await import('../../output/json/crosswalk.ts')).crosswalkJson(report),
  yaml: async (report, context) => (await import('../../output/yaml/crosswalk.ts')).crosswalkYaml(report, context),
};

/**
 * `competency diff OLD NEW --crosswalk`: what of the one may correspond to what of the other.
 * @throws Failure usage/invalid-value
 */
export async function crosswalk({ from, to }: Sides, flags: Flags, context: Context): Promise<number> {
  const format = textFlag(flags, 'format') ?? 'text';
  const write = Object.hasOwn(writers, format) ? writers[format] : undefined;
  if (write === undefined) {
    const params = { option: '--format', value: format, allowed: Object.keys(writers), suggestion: null };
    throw new Failure('usage/invalid-value', params);
  }
  const report = { from, to, crosswalk: proposedCrosswalk(from.framework, to.framework, context.language) };
  await deliver(await write(report, context), flags, context);
  return exitCodes.done;
}
