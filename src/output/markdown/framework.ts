import { messagesIn } from '../../i18n/index.ts';
import { type Competency, type Framework, type Level, type Text, textIn } from '../../model/index.ts';
import { escaped } from './escape.ts';

/** A framework as a page of Markdown in one language, under headings that `import` knows again. */
export function frameworkMarkdown(framework: Framework, language: string): string {
  const page = new Page(framework, language);
  return `${page.blocks().join('\n\n')}\n`;
}

class Page {
  readonly #framework: Framework;
  readonly #language: string;
  readonly #card;
  readonly #words;

  constructor(framework: Framework, language: string) {
    const messages = messagesIn(language.split('-')[0] === 'fr' ? 'fr' : 'en');
    this.#framework = framework;
    this.#language = language;
    this.#card = messages.card;
    this.#words = messages.exchange.page;
  }

  blocks(): readonly string[] {
    const { title, description, competencies } = this.#framework;
    return [
      `# ${this.#say(title)}`,
      ...(description === undefined ? [] : [this.#say(description)]),
      ...competencies.flatMap((each) => this.#competency(each)),
      ...this.#profiles(),
      ...this.#source(),
    ];
  }

  #competency(competency: Competency): readonly string[] {
    const { title, definition, notes, motivation, guidance, contrasts, purpose, values, levels } = competency;
    const { headings } = this.#card;
    const one = (text: Text | undefined) => (text === undefined ? [] : [text]);
    return [
      `## ${this.#say(title)}`,
      ...this.#section(headings.definition, [this.#say(definition)]),
      ...this.#section(headings.notes, this.#bullets(notes)),
      ...this.#section(
        headings.motivation,
        one(motivation).map((each) => this.#say(each)),
      ),
      ...this.#section(headings.guidance, this.#bullets(guidance)),
      ...this.#section(
        headings.contrasts,
        this.#table(
          [headings.is, headings.isNot],
          contrasts.map(({ is, isNot }) => [is, isNot]),
        ),
      ),
      ...this.#section(
        headings.purpose,
        one(purpose).map((each) => this.#say(each)),
      ),
      ...this.#section(headings.values, this.#bullets(values)),
      ...this.#progression(competency),
      ...levels.flatMap((each) => this.#level(each)),
    ];
  }

  #progression({ progression: { type, summary, dimensions } }: Competency): readonly string[] {
    const { headings, dimension, lower, upper, progression } = this.#card;
    const rows = dimensions.map((each) => [each.title, each.lower, each.upper]);
    return this.#section(headings.progression, [
      ...(summary === undefined ? [] : [this.#say(summary)]),
      ...(type === 'independent' ? [escaped(progression.independent)] : []),
      ...this.#table([dimension, lower, upper], rows),
      ...this.#bullets(dimensions.flatMap(({ definition }) => (definition === undefined ? [] : [definition]))),
    ]);
  }

  #level({ level, title, concept, indicators, elaboration, examples }: Level): readonly string[] {
    const { headings, colon } = this.#card;
    const name = this.#card.level(level);
    return [
      `### ${title === undefined ? name : `${name}${colon} ${this.#say(title)}`}`,
      ...(concept === undefined ? [] : [`**${escaped(this.#words.concept)}**`, this.#say(concept)]),
      ...(indicators.length === 0
        ? []
        : [`**${escaped(headings.indicators)}**`, ...this.#bullets(indicators.map(({ text }) => text))]),
      ...(elaboration.length === 0
        ? []
        : [`**${escaped(headings.elaboration)}**`, ...elaboration.map((each) => this.#say(each))]),
      ...examples.flatMap((each) => [
        `**${escaped(headings.example)}${each.title === undefined ? '' : `${colon} ${this.#say(each.title)}`}**`,
        this.#say(each.text),
      ]),
    ];
  }

  #profiles(): readonly string[] {
    const { profiles, competencies } = this.#framework;
    return profiles.flatMap(({ title, description, targets }) => {
      const rows = competencies.flatMap((each) => {
        const target = targets[each.id];
        if (target === undefined) return [];
        return [[each.title, typeof target === 'number' ? `${target}` : `${target.min}–${target.max}`]];
      });
      return [
        `## ${escaped(this.#words.profile)}${this.#card.colon} ${this.#say(title)}`,
        ...(description === undefined ? [] : [this.#say(description)]),
        ...this.#table([this.#card.competency, this.#card.targetLevel], rows),
      ];
    });
  }

  #source(): readonly string[] {
    const { source } = this.#framework;
    const parts = [source?.organization, source?.title, source?.date, source?.url, source?.licence, source?.note];
    const words = parts.flatMap((each) => (each === undefined ? [] : [this.#say(each)]));
    return words.length === 0 ? [] : [this.#card.source(words.join(' · '))];
  }

  #section(heading: string, blocks: readonly string[]): readonly string[] {
    return blocks.length === 0 ? [] : [`### ${escaped(heading)}`, ...blocks];
  }

  #bullets(texts: readonly Text[]): readonly string[] {
    return texts.length === 0 ? [] : [texts.map((each) => `- ${this.#say(each)}`).join('\n')];
  }

  #table(heads: readonly string[], rows: readonly (readonly (Text | undefined)[])[]): readonly string[] {
    if (rows.length === 0) return [];
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const body = rows.map((row) => line(row.map((each) => (each === undefined ? '' : this.#say(each)))));
    return [[line(heads.map(escaped)), line(heads.map(() => '---')), ...body].join('\n')];
  }

  /** Words of the framework as Markdown shows them, on one line. */
  #say(text: Text): string {
    return escaped(textIn(text, this.#language, this.#framework.languages));
  }
}
