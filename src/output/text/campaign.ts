import stringWidth from 'string-width';
import type { CampaignStatus, StartedCampaign } from '../../people/index.ts';
import { type CountTable, countTables, doneShare, shortageSentences } from '../campaign.ts';
import { Layout, pageWidth } from './layout.ts';
import type { PeopleWish } from './people.ts';
import { visible } from './visible.ts';

/** What the start of a campaign asks for, in a few sentences. */
export function campaignStartText(started: StartedCampaign, wish: PeopleWish, isDry: boolean): string {
  const { messages, style, columns } = wish;
  const { campaign, words } = messages;
  const layout = new Layout(pageWidth(columns), style);
  const relations = started.relations.map(({ relation, requests }) => `${words.relations[relation]} ${requests}`);
  const lines = [
    ...layout.paragraph(campaign.started({ ...started, requests: started.requests.length, isDry })),
    ...layout.row(relations),
    ...shortageSentences(started.shortages, messages).flatMap((each) => layout.marked('!', each)),
  ];
  return `${lines.join('\n')}\n`;
}

/** How far a campaign is: the whole, then by unit, framework and relation. */
export function campaignStatusText(status: CampaignStatus, { messages, style, columns }: PeopleWish): string {
  const { campaign } = messages;
  const layout = new Layout(pageWidth(columns), style);
  const lines = [
    ...layout.title(campaign.statusTitle(visible(status.cycle))),
    ...layout.row([campaign.doneShare(doneShare(status)), ...campaign.counts(status)]),
    ...(status.overdue === 0 ? [] : layout.paragraph(style.warning(campaign.overdue(status.overdue)))),
    ...countTables(status, messages).flatMap((each) => countLines(each, layout, messages)),
  ];
  return `${lines.join('\n')}\n`;
}

const widestLabel = 28;

function countLines(
  { title, rows }: CountTable,
  layout: Layout,
  { campaign }: PeopleWish['messages'],
): readonly string[] {
  const labels = rows.map(({ label }) => visible(label));
  const width = Math.min(widestLabel, Math.max(...labels.map((each) => stringWidth(each))));
  const lines = rows.flatMap((row, at) => {
    const label = labels[at] ?? '';
    const counts = [campaign.doneShare(doneShare(row)), ...campaign.counts(row)].join(' · ');
    const one = `  ${label}${' '.repeat(Math.max(0, width - stringWidth(label)))}  ${counts}`;
    if (stringWidth(label) <= width && stringWidth(one) <= layout.width) return [one];
    return [`  ${layout.style.strong(label)}`, ...layout.indented(layout.narrower(4).row(counts.split(' · ')), 4)];
  });
  return [...layout.heading(title), ...lines];
}
