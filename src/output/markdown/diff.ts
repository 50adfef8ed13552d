import { type ChangeLevel, changeLevels } from '../../diagnostics/index.ts';
import type { JudgedChange, WordsChange } from '../../diff/index.ts';
import { changeHeadline, languageName, renamings, wordsChanges } from '../change-told.ts';
import { abridged, changedWords, type Segment } from '../changed-words.ts';
import { changeGroups, type DiffReport, placesOf, placeWords, type Reader, sideName, wheres } from '../changes.ts';
import { verdictWords } from '../diff-verdict.ts';
import { codeSpan, escaped } from './escape.ts';

/** A comparison fit for a comment on a pull request: the counts first, what is editorial folded away. */
export function diffMarkdown(report: DiffReport, reader: Reader): string {
  const { diff } = reader.messages;
  const [from, to] = [sideName(report.from), sideName(report.to)];
  const { changes } = report.judgement;
  if (changes.length === 0) return `${escaped(diff.nothing(from, to))}\n`;
  const editorial = changes.filter((each) => each.level === 'editorial');
  return [
    diffSummaryMarkdown(report, reader),
    ...sections(report, reader, (each) => each.level !== 'editorial'),
    ...(editorial.length === 0
      ? []
      : [
          `<details>\n<summary>${escaped(diff.editorialFold(editorial.length))}</summary>\n`,
          ...sections(report, reader, (each) => each.level === 'editorial'),
          '</details>\n',
        ]),
  ].join('\n');
}

/** The title, the counts with what they mean, and the verdict. */
export function diffSummaryMarkdown(report: DiffReport, reader: Reader): string {
  const { diff } = reader.messages;
  const rows = changeLevels.flatMap((level) => {
    const count = report.judgement.changes.filter((each) => each.level === level).length;
    return count === 0
      ? []
      : [`| ${marks[level]} ${diff.levels[level]} | ${count} | ${escaped(diff.meanings[level])} |`];
  });
  return [
    `## ${escaped(diff.title(sideName(report.from), sideName(report.to)))}\n`,
    `| ${diff.change} | | ${diff.meaning} |\n| --- | ---: | --- |\n${rows.join('\n')}\n`,
    `${escaped(verdictWords(report, reader.messages))}\n`,
  ].join('\n');
}

const marks: Readonly<Record<ChangeLevel, string>> = { breaking: '❌', review: '⚠️', compatible: '➕', editorial: '✏️' };

function sections(report: DiffReport, reader: Reader, shown: (each: JudgedChange) => boolean): readonly string[] {
  return changeGroups(report, reader).flatMap(({ title, changes }) => {
    const own = changes.filter(shown);
    if (own.length === 0) return [];
    return [`### ${escaped(title)}\n`, ...own.map((each) => item(each, report, reader)), ''];
  });
}

function item(judged: JudgedChange, report: DiffReport, reader: Reader): string {
  const { diff } = reader.messages;
  const { level, change, all, accepted } = judged;
  const places = placesOf(change, report);
  const where = [places.from, places.to].filter((each) => each !== null).map(placeWords);
  const note = accepted ? ` *(${diff.accepted})*` : '';
  const lines = [
    ...(all.length > 1 ? [escaped(diff.times(all.length, wheres(judged).slice(0, 5).join(', ')))] : []),
    ...renamings(judged).map(([{ from, to }, count]) => `${escaped(from ?? '')} → ${escaped(to ?? '')} (${count})`),
    ...(renamings(judged).length > 0 ? [] : wordsChanges(change).map((each) => words(each, reader))),
    `<sub>${where.map(codeSpan).join(' → ')} · ${codeSpan(change.code)} · ${codeSpan(judged.fingerprint)}</sub>`,
  ];
  const head = `- ${marks[level]} **${diff.levels[level]}**${note} ${escaped(changeHeadline(judged, reader))}`;
  return [head, ...lines.map((line) => `  <br>${line}`)].join('\n');
}

function words({ language, from, to }: WordsChange, reader: Reader): string {
  const label = `*${escaped(languageName(language, reader))}*${reader.messages.words.colon}`;
  if (from === null || to === null) {
    return `${label} ${segment({ kind: from === null ? 'added' : 'removed', text: from ?? to ?? '' })}`;
  }
  return `${label} ${abridged(changedWords(language, from, to))
    .map(segment)
    .join('')}`;
}

function segment({ kind, text }: Segment): string {
  if (kind === 'same') return escaped(text);
  const name = kind === 'removed' ? 'del' : 'ins';
  return `<${name}>${escaped(text)}</${name}>`;
}
