import { type ChangeLevel, changeLevels } from '../../diagnostics/index.ts';
import type { JudgedChange, WordsChange } from '../../diff/index.ts';
import { changeHeadline, languageName, renamings, wordsChanges } from '../change-told.ts';
import { changedWords, type Segment } from '../changed-words.ts';
import {
  type ChangeGroup,
  changeGroups,
  type DiffReport,
  placesOf,
  placeWords,
  type Reader,
  sideName,
  wheres,
} from '../changes.ts';
import { verdictWords } from '../diff-verdict.ts';
import { diffStyle } from './diff-style.ts';
import { html, type Markup, markup, page } from './markup.ts';

const marks: Readonly<Record<ChangeLevel, string>> = { breaking: '✗', review: '!', compatible: '+', editorial: '~' };

/** A comparison as one page of its own: old and new side by side, changed words marked and named, nothing to load. */
export function diffHtml(report: DiffReport, reader: Reader): string {
  const { diff } = reader.messages;
  const [from, to] = [sideName(report.from), sideName(report.to)];
  const groups = changeGroups(report, reader);
  const body =
    groups.length === 0
      ? html`<p>${diff.nothing(from, to)}</p>`
      : html`${summary(report, reader)}
<nav aria-label="${diff.contents}"><ul>${groups.map(({ title, changes }, at) => html`<li><a href="#group-${at + 1}">${title}</a> (${changes.length})</li>`)}</ul></nav>
${groups.map((group, at) => section(group, at, { report, reader }))}`;
  const title = diff.title(from, to);
  return page({
    title,
    language: reader.language,
    style: diffStyle,
    body: html`<main><h1>${title}</h1>${body}</main>`,
  });
}

interface Sheet {
  readonly report: DiffReport;
  readonly reader: Reader;
}

function summary(report: DiffReport, reader: Reader): Markup {
  const { diff } = reader.messages;
  const rows = changeLevels.flatMap((level) => {
    const count = report.judgement.changes.filter((each) => each.level === level).length;
    return count === 0
      ? []
      : [html`<tr><th scope="row">${badge(level, reader)}</th><td>${count}</td><td>${diff.meanings[level]}</td></tr>`];
  });
  return html`<table class="summary"><thead><tr><th scope="col">${diff.change}</th><th scope="col">${diff.count}</th><th scope="col">${diff.meaning}</th></tr></thead><tbody>${rows}</tbody></table>
<p class="verdict">${verdictWords(report, reader.messages)}</p>`;
}

function badge(level: ChangeLevel, { messages }: Reader): Markup {
  return html`<span class="badge ${level}"><span aria-hidden="true">${marks[level]}</span> ${messages.diff.levels[level]}</span>`;
}

function section({ title, id, changes }: ChangeGroup, at: number, sheet: Sheet): Markup {
  const name = id === '' ? html`` : html` <code>${id}</code>`;
  return html`<section id="group-${at + 1}" aria-labelledby="title-${at + 1}"><h2 id="title-${at + 1}">${title}${name}</h2>${changes.map((each) => article(each, sheet))}</section>
`;
}

function article(judged: JudgedChange, { report, reader }: Sheet): Markup {
  const { diff } = reader.messages;
  const { change, all, accepted, level, reason, fingerprint } = judged;
  const { from, to } = placesOf(change, report);
  const where = [from, to]
    .filter((each) => each !== null)
    .map(placeWords)
    .join(' → ');
  const note = accepted ? html` <em>(${diff.accepted})</em>` : html``;
  return html`<article class="change ${level}"><h3>${badge(level, reader)}${note} ${changeHeadline(judged, reader)}</h3>
<p class="why">${diff.why[reason]}</p>${all.length > 1 ? places(judged, reader) : html``}${texts(judged, reader)}
<p class="place"><code>${where}</code> <code>${change.code}</code> ${diff.fingerprint} <code>${fingerprint}</code></p></article>
`;
}

function places(judged: JudgedChange, { messages }: Reader): Markup {
  const all = wheres(judged);
  return html`<details><summary>${messages.diff.only(judged.all.length)}</summary><ul>${all.map((each) => html`<li>${each}</li>`)}</ul></details>`;
}

function texts(judged: JudgedChange, reader: Reader): Markup {
  const { diff } = reader.messages;
  const several = renamings(judged);
  const rows =
    several.length > 0
      ? several.map(
          ([{ language, from, to }, count]) =>
            html`<tr><th scope="row">×${count}</th>${cell(language, whole('removed', from), reader)}${cell(language, whole('added', to), reader)}</tr>`,
        )
      : wordsChanges(judged.change).map((each) => row(each, reader));
  if (rows.length === 0) return html``;
  return html`<table class="words"><thead><tr><td></td><th scope="col">${diff.old}</th><th scope="col">${diff.new}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function row({ language, from, to }: WordsChange, reader: Reader): Markup {
  const name = html`<th scope="row">${languageName(language, reader)}</th>`;
  if (from === null || to === null) {
    return html`<tr>${name}${cell(language, whole('removed', from), reader)}${cell(language, whole('added', to), reader)}</tr>`;
  }
  const segments = changedWords(language, from, to);
  const side = (gone: Segment['kind']) =>
    cell(
      language,
      segments.filter((each) => each.kind !== gone),
      reader,
    );
  return html`<tr>${name}${side('added')}${side('removed')}</tr>`;
}

function whole(kind: 'removed' | 'added', text: string | null): readonly Segment[] {
  return text === null ? [] : [{ kind, text }];
}

// The words before a mark are for those who hear the page; the brackets of the style sheet for those who see no colour.
function cell(language: string, segments: readonly Segment[], { messages }: Reader): Markup {
  const { diff } = messages;
  if (segments.length === 0) return html`<td class="absent">${diff.absent}</td>`;
  const pieces = segments.map(({ kind, text }) => {
    if (kind === 'same') return markup(text);
    const said = html`<span class="said">${kind === 'removed' ? diff.removedWords : diff.addedWords} </span>`;
    return kind === 'removed' ? html`<del>${said}${text}</del>` : html`<ins>${said}${text}</ins>`;
  });
  return html`<td lang="${language}">${pieces}</td>`;
}
