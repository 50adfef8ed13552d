import { describe, expect, test } from 'vitest';
import { commandDefinitions, commonOptions } from '../../src/commands/definitions/index.ts';
import { f } from '../../src/i18n/french.ts';
import { type Language, messagesIn } from '../../src/i18n/index.ts';
import { samples } from './samples.ts';

/** Everything the catalogue can say, by the way to it; functions are called with their samples. */
function everythingSaid(language: Language): readonly (readonly [way: string, text: string])[] {
  return said('', messagesIn(language), { ...samples, words: {} });
}

function said(way: string, message: unknown, sample: unknown): readonly (readonly [string, string])[] {
  if (typeof message === 'string') return [[way, message]];
  if (typeof message === 'function') {
    const lists: readonly (readonly unknown[])[] = Array.isArray(sample) ? sample : [];
    return lists.flatMap((given, at) => said(`${way}[${at}]`, message(...given), undefined));
  }
  if (typeof message !== 'object' || message === null) return [];
  return Object.entries(message).flatMap(([name, each]) => said(`${way}/${name}`, each, own(sample, name)));
}

function own(sample: unknown, name: string): unknown {
  return typeof sample === 'object' && sample !== null && Object.hasOwn(sample, name)
    ? (sample as Record<string, unknown>)[name]
    : undefined;
}

const [english, french] = [everythingSaid('en'), everythingSaid('fr')];

/** Messages that break a rule, to be shown whole when a test fails. */
function breaking(all: typeof english, rule: RegExp): readonly string[] {
  return all.filter(([, text]) => rule.test(text)).map(([way, text]) => `${way}: ${text}`);
}

test('both languages say the same messages, and many', () => {
  // French needs articles and words for placeholders that English does without.
  const common = french.map(([way]) => way).filter((way) => !/^\/words\/(noThing|placeholders)\//.test(way));
  expect(common.sort()).toEqual(english.map(([way]) => way).sort());
  expect(english.length).toBeGreaterThan(400);
});

describe.each([
  ['English', english],
  ['French', french],
] as const)('%s', (_, all) => {
  test('says something wherever it speaks, with every gap filled', () => {
    expect(breaking(all, /^\s*$/)).toEqual([]);
    expect(breaking(all, /undefined|NaN|\[object|\$\{|\{\w+\}|=>/)).toEqual([]);
    expect(breaking(all, /(?<!not-a-map.*)\bnull\b/)).toEqual([]);
  });

  test('has no space too many', () => {
    expect(
      breaking(
        all.filter(([way]) => !/legend/.test(way)),
        /(?<!\n) {2}|\s$|^\s(?!:)|\s[,.](?![.\w])/,
      ),
    ).toEqual([]);
  });

  test('has no straight apostrophe between letters', () => {
    expect(breaking(all, /\p{L}'[\p{L}«“]/u)).toEqual([]);
  });

  test('ends diagnostics and failures as sentences, or with the command to run', () => {
    const sentences = all.filter(([way]) => /^\/(diagnostics|failures)\//.test(way));
    const open = sentences.filter(([, text]) => !/[.?!…»”]$/.test(text) && !/competency [a-z]|--subject/.test(text));
    expect(open).toEqual([]);
  });
});

describe('French typography', () => {
  const thin = '\u202f';

  test('has a narrow no-break space, and nothing else, before ; : ! ? % and »', () => {
    expect(breaking(french, /[ \u00a0](?:[;:!?»]|%(?!\p{L}))/u)).toEqual([]);
    const spaced = french.filter(([, text]) => new RegExp(`${thin}[;:!?%»]`).test(text));
    expect(spaced.length).toBeGreaterThan(150);
  });

  test('has one after «, and no English quotes', () => {
    expect(breaking(french, /«(?!\u202f)/)).toEqual([]);
    expect(breaking(french, /[“”]/)).toEqual([]);
  });

  test('has none missing before ; ! ? and »', () => {
    expect(breaking(french, /[^\s\u202f][;!?»]/)).toEqual([]);
  });

  test('opens and closes its guillemets', () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    expect(french.filter(([, text]) => count(text, '«') !== count(text, '»'))).toEqual([]);
  });

  test('touches only our own words: what is put into a message stays as it is', () => {
    expect(f`Dans « ${"it's : 50 %"} » :`).toBe(`Dans «${thin}it's : 50 %${thin}»${thin}:`);
    expect(f`l'école, ${'x'} ; c'est 5 %, la ligne %YAML`).toBe(`l’école, x${thin}; c’est 5${thin}%, la ligne %YAML`);
  });
});

test('English has no French punctuation', () => {
  expect(breaking(english, /[«»\u202f]/)).toEqual([]);
});

describe('numbers agree', () => {
  const find = (all: typeof english, way: string) => all.find(([each]) => each === way)?.[1];

  test.each([
    ['/assess/skippedLeft[0]', '0 questions have no answer.', '0 question reste sans réponse.'],
    ['/assess/skippedLeft[1]', '1 question has no answer.', '1 question reste sans réponse.'],
    ['/assess/skippedLeft[2]', '2 questions have no answer.', '2 questions restent sans réponse.'],
    ['/results/gap/below[1]', '1 level below the target', '1 niveau sous la cible'],
    ['/results/gap/above[2]', '2 levels above the target', '2 niveaux au-dessus de la cible'],
    [
      '/diagnostics/schema/too-few[1]',
      '“levels” needs at least 1 item.',
      '« levels » doit contenir au moins 1 élément.',
    ],
    ['/validate/summary[0]', '0 files: no problems.', '0 fichier : aucun problème.'],
    ['/validate/summary[3]', '1 file: 1 error, 1 warning, 1 note.', '1 fichier : 1 erreur, 1 avertissement, 1 note.'],
    [
      '/validate/summary[5]',
      '2 files: 2 errors, 2 warnings, 2 notes.',
      '2 fichiers : 2 erreurs, 2 avertissements, 2 notes.',
    ],
    ['/store/completed[3]', '1,000 completed assessments', '1 000 évaluations terminées'],
  ])('%s', (way, en, fr) => {
    expect(find(english, way)).toBe(en);
    expect(find(french, way)?.replace(/[\u00a0\u202f]/g, ' ')).toBe(fr);
  });
});

test('every placeholder that help shows has a French word', () => {
  const shown = [...commandDefinitions, { arguments: '', options: commonOptions }].flatMap((each) =>
    [each.arguments, ...each.options.map(({ flags }) => flags)].flatMap((flags) => [
      ...flags.matchAll(/[<[]([a-z]+)/g),
    ]),
  );
  const names = new Set(shown.map(([, name = '']) => name));
  // These two are the same word in both languages.
  for (const same of ['format', 'cycle']) names.delete(same);
  const { placeholders } = messagesIn('fr').words;
  expect([...names].filter((name) => !Object.hasOwn(placeholders, name))).toEqual([]);
});

test('every argument and option of every command is explained in both languages', () => {
  for (const language of ['en', 'fr'] as const) {
    const { commandHelp } = messagesIn(language).help;
    for (const { name, arguments: given, options } of commandDefinitions) {
      const help = commandHelp[name];
      const names = options.map(({ flags }) => /--([a-z-]+)/.exec(flags)?.[1] ?? '');
      expect(Object.keys(help.options).sort(), name).toEqual(names.sort());
      expect(Object.keys(help.arguments), name).toEqual([...given.matchAll(/[a-z]+/g)].map(([word]) => word));
      expect(help.examples.length, name).toBeGreaterThan(0);
    }
  }
});
