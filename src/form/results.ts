import type { Messages } from '../i18n/index.ts';
import { textIn } from '../model/browser.ts';
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
      cell('th', textIn(one.competency.title, language, outcome.framework.languages), 'row'),
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
