import { isAbsolute, posix, sep } from 'node:path';
import { type ChangeLevel, changeLevels } from '../../diagnostics/index.ts';
import { objections } from '../../diff/index.ts';
import { gitPrefix } from '../../io/index.ts';
import type { BuildWish, DiffReport } from '../../output/changes.ts';
import type { ImpactReport } from '../../output/migration.ts';
import type { Context } from '../context.ts';
import { type Flags, textFlag } from '../given.ts';

/** The least level on which the run fails; null where none was given. */
export function failLevel(flags: Flags): ChangeLevel | null {
  return changeLevels.find((each) => each === textFlag(flags, 'failOn')) ?? null;
}

interface Wish {
  readonly flags: Flags;
  readonly context: Context;
  readonly impact: ImpactReport | null;
}

type Writer = (report: DiffReport, wish: Wish) => Promise<string>;

const writers: Readonly<Record<string, Writer>> = {
  text: async (report, { context, flags, impact }) => {
    const { diffText, diffSummaryText } = await import('../../output/text/diff.ts');
    const { columns, isTerminal } = context.io.stdout;
    const toTerminal = isTerminal && (textFlag(flags, 'output') ?? '-') === '-';
    const page = { ...context, columns, ...(toTerminal ? { terminal: columns } : {}) };
    const text = flags.summary === true ? diffSummaryText(report, page) : diffText(report, page);
    if (impact === null) return text;
    return `${text}${(await import('../../output/text/migration.ts')).impactText(impact, page)}`;
  },
  markdown: async (report, { context, flags }) => {
    const { diffMarkdown, diffSummaryMarkdown } = await import('../../output/markdown/diff.ts');
    const isShort = flags.summary === true && report.judgement.changes.length > 0;
    return isShort ? diffSummaryMarkdown(report, context) : diffMarkdown(report, context);
  },
  json: async (report, { impact }) => {
    const { diffJson } = await import('../../output/json/diff.ts');
    if (impact === null) return diffJson(report);
    return diffJson(report, { impact: (await import('../../output/json/migration.ts')).impactJson(impact) });
  },
  html: async (report, { context }) => (await import('../../output/html/diff.ts')).diffHtml(report, context),
  github: async (report, wish) =>
    (await import('../../output/github/diff.ts')).diffGithub(report, await buildWish(report, wish)),
  junit: async (report, wish) =>
    (await import('../../output/junit/diff.ts')).diffJunit(report, await buildWish(report, wish)),
  sarif: async (report, wish) =>
    (await import('../../output/sarif/diff.ts')).diffSarif(report, await buildWish(report, wish)),
};

/** The comparison in the format that was asked for, with its impact where that was asked for too. */
export function writtenDiff(
  report: DiffReport,
  impact: ImpactReport | null,
  { flags, context }: Omit<Wish, 'impact'>,
): Promise<string> {
  const write = writers[textFlag(flags, 'format') ?? ''] ?? writers.text;
  return write === undefined ? Promise.resolve('') : write(report, { flags, context, impact });
}

async function buildWish({ judgement }: DiffReport, { context, flags }: Wish): Promise<BuildWish> {
  const { default: manifest } = await import('../../../package.json', { with: { type: 'json' } });
  const prefix = (await gitPrefix(context.io.folder)) ?? '';
  return {
    ...context,
    location: (file) => (isAbsolute(file) ? file : posix.normalize(posix.join(prefix, file.split(sep).join('/')))),
    now: context.io.now(),
    version: manifest.version,
    objections: new Set(objections(judgement.changes, failLevel(flags) ?? 'breaking')),
  };
}
