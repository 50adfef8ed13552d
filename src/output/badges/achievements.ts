import { urnOf, uuidOf } from '../../exchange/index.ts';
import { messagesIn } from '../../i18n/index.ts';
import { type Competency, type Framework, type Level, type Text, textIn } from '../../model/index.ts';

/** An Open Badges 3.0 Achievement: the definition of a badge, not yet anybody's. Names are those of the specification. */
export interface Achievement {
  readonly '@context': readonly string[];
  readonly id: string;
  readonly type: readonly ['Achievement'];
  readonly achievementType: 'Competency';
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly type: 'Criteria'; readonly narrative: string };
  readonly inLanguage: string;
  readonly version: string;
  readonly humanCode: string;
  readonly tag?: readonly string[];
  readonly creator: { readonly id: string; readonly type: readonly ['Profile']; readonly name: string };
  readonly related?: readonly {
    readonly id: string;
    readonly type: readonly ['Related'];
    readonly inLanguage: string;
  }[];
  readonly resultDescription: readonly ResultDescription[];
}

export interface ResultDescription {
  readonly id: string;
  readonly type: readonly ['ResultDescription'];
  readonly name: string;
  readonly resultType: 'RubricCriterionLevel';
  readonly rubricCriterionLevel: readonly {
    readonly id: string;
    readonly type: readonly ['RubricCriterionLevel'];
    readonly level: string;
    readonly name: string;
    readonly description?: string;
  }[];
}

const context = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** Every competency as an achievement whose result is a level of its scale, in one language. */
export function achievementsOf(framework: Framework, language: string): readonly Achievement[] {
  return framework.competencies.map((each) => achievementOf(each, { framework, language }));
}

interface Telling {
  readonly framework: Framework;
  readonly language: string;
}

function achievementOf(competency: Competency, telling: Telling): Achievement {
  const { framework, language } = telling;
  const { id, title, definition, values } = competency;
  const others = framework.languages.filter((each) => each !== language);
  return {
    '@context': context,
    id: identity(competency, framework, language),
    type: ['Achievement'],
    achievementType: 'Competency',
    name: say(title, telling),
    description: say(definition, telling),
    criteria: { type: 'Criteria', narrative: narrative(competency, telling) },
    inLanguage: language,
    version: framework.version,
    humanCode: id,
    ...(values.length === 0 ? {} : { tag: values.map((each) => say(each, telling)) }),
    creator: {
      id: urnOf(uuidOf('badges', framework.id, 'creator')),
      type: ['Profile'],
      name: say(framework.source?.organization ?? framework.title, telling),
    },
    ...(others.length === 0 ? {} : { related: others.map((each) => relatedTo(competency, framework, each)) }),
    resultDescription: [resultOf(competency, telling)],
  };
}

/** The same competency in another language. */
function relatedTo(competency: Competency, framework: Framework, inLanguage: string) {
  return { id: identity(competency, framework, inLanguage), type: ['Related'], inLanguage } as const;
}

function resultOf(competency: Competency, telling: Telling): ResultDescription {
  const own = ['badges', telling.framework.id, telling.language, competency.id] as const;
  return {
    id: urnOf(uuidOf(...own, 'result')),
    type: ['ResultDescription'],
    name: say(competency.title, telling),
    resultType: 'RubricCriterionLevel',
    rubricCriterionLevel: competency.levels.map((each) => ({
      id: urnOf(uuidOf(...own, 'level', each.level)),
      type: ['RubricCriterionLevel'],
      level: String(each.level),
      name: levelName(each, telling),
      ...describedBy(each, telling),
    })),
  };
}

function describedBy(level: Level, telling: Telling): { readonly description?: string } {
  const words = levelWords(level, telling);
  return words === '' ? {} : { description: words };
}

/** What earns the badge, as Markdown: every level with its behaviours. */
function narrative({ levels, definition }: Competency, telling: Telling): string {
  const sections = levels.map((each) => `## ${levelName(each, telling)}\n\n${levelWords(each, telling)}`.trim());
  return [say(definition, telling), ...sections].join('\n\n');
}

function levelWords({ concept, indicators }: Level, telling: Telling): string {
  const behaviours = indicators.map(({ text }) => `- ${say(text, telling)}`).join('\n');
  return [concept === undefined ? '' : say(concept, telling), behaviours].filter((each) => each !== '').join('\n\n');
}

function levelName({ level, title }: Level, telling: Telling): string {
  if (title !== undefined) return say(title, telling);
  return messagesIn(telling.language.split('-')[0] === 'fr' ? 'fr' : 'en').card.level(level);
}

function say(text: Text, { framework, language }: Telling): string {
  return textIn(text, language, framework.languages);
}

function identity({ id }: Competency, framework: Framework, language: string): string {
  return urnOf(uuidOf('badges', framework.id, language, id));
}
