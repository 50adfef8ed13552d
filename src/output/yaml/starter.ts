import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, visit, type YAMLMap } from 'yaml';
import { frenchSpacing } from '../../i18n/index.ts';

/** What a person wants a starter framework to be. */
export interface StarterWish {
  readonly id: string;
  /** The title in each of the languages; the first one is the reference. */
  readonly title: Readonly<Partial<Record<StarterLanguage, string>>>;
  readonly languages: readonly StarterLanguage[];
  /** How many levels the scale has. */
  readonly levels: number;
}

export type StarterLanguage = 'en' | 'fr';

/** The starter framework of the template, in the languages and with the levels that are wanted. */
export function starterFramework(template: string, wish: StarterWish): string {
  const document = parseDocument(inLanguage(template, wish.languages[0] ?? 'en'));
  document.set('id', wish.id);
  document.setIn(['title'], document.createNode(wish.title, { flow: true }));
  document.setIn(['languages'], document.createNode(wish.languages, { flow: true }));
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && pair.key.value === 'levels') keepLevels(pair, wish.levels);
      if (isMap(pair.value) && isText(pair.value)) translate(pair, pair.value, { document, ...wish });
    },
  });
  return document.toString({ lineWidth: 110, flowCollectionPadding: false });
}

/** A template with the comments of one language: `# en: …` becomes `# …`, and `# fr: …` goes. */
export function inLanguage(template: string, language: StarterLanguage): string {
  return template
    .split('\n')
    .filter((line) => (/^\s*# (en|fr): /.exec(line)?.[1] ?? language) === language)
    .map((line) =>
      line.replace(
        /^(\s*# )(en|fr): (.*)$/,
        (_, mark: string, of: string, words: string) => mark + (of === 'fr' ? frenchSpacing(words) : words),
      ),
    )
    .join('\n');
}

function keepLevels(pair: Pair, levels: number): void {
  if (!isSeq(pair.value)) return;
  pair.value.items = pair.value.items.filter((item) => isMap(item) && Number(item.get('level')) <= levels);
}

/** Whether a map is a text by language. */
function isText(map: YAMLMap): boolean {
  return map.items.every(({ key }) => isScalar(key) && (key.value === 'en' || key.value === 'fr'));
}

interface Translation {
  readonly document: Document;
  readonly languages: readonly StarterLanguage[];
}

/** Keeps the wanted languages in their order; a text in one language is a plain string. */
function translate(pair: Pair, text: YAMLMap, { document, languages }: Translation): void {
  const kept = languages.flatMap((language) => text.items.filter(({ key }) => isScalar(key) && key.value === language));
  if (languages.length === 1) pair.value = document.createNode(text.get(languages[0]));
  else text.items = kept;
  // One line for both languages where they fit on it, else a line each.
  if (String(text).length > 80) text.flow = false;
}
