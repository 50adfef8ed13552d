import { join, resolve } from 'node:path';
import { Failure, suggestion } from '../../diagnostics/index.ts';
import { isFolder, makeFolder, writeAllWhole } from '../../io/index.ts';
import { remindersJson } from '../../output/json/campaign.ts';
import { remindersMarkdown } from '../../output/markdown/campaign.ts';
import { type Reminder, reminderOf, remindersText } from '../../output/reminder.ts';
import { type Owed, owed } from '../../people/index.ts';
import { exitCodes, talk } from '../context.ts';
import { dayFlag } from '../day.ts';
import { deliverPrivate } from '../deliver.ts';
import { type Given, textFlag } from '../given.ts';
import { ofUnit } from '../people/list.ts';
import { withExistingStore } from '../store-location.ts';
import { cycleOf } from './cycle.ts';

/** `competency campaign remind`: who still owes what, as text to send or as entries of a calendar. */
export async function remind(given: Given): Promise<number> {
  const { flags, context } = given;
  const { cycle, owing } = await owingOf(given);
  const reminders = owing.map((each) => reminderOf(each, { cycle, ...context }));
  const folder = await folderOf(given);
  if (folder === null) await deliverPrivate(await written(reminders, given), flags, context);
  else await writeEach(reminders, folder, given);
  return exitCodes.done;
}

interface Owing {
  readonly cycle: string;
  readonly owing: readonly Owed[];
}

async function owingOf({ flags, context }: Given): Promise<Owing> {
  const due = dayFlag(flags, 'due');
  return withExistingStore(context.io, flags, async (store) => {
    const people = await store.people.all();
    const { cycle, requests } = await cycleOf(flags, store);
    const all = owed(requests, people);
    const rater = textFlag(flags, 'rater');
    const raters = requests.map((each) => each.rater);
    if (rater !== undefined && !raters.includes(rater))
      throw new Failure('people/unknown', { id: rater, suggestion: suggestion(rater, raters) });
    const unit = textFlag(flags, 'unit');
    const ids = unit === undefined ? null : new Set(ofUnit(people, unit).map(({ id }) => id));
    const owing = all
      .filter((each) => (rater === undefined || each.rater.id === rater) && (ids === null || ids.has(each.rater.id)))
      .map((each) => (due === undefined ? each : { ...each, due }));
    return { cycle, owing };
  });
}

async function written(reminders: readonly Reminder[], { flags, context }: Given): Promise<string> {
  if (flags.format === 'json') return remindersJson(reminders);
  if (flags.format === 'markdown') return remindersMarkdown(reminders, context);
  return flags.format === 'ics' ? calendar(reminders, { flags, context }) : remindersText(reminders, context);
}

async function calendar(
  reminders: readonly Reminder[],
  { context }: Pick<Given, 'flags' | 'context'>,
): Promise<string> {
  const undated = reminders.find(({ due }) => due === null);
  if (undated !== undefined) throw new Failure('usage/needs-option', { option: '--format ics', needed: '--due' });
  const { remindersCalendar } = await import('../../output/ics/reminders.ts');
  return remindersCalendar(reminders, { language: context.language, now: context.io.now() });
}

/** Where --output names a folder, each rater gets a file: what others owe is none of their business. */
async function folderOf({ flags, context: { io } }: Given): Promise<string | null> {
  const output = textFlag(flags, 'output');
  if (output === undefined || output === '-') return null;
  const path = resolve(io.folder, output);
  return /[\\/]$/.test(output) || (await isFolder(path)) ? path : null;
}

const endings: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md', json: 'json', ics: 'ics' };

async function writeEach(reminders: readonly Reminder[], folder: string, given: Given): Promise<void> {
  const ending = endings[textFlag(given.flags, 'format') ?? 'text'] ?? 'txt';
  const files = await Promise.all(
    reminders.map(async (each) => ({
      path: join(folder, `${each.rater.id}.${ending}`),
      content: await written([each], given),
    })),
  );
  await makeFolder(folder);
  await writeAllWhole(files, { force: given.flags.force === true, mode: 0o600 });
  talk(given.context, given.context.messages.render.writtenMany(files.length, textFlag(given.flags, 'output') ?? ''));
}
