import { type Language, longDate, type Messages } from '../i18n/index.ts';
import type { ListedPerson } from '../model/index.ts';
import type { Owed } from '../people/index.ts';

/** A letter to one rater about what is still owed. */
export interface Reminder {
  readonly cycle: string;
  readonly rater: ListedPerson;
  /** The day by which it is asked for: 2026-12-15. */
  readonly due: string | null;
  readonly requests: Owed['requests'];
  readonly title: string;
  /** Paragraphs; what is owed stands between the first and the others. */
  readonly greeting: string;
  readonly items: readonly string[];
  readonly closing: readonly string[];
}

interface Writer {
  readonly cycle: string;
  readonly language: Language;
  readonly messages: Messages;
}

/** Words a reminder in the reader's language. */
export function reminderOf({ rater, due, requests }: Owed, { cycle, language, messages }: Writer): Reminder {
  const { campaign, words } = messages;
  const items = requests.map(({ subject, subjectName, relation, framework, state }) =>
    campaign.owedItem({
      subject: relation === 'self' ? campaign.yourself : (subjectName ?? subject),
      relation: relation === 'self' ? null : words.relations[relation],
      framework,
      isBegun: state === 'draft',
    }),
  );
  return {
    cycle,
    rater,
    due: due ?? null,
    requests,
    title: campaign.letterTitle(cycle),
    greeting: campaign.greeting(rater.name ?? rater.id, requests.length),
    items,
    closing: [
      ...(due === undefined ? [] : [campaign.dueOn(longDay(due, language))]),
      campaign.howTo(`competency assess --rater ${rater.id}`),
    ],
  };
}

/** A day in words: December 15, 2026. */
export function longDay(day: string, language: Language): string {
  return longDate(language, new Date(`${day}T00:00:00Z`));
}

/** The body of a reminder as plain text to send. */
export function reminderBody({ greeting, items, closing }: Reminder): string {
  return [greeting, items.map((each) => `- ${each}`).join('\n'), ...closing].join('\n\n');
}

/** Reminders one after the other, each under its address and title. */
export function remindersText(
  reminders: readonly Reminder[],
  { messages: { campaign } }: Pick<Writer, 'messages'>,
): string {
  if (reminders.length === 0) return `${campaign.nothingOwed}\n`;
  const letters = reminders.map((each) => {
    const head = [campaign.to(addressOf(each.rater)), campaign.about(each.title)];
    return `${head.join('\n')}\n\n${reminderBody(each)}\n`;
  });
  return letters.join('\n---\n\n');
}

/** `Ada Roy <ada@example.org>`, as far as it is known. */
export function addressOf({ id, name, email }: ListedPerson): string {
  const shown = name ?? id;
  return email === undefined ? shown : `${shown} <${email}>`;
}
