import type { Messages } from '../../i18n/index.ts';
import type { CampaignStatus, StartedCampaign } from '../../people/index.ts';
import { type CountTable, countTables, doneShare, shortageSentences } from '../campaign.ts';
import { addressOf, type Reminder } from '../reminder.ts';
import { escaped } from './escape.ts';

interface Reader {
  readonly messages: Messages;
}

/** What the start of a campaign asks for. */
export function campaignStartMarkdown(started: StartedCampaign, { messages }: Reader, isDry: boolean): string {
  const { campaign, words } = messages;
  const rows = started.relations.map(({ relation, requests }) => `| ${words.relations[relation]} | ${requests} |`);
  return joined([
    `# ${escaped(campaign.statusTitle(started.cycle))}`,
    escaped(campaign.started({ ...started, requests: started.requests.length, isDry })),
    [`| ${campaign.byRelation} | ${campaign.asked} |`, '|---|---:|', ...rows].join('\n'),
    shortageSentences(started.shortages, messages)
      .map((each) => `- ${escaped(each)}`)
      .join('\n'),
  ]);
}

/** How far a campaign is. */
export function campaignStatusMarkdown(status: CampaignStatus, { messages }: Reader): string {
  const { campaign } = messages;
  const counts = [campaign.doneShare(doneShare(status)), ...campaign.counts(status)];
  return joined([
    `# ${escaped(campaign.statusTitle(status.cycle))}`,
    counts.join(' · '),
    status.overdue === 0 ? '' : `**${campaign.overdue(status.overdue)}**`,
    ...countTables(status, messages).map((each) => table(each, messages)),
  ]);
}

function table({ title, rows }: CountTable, { campaign }: Messages): string {
  const { done, draft, missing } = campaign.states;
  const lines = rows.map((row) => `| ${escaped(row.label)} | ${row.done} | ${row.drafts} | ${row.missing} |`);
  return [`| ${title} | ${done} | ${draft} | ${missing} |`, '|---|---:|---:|---:|', ...lines].join('\n');
}

/** Who still owes what, a section for each rater. */
export function remindersMarkdown(reminders: readonly Reminder[], { messages: { campaign } }: Reader): string {
  if (reminders.length === 0) return `${campaign.nothingOwed}\n`;
  const sections = reminders.map(({ rater, title, greeting, items, closing }) =>
    joined([
      `## ${escaped(addressOf(rater))}`,
      `**${escaped(title)}**`,
      escaped(greeting),
      items.map((each) => `- ${escaped(each)}`).join('\n'),
      ...closing.map(escaped),
    ]),
  );
  return sections.join('\n');
}

function joined(parts: readonly string[]): string {
  return `${parts.filter((each) => each !== '').join('\n\n')}\n`;
}
