import type { GroupLevelChange, RaterGroup, ToRate, UnitCount } from '../../migration/index.ts';
import { changeSentence } from '../change-told.ts';
import { type Reader, sideName } from '../changes.ts';
import {
  type Concerned,
  concernedCounts,
  groupsOf,
  type ImpactReport,
  type MigrationReport,
  unitsOf,
} from '../migration.ts';
import type { DiffPage } from './diff.ts';
import { Layout, pageWidth } from './layout.ts';
import { visible } from './visible.ts';

/** What a migration carries over, leaves behind and changes; after a dry run, what it would. */
export function migrationText(report: MigrationReport, page: DiffPage): string {
  const layout = new Layout(pageWidth(page.columns), page.style);
  const words = page.messages.migrate;
  const head = layout.title(visible(words.title(sideName(report.from), sideName(report.to))));
  const said = report.dryRun ? words.dryRun : words.done(report.plan.length);
  return `${[...head, ...concernedLines(report, { page, layout }), '', ...layout.paragraph(said)].join('\n')}\n`;
}

/** What the changes do to the assessments already made, as the last part of a comparison. */
export function impactText(report: ImpactReport, page: DiffPage): string {
  const layout = new Layout(pageWidth(page.columns), page.style);
  const words = page.messages.migrate;
  const touched = report.touched.flatMap(({ change, assessments, people, losing }) => [
    ...layout.bullets([visible(changeSentence(change, page))]),
    ...layout.indented(layout.narrower(2).paragraph(words.touched(assessments, people, losing)), 2),
  ]);
  const body = [...concernedLines(report, { page, layout }), ...touchedPart(touched, layout, page)];
  return `${[...layout.heading(words.impact), ...body].join('\n')}\n`;
}

function touchedPart(lines: readonly string[], layout: Layout, { messages }: Reader): readonly string[] {
  return lines.length === 0 ? [] : [...layout.heading(messages.migrate.byChange), ...lines];
}

interface Sheet {
  readonly page: DiffPage;
  readonly layout: Layout;
}

function concernedLines(report: Concerned, { page, layout }: Sheet): readonly string[] {
  const words = page.messages.migrate;
  const counts = concernedCounts(report);
  const facts = [words.counts(counts), ...words.hidden(counts.hidden), ...words.left(report.recorded)];
  const groups = groupsOf(report);
  const units = unitsOf(report);
  return [
    ...facts.flatMap((each) => layout.paragraph(each)),
    ...(units.length === 0
      ? []
      : [...layout.heading(words.byUnit), ...units.flatMap((each) => unitLines(each, { page, layout }))]),
    ...(groups.length === 0
      ? []
      : [...layout.heading(words.byPerson), ...groups.flatMap((each) => groupLines(each, { page, layout }))]),
  ];
}

function unitLines({ unit, people, assessments, toAsk }: UnitCount, { page, layout }: Sheet): readonly string[] {
  const words = page.messages.migrate;
  const name = unit ?? words.noUnit;
  const said = people === null ? words.suppressed : words.unit(people, assessments ?? 0, toAsk ?? 0);
  return layout.bullets([visible(`${name}${page.messages.words.colon} ${said}`)]);
}

function groupLines(group: RaterGroup, { page, layout }: Sheet): readonly string[] {
  const words = page.messages.migrate;
  const { subject, relation, raters, lost, toRate, levels } = group;
  if (relation === null) return layout.bullets([visible(`${subject}${page.messages.words.colon} ${words.unnamed}`)]);
  const head = words.group(subject, page.messages.words.relations[relation], raters ?? 0);
  const body = [
    ...(lost === null || lost === 0 ? [] : [words.lost(lost)]),
    ...(toRate.length === 0 ? [] : [words.toRate(toRate.map(named))]),
    ...levels.map((each) => levelSentence(each, page)),
  ];
  return [
    ...layout.bullets([visible(head)]),
    ...layout.indented(body.flatMap((each) => layout.narrower(2).paragraph(visible(each)))),
  ];
}

function named({ competency, indicator }: ToRate): string {
  return indicator === null ? competency : `${competency} › ${indicator}`;
}

/** `listening: level 2 → 3`; a level is never changed silently. */
function levelSentence(
  { competency, before, after, renumbered, raters }: GroupLevelChange,
  { messages }: Reader,
): string {
  const words = messages.migrate;
  const said = words.level(competency, words.standing(before), after === null ? words.gone : words.standing(after));
  return `${said}${renumbered ? ` ${words.renumbered}` : ''}${raters > 1 ? ` (×${raters})` : ''}`;
}
