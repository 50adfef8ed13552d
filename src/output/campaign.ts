import type { Messages } from '../i18n/index.ts';
import { type Relation, relations } from '../model/index.ts';
import type { CampaignStatus, CountedPart, Shortage, StateCounts } from '../people/index.ts';

type Words = Pick<Messages, 'campaign' | 'words'>;

/** A table of counts: what it is by, and its rows with a name each. */
export interface CountTable {
  readonly title: string;
  readonly rows: readonly (StateCounts & { readonly label: string })[];
}

/** The counts of a campaign by unit, by framework and by relation; a table of one row says no more than the whole. */
export function countTables(
  { units, frameworks, relations: byRelation }: CampaignStatus,
  words: Words,
): readonly CountTable[] {
  const { campaign } = words;
  const tables = [
    { title: campaign.byUnit, rows: labelled(units, (name) => name ?? words.campaign.noUnit) },
    { title: campaign.byFramework, rows: labelled(frameworks, (name) => name ?? '') },
    { title: campaign.byRelation, rows: labelled(byRelation, (name) => relationWord(name, words)) },
  ];
  return tables.filter(({ rows }, at) => at === 0 || rows.length > 1);
}

function labelled(parts: readonly CountedPart[], label: (name: string | null) => string): CountTable['rows'] {
  return parts.map(({ name, ...counts }) => ({ ...counts, label: label(name) }));
}

function relationWord(name: string | null, { words }: Words): string {
  const relation: Relation | undefined = relations.find((each) => each === name);
  return relation === undefined ? '' : words.relations[relation];
}

/** The share that is done, from 0 to 1. */
export function doneShare({ done, drafts, missing }: StateCounts): number {
  const all = done + drafts + missing;
  return all === 0 ? 0 : done / all;
}

/** Who has fewer raters than wanted, a sentence for each relation. */
export function shortageSentences(shortages: readonly Shortage[], { campaign, words }: Words): readonly string[] {
  return relations.flatMap((relation) => {
    const own = shortages.filter((each) => each.relation === relation);
    if (own.length === 0) return [];
    const named = own.slice(0, 8).map(({ subject, found, wanted }) => campaign.shortOf(subject, found, wanted));
    return [campaign.shortage(words.relations[relation], own.length, named)];
  });
}
