import type { Page } from '../../src/explain/page.ts';

type Language = 'en' | 'fr';
type Words = Readonly<Record<Language, string>>;

const words = {
  title: { en: 'Welcome', fr: 'Accueil' },
  competency: { en: 'Greeting visitors', fr: 'Accueil des visiteurs' },
  definition: {
    en: 'Gives each visitor attention from the first moment',
    fr: 'Accorder son attention à chaque personne dès le premier instant',
  },
  greets: { en: 'Greets each visitor first', fr: 'Salue chaque personne en premier' },
} as const satisfies Readonly<Record<string, Words>>;

/** The languages an example is in: its own, and the other one where its texts say so. */
function languagesOf(example: string, language: Language): readonly Language[] {
  const other = language === 'en' ? 'fr' : 'en';
  return new RegExp(`[{ ]${other}: `).test(example) ? [language, other] : [language];
}

function indented(text: string, by: number): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
}

interface Parts {
  readonly languages: readonly Language[];
  readonly keys?: string;
  readonly competency?: string;
  readonly levels?: string;
  readonly indicators?: string;
}

function frameworkFile({ languages, keys = '', competency, levels, indicators }: Parts): string {
  const said = (text: Words) => `{${languages.map((each) => `${each}: ${text[each]}`).join(', ')}}`;
  const ownIndicators = indicators ?? `- id: greets-first\n  text: ${said(words.greets)}`;
  const ownLevels = levels ?? `- level: 1\n  indicators:\n${indented(ownIndicators, 4)}`;
  const title = said(words.competency);
  const definition = said(words.definition);
  const own = `- id: greeting\n  title: ${title}\n  definition: ${definition}\n  progression: {summary: ${title}}\n  levels:\n${indented(ownLevels, 4)}`;
  return [
    `kind: framework\nid: welcome\nversion: 1.0.0\nlanguages: [${languages.join(', ')}]\ntitle: ${said(words.title)}`,
    ...(keys === '' ? [] : [keys]),
    `competencies:\n${indented(competency ?? own, 2)}\n`,
  ].join('\n');
}

const strength = 'minutes: 15\nprompts:\n  - {id: strength, text: How strong is it?, type: scale, min: 1, max: 5}';

/** A workbook of one part with an exercise. */
function workbookFile(exercise: string, language: Language): string {
  return [
    `kind: workbook\nid: service\nversion: 1.0.0\nlanguages: [${languagesOf(exercise, language).join(', ')}]`,
    `title: ${words.title[language]}\nparts:\n  - id: motivation\n    title: ${words.competency[language]}`,
    `    exercise:\n      title: ${words.title[language]}\n${indented(exercise, 6)}\n`,
  ].join('\n');
}

const welcome = frameworkFile({ languages: ['en'] });

/** The framework that answers are for: one competency with indicators, one that is rated by naming its level. */
const rated = `${welcome}  - id: poise
    title: Poise
    definition: Keeps calm whatever visitors say
    progression: {summary: Calm grows}
    levels:
      - {level: 1, title: Steady}
      - {level: 2, title: Calming}
`;

/** An example set in the files that it needs, and the command that looks at it. */
export interface Staged {
  readonly files: Readonly<Record<string, string>>;
  readonly command: readonly string[];
}

/** Stages an example in its frame. */
export function staged(frame: Exclude<Page['frame'], 'commands'>, example: string, language: Language): Staged {
  const languages = languagesOf(example, language);
  const validate = (file: string, text: string, more: Readonly<Record<string, string>> = {}): Staged => ({
    files: { ...more, [file]: text },
    command: ['validate', file],
  });
  switch (frame) {
    case 'file':
      return validate('framework.yaml', `${example}\n`);
    case 'keys':
      return validate('framework.yaml', frameworkFile({ languages, keys: example }));
    case 'competency':
      return validate('framework.yaml', frameworkFile({ languages, competency: example }));
    case 'levels':
      return validate('framework.yaml', frameworkFile({ languages, levels: example }));
    case 'indicators':
      return validate('framework.yaml', frameworkFile({ languages, indicators: example }));
    case 'exercise':
      return validate('workbook.yaml', workbookFile(example, language));
    case 'replies':
      return {
        files: { 'workbook.yaml': workbookFile(strength, 'en'), 'answers.yaml': `${example}\n` },
        command: ['workbook', 'workbook.yaml', '--answers', 'answers.yaml', '--store', 'answers.db'],
      };
    case 'project':
      return validate('competency.yaml', `${example}\n`);
    case 'extension':
      return validate('extension.yaml', `${example}\n`, {
        'base.yaml': welcome,
        'project.yaml': 'kind: project\n',
        'broken.yaml': 'kind: framework\n',
      });
    case 'table':
      return {
        files: { 'people.csv': `${example}\n` },
        command: ['people', 'import', 'people.csv', '--store', 'people.db'],
      };
    case 'answers':
      return {
        files: { 'frameworks/welcome.yaml': rated, 'answers.yaml': `${example}\n` },
        command: ['assess', 'frameworks/welcome.yaml', '--answers', 'answers.yaml', '--store', 'answers.db'],
      };
  }
}
