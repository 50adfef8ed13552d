import { PlanWords, type RolloutReport } from '../../output/rollout/report.ts';
import { deliver } from '../deliver.ts';
import { type Given, textFlag } from '../given.ts';

/** What is shown of a plan. */
export type RolloutView = 'check' | 'status' | 'timeline';

type Writer = (report: RolloutReport, view: RolloutView, given: Given) => Promise<string>;

const writers: Readonly<Record<string, Writer>> = {
  text: async (report, view, { context }) => {
    const page = { ...context, columns: context.io.stdout.columns };
    const text = await import('../../output/text/rollout.ts');
    const write = { check: text.rolloutCheckText, status: text.rolloutStatusText, timeline: text.rolloutTimelineText };
    return write[view](report, page);
  },
  json: async (report, view) => {
    const json = await import('../../output/json/rollout.ts');
    return view === 'timeline' ? json.timelineJson(report) : json.rolloutJson(report);
  },
  markdown: async (report, view, { context }) => {
    const { blocksMarkdown } = await import('../../output/markdown/card.ts');
    return blocksMarkdown(await blocksOf(report, view, context));
  },
  html: async (report, view, { context }) => {
    const { pageHtml } = await import('../../output/html/html.ts');
    const { openDesign } = await import('../render/design.ts');
    const title = new PlanWords(report, context).plan;
    return pageHtml({
      title,
      words: title,
      language: context.language,
      design: await openDesign(context.io, 'card'),
      parts: [{ id: view, words: title, blocks: await blocksOf(report, view, context) }],
      footer: [`${title} ${report.file.value.version}`],
      contents: context.messages.rollout.units,
      skip: context.messages.card.skip,
    });
  },
  ics: async (report, _, { context }) =>
    (await import('../../output/ics/rollout.ts')).timelineCalendar(report, context),
};

/** Writes what a plan comes to, in the format that was asked for. */
export async function handOverRollout(report: RolloutReport, view: RolloutView, given: Given): Promise<void> {
  const write = writers[textFlag(given.flags, 'format') ?? 'text'] ?? writers.text;
  if (write === undefined) return;
  await deliver(await write(report, view, given), given.flags, given.context);
}

async function blocksOf(report: RolloutReport, view: RolloutView, reader: Given['context']) {
  const { checkBlocks, statusBlocks, timelineBlocks } = await import('../../output/rollout/blocks.ts');
  return { check: checkBlocks, status: statusBlocks, timeline: timelineBlocks }[view](report, reader);
}
