import type { Competency, Contrast, Level, Progression, Text } from '../../model/index.ts';
import type { Page } from './page.ts';

/** Everything a competency says, as lines of a page, without its title. */
export function competencyLines(competency: Competency, page: Page): readonly string[] {
  const { headings } = page.messages.show;
  return [
    ...section(headings.definition, [competency.definition], page),
    ...section(headings.notes, competency.notes, page),
    ...section(headings.motivation, optional(competency.motivation), page),
    ...section(headings.guidance, competency.guidance, page),
    ...contrastLines(competency.contrasts, page),
    ...section(headings.purpose, optional(competency.purpose), page),
    ...valueLines(competency.values, page),
    ...progressionLines(competency.progression, page),
    ...competency.levels.flatMap((level) => levelLines(level, page)),
  ];
}

/** The contrasts as two columns, or nothing. */
export function contrastLines(contrasts: readonly Contrast[], { layout, messages, words }: Page): readonly string[] {
  if (contrasts.length === 0) return [];
  const side = (text: Text | undefined) => (text === undefined ? '' : words(text));
  const rows = contrasts.map((each) => [side(each.is), side(each.isNot)] as const);
  const inner = layout.narrower(2);
  return ['', ...layout.indented(inner.columns([messages.show.headings.is, messages.show.headings.isNot], rows))];
}

/** One level: its name, concept, indicators, elaboration and examples. */
function levelLines(level: Level, page: Page): readonly string[] {
  const { layout, messages, words } = page;
  const inner = layout.narrower(2);
  const body = [
    ...optional(level.concept).flatMap((concept) => inner.paragraph(words(concept))),
    ...inner.bullets(level.indicators.map((each) => words(each.text))),
    ...labelled(messages.show.headings.elaboration, level.elaboration, page),
    ...exampleLines(level, page),
  ];
  return [...layout.heading(levelName(level, page)), ...layout.indented(body)];
}

/** The examples of a level, or nothing. */
export function exampleLines(level: Level, { layout, messages, words }: Page): readonly string[] {
  const inner = layout.narrower(2);
  return level.examples.flatMap(({ title, text }) => {
    const name =
      title === undefined
        ? messages.show.headings.example
        : `${messages.show.headings.example}${messages.words.colon} ${words(title)}`;
    return [
      '',
      ...inner.paragraph(name).map(layout.style.faint),
      ...inner.indented(inner.narrower(2).paragraph(words(text))),
    ];
  });
}

/** « Niveau 2 – Prend en charge », or the number alone. */
export function levelName(level: { readonly level: number; readonly title?: Text }, { messages, words }: Page): string {
  const name = messages.show.level(String(level.level));
  return level.title === undefined ? name : `${name} – ${words(level.title)}`;
}

function section(heading: string, texts: readonly Text[], { layout, words }: Page): readonly string[] {
  if (texts.length === 0) return [];
  const inner = layout.narrower(2);
  const paragraphs = texts.flatMap((text, at) => [...(at > 0 ? [''] : []), ...inner.paragraph(words(text))]);
  return [...layout.heading(heading), ...layout.indented(paragraphs)];
}

function labelled(label: string, texts: readonly Text[], { layout, words }: Page): readonly string[] {
  if (texts.length === 0) return [];
  const inner = layout.narrower(4);
  return ['', layout.style.faint(label), ...texts.flatMap((text) => layout.indented(inner.paragraph(words(text))))];
}

function valueLines(values: readonly Text[], page: Page): readonly string[] {
  const { layout, messages, words } = page;
  if (values.length === 0) return [];
  const inner = layout.narrower(2);
  return [...layout.heading(messages.show.headings.values), ...layout.indented(inner.row(values.map(words)))];
}

function progressionLines(progression: Progression, page: Page): readonly string[] {
  const { layout, messages, words } = page;
  const inner = layout.narrower(2);
  const body = [
    ...optional(progression.summary).flatMap((summary) => inner.paragraph(words(summary))),
    ...inner.paragraph(layout.style.faint(messages.show.progression[progression.type])),
    ...progression.dimensions.flatMap((each) => [
      '',
      ...inner.paragraph(
        `${layout.style.strong(words(each.title))}${each.definition === undefined ? '' : `${messages.words.colon} ${words(each.definition)}`}`,
      ),
      ...optional(each.lower).flatMap((lower) => inner.marked('▁', words(lower))),
      ...optional(each.upper).flatMap((upper) => inner.marked('▇', words(upper))),
    ]),
  ];
  return [...layout.heading(messages.show.headings.progression), ...layout.indented(body)];
}

function optional<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
