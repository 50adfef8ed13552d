import type { Messages } from '../i18n/index.ts';
import { isSameLanguage, spokenIn, type Text } from '../model/browser.ts';
import { type AssessmentOutcome, attainedWords, gapWords, reasonWords } from '../output/outcome.ts';

export type FormWords = Pick<Messages, 'results' | 'form'>;

/** Shows the result of each competency in a table, now with the targets of the profile. */
export function showResults(place: HTMLElement, outcome: AssessmentOutcome, words: FormWords, language: string): void {
  const { form } = words;
  const heading = element('h2', form.results);
  heading.tabIndex = -1;
  const head = element('tr', '');
  head.append(...[form.dimension, form.attained, form.reason].map((each) => cell('th', each, 'col')));
  const rows = outcome.competencies.map((one) => {
    const row = element('tr', '');
    const gap = gapWords(one, words);
    const attained = attainedWords(one, words);
    const holes = one.result.holes.length === 0 ? '' : ` ${words.results.holes(one.result.holes)}`;
    row.append(
      titleCell(one.competency.title, language, outcome.framework.languages),
      cell('td', gap === null ? attained : `${attained} – ${gap}`),
      cell('td', `${reasonWords(one, words)}${holes}`),
    );
    return row;
  });
  const table = element('table', '');
  table.className = 'ruled';
  const [top, body] = [element('thead', ''), element('tbody', '')];
  top.append(head);
  body.append(...rows);
  table.append(top, body);
  place.replaceChildren(heading, table, element('p', form.send));
  place.hidden = false;
  heading.focus();
}

/** A title, which says its language where it is not the page's. */
function titleCell(title: Text, language: string, languages: readonly string[]): HTMLElement {
  const { words, language: own } = spokenIn(title, language, languages);
  const made = cell('th', words, 'row');
  if (!isSameLanguage(own, language)) made.lang = own;
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function cell(tag: 'th' | 'td', text: string, scope?: string): HTMLElement {
  const made = element(tag, text);
  if (scope !== undefined) made.setAttribute('scope', scope);
  return made;
}
