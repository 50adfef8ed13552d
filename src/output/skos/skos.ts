import { urnOf, uuidOf } from '../../exchange/index.ts';
import { messagesIn } from '../../i18n/index.ts';
import { type Competency, type Framework, type Level, type Text, wordsByLanguage } from '../../model/index.ts';
import { jsonText } from '../json/validate.ts';
import { context } from './context.ts';

/** Words by language; a list where a thing has several of them. */
type Said = Readonly<Record<string, readonly string[]>>;
type Node = Readonly<Record<string, unknown>>;

/** A framework as SKOS in JSON-LD: competencies, levels and indicators as concepts under each other, in every language. */
export function frameworkSkos(framework: Framework): string {
  const graph = new Graph(framework);
  return jsonText({ '@context': context, '@graph': [graph.scheme(), ...graph.concepts(), ...graph.collections()] });
}

class Graph {
  readonly #framework: Framework;

  constructor(framework: Framework) {
    this.#framework = framework;
  }

  scheme(): Node {
    const { id, version, languages, title, description, source, categories, competencies } = this.#framework;
    const top = [
      ...categories.map((each) => this.#iri('category', each.id)),
      ...competencies.filter(({ category }) => category === undefined).map((each) => this.#iri('competency', each.id)),
    ];
    return without({
      id: this.#iri('framework'),
      type: 'ConceptScheme',
      identifier: id,
      versionInfo: version,
      language: languages,
      prefLabel: this.#label(title),
      description: this.#words([description]),
      creator: this.#words([source?.organization]),
      source: this.#words([source?.title]),
      seeAlso: source?.url,
      rights: this.#words([source?.licence]),
      editorialNote: this.#words([source?.note]),
      hasTopConcept: top,
    });
  }

  concepts(): readonly Node[] {
    const { categories, competencies } = this.#framework;
    return [
      ...categories.map(({ id, title, description }) =>
        this.#concept({
          id: this.#iri('category', id),
          identifier: id,
          topConceptOf: this.#iri('framework'),
          prefLabel: this.#label(title),
          definition: this.#words([description]),
          narrower: competencies
            .filter(({ category }) => category === id)
            .map((each) => this.#iri('competency', each.id)),
        }),
      ),
      ...competencies.flatMap((each) => [
        this.#competency(each),
        ...each.levels.flatMap((level) => this.#level(each, level)),
      ]),
    ];
  }

  /** Profiles as the levels that they ask for. */
  collections(): readonly Node[] {
    return this.#framework.profiles.map(({ id, title, description, targets }) =>
      without({
        id: this.#iri('profile', id),
        type: 'Collection',
        identifier: id,
        prefLabel: this.#label(title),
        definition: this.#words([description]),
        member: Object.entries(targets).map(([competency, target]) =>
          this.#iri('competency', competency, 'level', typeof target === 'number' ? target : target.min),
        ),
      }),
    );
  }

  #competency(competency: Competency): Node {
    const { id, category, title, definition, notes, guidance, contrasts, levels, progression } = competency;
    return this.#concept({
      id: this.#iri('competency', id),
      identifier: id,
      ...(category === undefined
        ? { topConceptOf: this.#iri('framework') }
        : { broader: this.#iri('category', category) }),
      prefLabel: this.#label(title),
      definition: this.#words([definition]),
      note: this.#words([...notes, ...this.#labelled(competency)]),
      scopeNote: this.#words([
        ...guidance,
        ...contrasts.flatMap(({ is, isNot }) => [this.#under('is', is), this.#under('isNot', isNot)]),
        this.#under('progression', progression.summary),
      ]),
      narrower: levels.map(({ level }) => this.#iri('competency', id, 'level', level)),
    });
  }

  #labelled({ motivation, purpose, values }: Competency): readonly (Text | undefined)[] {
    return [
      this.#under('motivation', motivation),
      this.#under('purpose', purpose),
      ...values.map((each) => this.#under('values', each)),
    ];
  }

  #level(
    { id: competency }: Competency,
    { level, title, concept, indicators, elaboration, examples }: Level,
  ): readonly Node[] {
    const id = this.#iri('competency', competency, 'level', level);
    const indicatorId = (each: string) => this.#iri('competency', competency, 'indicator', each);
    return [
      this.#concept({
        id,
        broader: this.#iri('competency', competency),
        notation: level,
        prefLabel: title === undefined ? this.#levelName(level) : this.#label(title),
        definition: this.#words([concept]),
        scopeNote: this.#words(elaboration),
        example: this.#words(examples.map((each) => this.#titled(each))),
        narrower: indicators.map((each) => indicatorId(each.id)),
      }),
      ...indicators.map((each) =>
        this.#concept({
          id: indicatorId(each.id),
          identifier: each.id,
          broader: id,
          prefLabel: this.#label(each.text),
        }),
      ),
    ];
  }

  #concept(fields: Node): Node {
    const { id, ...rest } = fields;
    return without({ id, type: 'Concept', inScheme: this.#iri('framework'), ...rest });
  }

  #iri(...ids: readonly (string | number)[]): string {
    return urnOf(uuidOf('skos', this.#framework.id, ...ids));
  }

  /** SKOS allows one preferred label in a language. */
  #label(text: Text): Readonly<Record<string, string>> {
    return wordsByLanguage(text, this.#framework.languages);
  }

  #words(texts: readonly (Text | undefined)[]): Said | undefined {
    const said: Record<string, string[]> = {};
    for (const text of texts) {
      for (const [tag, words] of Object.entries(text === undefined ? {} : this.#label(text))) {
        said[tag] = [...(said[tag] ?? []), words];
      }
    }
    return Object.keys(said).length === 0 ? undefined : said;
  }

  /** A text after the name of what it is, where SKOS has no property for it. */
  #under(heading: 'is' | 'isNot' | 'motivation' | 'purpose' | 'values' | 'progression', text: Text | undefined) {
    if (text === undefined) return undefined;
    return this.#each(text, (words, tag) => {
      const { headings, colon } = cardWords(tag);
      return `${headings[heading]}${colon} ${words}`;
    });
  }

  #titled({ title, text }: Level['examples'][number]): Text {
    if (title === undefined) return text;
    const titles = this.#label(title);
    return this.#each(text, (words, tag) =>
      titles[tag] === undefined ? words : `${titles[tag]}${cardWords(tag).colon} ${words}`,
    );
  }

  #each(text: Text, change: (words: string, tag: string) => string): Text {
    return Object.fromEntries(Object.entries(this.#label(text)).map(([tag, words]) => [tag, change(words, tag)]));
  }

  #levelName(level: number): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#framework.languages.map((tag) => [tag, cardWords(tag).level(level)]));
  }
}

function cardWords(tag: string) {
  return messagesIn(tag.split('-')[0] === 'fr' ? 'fr' : 'en').card;
}

function without(node: Node): Node {
  const hasValue = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => hasValue(value)));
}
