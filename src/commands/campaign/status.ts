import { campaignStatusJson } from '../../output/json/campaign.ts';
import { campaignStatusMarkdown } from '../../output/markdown/campaign.ts';
import { campaignStatusText } from '../../output/text/campaign.ts';
import { type CampaignStatus, campaignStatus } from '../../people/index.ts';
import { exitCodes } from '../context.ts';
import { deliverPrivate } from '../deliver.ts';
import { type Given, textFlag } from '../given.ts';
import { ofUnit } from '../people/list.ts';
import { withExistingStore } from '../store-location.ts';
import { cycleOf } from './cycle.ts';

/** `competency campaign status`: what is done, begun and missing; 1 where something is overdue. */
export async function showStatus({ flags, context }: Given): Promise<number> {
  const status = await withExistingStore(context.io, flags, async (store) => {
    const people = await store.people.all();
    const { cycle, requests } = await cycleOf(flags, store);
    const subjects = new Set(ofUnit(people, textFlag(flags, 'unit')).map(({ id }) => id));
    const own =
      textFlag(flags, 'unit') === undefined ? requests : requests.filter(({ subject }) => subjects.has(subject));
    return campaignStatus(own, { cycle, people, today: context.io.now().toISOString().slice(0, 10) });
  });
  await deliverPrivate(written(status, { flags, context }), flags, context);
  return status.overdue > 0 ? exitCodes.no : exitCodes.done;
}

function written(status: CampaignStatus, { flags, context }: Pick<Given, 'flags' | 'context'>): string {
  if (flags.format === 'json') return campaignStatusJson(status);
  if (flags.format === 'markdown') return campaignStatusMarkdown(status, context);
  return campaignStatusText(status, { ...context, columns: context.io.stdout.columns });
}
