import type { CampaignStatus, CountedPart, StartedCampaign } from '../../people/index.ts';
import type { Reminder } from '../reminder.ts';
import { jsonText } from './validate.ts';

/** What the start of a campaign asks for, for machines. */
export function campaignStartJson(started: StartedCampaign, isDry: boolean): string {
  const { cycle, subjects, raters, frameworks, requests, added, withdrawn, relations, shortages } = started;
  return jsonText({
    dryRun: isDry,
    cycle,
    subjects,
    raters,
    frameworks,
    added,
    withdrawn,
    relations,
    shortages,
    requests: requests.map(({ subject, rater, relation, framework, due = null }) => ({
      subject,
      rater,
      relation,
      framework,
      due,
    })),
  });
}

/** How far a campaign is, for machines. */
export function campaignStatusJson({ cycle, done, drafts, missing, overdue, ...parts }: CampaignStatus): string {
  return jsonText({
    cycle,
    done,
    drafts,
    missing,
    overdue,
    units: parts.units.map(partJson),
    frameworks: parts.frameworks.map(partJson),
    relations: parts.relations.map(partJson),
    requests: parts.requests.map(({ subject, rater, relation, framework, due = null, state }) => ({
      subject,
      rater,
      relation,
      framework,
      due,
      state,
    })),
  });
}

function partJson({ name, done, drafts, missing }: CountedPart) {
  return { name, done, drafts, missing };
}

/** Who still owes what, for machines: ids and addresses, and the letter in the reader's language. */
export function remindersJson(reminders: readonly Reminder[]): string {
  return jsonText({
    reminders: reminders.map(({ cycle, rater, due, requests, title, greeting, items, closing }) => ({
      cycle,
      rater: rater.id,
      email: rater.email ?? null,
      due,
      requests: requests.map(({ subject, relation, framework, state }) => ({ subject, relation, framework, state })),
      letter: { title, paragraphs: [greeting, ...items, ...closing] },
    })),
  });
}
