import stringWidth from 'string-width';
import type { Messages } from '../../i18n/index.ts';
import type { Fate } from '../../import/index.ts';
import { competencyIdOf, type ImportReport } from '../import.ts';
import { Layout } from './layout.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';

interface Page {
  readonly messages: Messages;
  readonly style: Style;
  readonly columns: number;
}

/** Where each line of each source went: its number, its words as far as they fit, and what it became. */
export function importText({ sources, fates, framework }: ImportReport, page: Page): string {
  return sources
    .flatMap(({ file }) => {
      const own = fates.filter((each) => each.file === file);
      const numbers = Math.max(...own.map((each) => lineName(each).length), 1);
      return [page.style.strong(visible(file)), ...own.map((each) => row(each, { ...page, framework, numbers })), ''];
    })
    .join('\n');
}

interface Row extends Page {
  readonly framework: ImportReport['framework'];
  /** The width of the column of line numbers. */
  readonly numbers: number;
}

function row(fate: Fate, { messages, style, columns, framework, numbers }: Row): string {
  const { parts, level } = messages.importing;
  const where = [competencyIdOf(fate, framework), fate.level === null ? null : level(fate.level)];
  const room = Math.max(20, columns - numbers - 2);
  const isStrange = fate.part === 'leftover' || fate.part === 'left-out';
  const [said = '', ...further] = new Layout(room, style)
    .row([parts[fate.part], ...where.filter((each) => each !== null)])
    .map(isStrange ? style.warning : style.info);
  const below = [...further, cut(visible(fate.text), room)].map((each) => ' '.repeat(numbers + 2) + each);
  return [`${style.faint(lineName(fate).padStart(numbers))}  ${said}`, ...below].join('\n');
}

function lineName({ page, line }: Fate): string {
  return page === undefined ? String(line) : `${page}:${line}`;
}

/** The beginning of a text that fits in so many columns. */
function cut(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  let [kept, width] = ['', 0];
  for (const letter of text) {
    width += stringWidth(letter);
    if (width > columns - 1) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}
