import { type ChangeLevel, changeLevels } from '../../diagnostics/index.ts';
import type { JudgedChange, WordsChange } from '../../diff/index.ts';
import { changeHeadline, languageName, renamings, wordsChanges } from '../change-told.ts';
import { abridged, changedWords, type Segment } from '../changed-words.ts';
import { changeGroups, type DiffReport, placesOf, placeWords, sideName, wheres } from '../changes.ts';
import { verdictWords } from '../diff-verdict.ts';
import { fitted, type Voice } from './diagnostics.ts';
import { Layout, pageWidth } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

export interface DiffPage extends Voice {
  readonly columns: number;
}

const marks: Readonly<Record<ChangeLevel, string>> = { breaking: '✗', review: '!', compatible: '+', editorial: '~' };

/** A comparison for a terminal: grouped by what it concerns, worst first, the verdict last. */
export function diffText(report: DiffReport, page: DiffPage): string {
  const layout = new Layout(pageWidth(page.columns), page.style);
  const { diff } = page.messages;
  const [from, to] = [sideName(report.from), sideName(report.to)];
  if (report.judgement.changes.length === 0)
    return `${fitted(page.style.good(visible(diff.nothing(from, to))), page)}\n`;
  const groups = changeGroups(report, page).flatMap(({ title, id, changes }) => [
    ...layout.heading(visible(id === '' || id === title ? title : `${title} (${id})`)),
    ...changes.flatMap((each) => layout.indented(changeLines(each, report, { page, layout: layout.narrower(2) }))),
  ]);
  return `${[...layout.title(visible(diff.title(from, to))), ...groups, '', ...summaryLines(report, page)].join('\n')}\n`;
}

/** The counts and the verdict alone. */
export function diffSummaryText(report: DiffReport, page: DiffPage): string {
  const { diff } = page.messages;
  const [from, to] = [sideName(report.from), sideName(report.to)];
  if (report.judgement.changes.length === 0) return `${fitted(visible(diff.nothing(from, to)), page)}\n`;
  const title = fitted(visible(`${diff.title(from, to)}${page.messages.words.colon}`), page);
  return `${[title, ...summaryLines(report, page)].join('\n')}\n`;
}

interface Sheet {
  readonly page: DiffPage;
  readonly layout: Layout;
}

function changeLines(judged: JudgedChange, report: DiffReport, { page, layout }: Sheet): readonly string[] {
  const { style, messages } = page;
  const { level, accepted, change, all } = judged;
  const mark = levelStyle(level, style)(`${marks[level]} ${messages.diff.levels[level]}`);
  const note = accepted ? ` ${style.faint(`(${messages.diff.accepted})`)}` : '';
  const places = placesOf(change, report);
  const where = [places.from, places.to].filter((each) => each !== null).map(placeWords);
  const inner = layout.narrower(4);
  const place = style.faint(visible(`${where.join(' → ')}  [${change.code} ${judged.fingerprint}]`));
  const body = [
    ...(all.length > 1 ? inner.paragraph(visible(messages.diff.times(all.length, someOf(judged, page)))) : []),
    ...textLines(judged, { page, layout: inner }),
    ...(page.terminal === undefined ? [place] : inner.paragraph(place)),
  ];
  return [...layout.marked(`${mark}${note}`, visible(changeHeadline(judged, page))), ...layout.indented(body, 4)];
}

const fewPlaces = 5;

function someOf(judged: JudgedChange, { messages }: DiffPage): string {
  const all = wheres(judged);
  const some = all.slice(0, fewPlaces).join(', ');
  return all.length <= fewPlaces ? some : `${some}, ${messages.diff.more(all.length - fewPlaces)}`;
}

/** The changed words of each language; several renamings at once each get their line. */
function textLines(judged: JudgedChange, sheet: Sheet): readonly string[] {
  const several = renamings(judged);
  if (several.length === 0) return wordsChanges(judged.change).flatMap((each) => wordLines(each, sheet));
  return several.flatMap(([{ from, to }, count]) =>
    sheet.layout.marked('·', visible(`${from ?? ''} → ${to ?? ''} (${count})`)),
  );
}

function wordLines({ language, from, to }: WordsChange, { page, layout }: Sheet): readonly string[] {
  const label = `${languageName(language, page)}${page.messages.words.colon}`;
  const pieces: readonly Segment[] =
    from === null || to === null
      ? [{ kind: from === null ? 'added' : 'removed', text: from ?? to ?? '' }]
      : abridged(changedWords(language, from, to));
  return layout.paragraph(`${label} ${pieces.map((each) => segmentText(each, page.style)).join('')}`);
}

// Brackets tell the words apart without colour.
function segmentText({ kind, text }: Segment, style: Style): string {
  const plain = visible(text.replaceAll('\n', ' '));
  if (kind === 'same') return plain;
  return kind === 'removed' ? style.error(`[-${plain}-]`) : style.good(`{+${plain}+}`);
}

function levelStyle(level: ChangeLevel, style: Style): (text: string) => string {
  return { breaking: style.error, review: style.warning, compatible: style.good, editorial: style.faint }[level];
}

function summaryLines(report: DiffReport, page: DiffPage): readonly string[] {
  const { messages, style } = page;
  const { diff } = messages;
  const counts = changeLevels.flatMap((level) => {
    const count = report.judgement.changes.filter((each) => each.level === level).length;
    return count === 0 ? [] : [levelStyle(level, style)(`${marks[level]} ${diff.counts[level](count)}`)];
  });
  const verdict = visible(verdictWords(report, messages));
  return [
    fitted(counts.join(' · '), page),
    fitted(report.version.admits ? style.good(verdict) : style.warning(verdict), page),
  ];
}
