import { type Reader, sideName } from '../changes.ts';
import { aloneWords, type CrosswalkReport, crosswalkRows } from '../crosswalk.ts';
import { escaped } from './escape.ts';

/** A proposed crosswalk as a Markdown table with a column to tick. */
export function crosswalkMarkdown(report: CrosswalkReport, reader: Reader): string {
  const { crosswalk: words } = reader.messages.diff;
  const { from, to } = report;
  const rows = crosswalkRows(report, reader).map(({ isLevel, ...row }) => {
    const name = (text: string) => (isLevel ? escaped(text) : `**${escaped(text)}**`);
    return `| ${name(row.from)} | ${name(row.to)} | ${escaped(row.evidence)} | ${row.confidence} | ☐ |`;
  });
  const heads = [from.framework.id, to.framework.id, words.evidence, words.confidence, words.checked].map(escaped);
  return [
    `## ${escaped(words.title(sideName(from), sideName(to)))}\n`,
    `| ${heads.join(' | ')} |\n| --- | --- | --- | ---: | --- |\n${rows.join('\n')}\n`,
    ...[...aloneWords(report, reader), words.check].map((each) => `${escaped(each)}\n`),
  ].join('\n');
}
