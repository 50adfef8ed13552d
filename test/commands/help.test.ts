import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { commandDefinitions } from '../../src/commands/definitions/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { run } from '../support/world.ts';

const names = commandDefinitions.map((each) => each.name);
const pages = ['', 'store', ...names];
const languages = ['en', 'fr'] as const;

function argvOf(page: string, language: string): readonly string[] {
  return [...page.split(' ').filter((each) => each !== ''), '--help', '--lang', language];
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

describe.each(languages)('help in %s', (language) => {
  test.each(names)('%s: has an example, and each begins with the command', async (name) => {
    const { stdout, exitCode } = await run(argvOf(name, language));
    const { examples } = messagesIn(language).help;
    const lines = stdout.slice(stdout.indexOf(examples) + examples.length).split('\n');
    expect(stdout).toContain(examples);
    expect(lines.filter((line) => line.trim().startsWith(`competency ${name}`)).length).toBeGreaterThan(0);
    expect(exitCode).toBe(0);
  });

  test.each(pages)('“%s” fits 80 columns, also on a narrower screen', async (page) => {
    expect(widest((await run(argvOf(page, language))).stdout)).toBeLessThanOrEqual(80);
    expect(widest((await run(argvOf(page, language), { columns: 50 })).stdout)).toBeLessThanOrEqual(80);
  });

  test.each(pages)('“%s” describes every argument and option', async (page) => {
    const { stdout } = await run([...argvOf(page, language)], { columns: 100 });
    const terms = stdout.split('\n').filter((line) => /^ {2}(-|[a-zé]+( …)?( {2}|$))/.test(line));
    expect(terms.length).toBeGreaterThan(0);
    expect(terms.filter((line) => !/^ {2}\S.* {2,}\S/.test(line))).toEqual([]);
  });
});

const englishOnly =
  /(?<!\p{L})(default|choices|commands?|display|help for|framework|language|file|person|paths|topic|subject|the|of|unit)(?!\p{L})/u;

test.each(pages)('the French help of “%s” has no English word left but names', async (page) => {
  const { stdout } = await run(argvOf(page, 'fr'));
  const words = stdout.replace(
    /^ {2}[a-z]+(?= {2})|competency [a-z -]+|--[a-z-]+|framework, assessment|# yaml-language-server:.*/gm,
    '',
  );
  expect(words.split('\n').filter((line) => englishOnly.test(line))).toEqual([]);
});

test('help COMMAND is the same page as COMMAND --help', async () => {
  for (const name of names) {
    expect((await run(['help', ...name.split(' ')])).stdout).toBe((await run(argvOf(name, 'en'))).stdout);
  }
  expect((await run(['help'])).stdout).toBe((await run(['--help'])).stdout);
});

test.each([[[]], [['--quiet']], [['--no-color']]])('competency %j, without a command, shows the help', async (argv) => {
  const { stdout, stderr, exitCode } = await run(argv);
  expect([stdout, stderr, exitCode]).toEqual([(await run(['--help'])).stdout, '', 0]);
});

test('without a command, the help is in the language asked for', async () => {
  expect((await run(['--lang', 'fr'])).stdout).toBe((await run(['--help', '--lang', 'fr'])).stdout);
});

test.each([[['--version']], [['-V']], [['--lang', 'fr', '--version']], [['list', '--version']]])(
  'competency %j says the version and nothing else',
  async (argv) => {
    expect(await run(argv)).toEqual({ exitCode: 0, stdout: `${manifest.version}\n`, stderr: '' });
  },
);

test.each(languages)('help exit-codes tells every code once, in %s', async (language) => {
  const { stdout, exitCode } = await run(['help', 'exit-codes', '--lang', language]);
  const codes = stdout.split('\n').flatMap((line) => /^ +(\d+) {2}\S/.exec(line)?.[1] ?? []);
  expect([codes.map(Number), exitCode]).toEqual([[0, 1, 2, 130, 70], 0]);
  expect(widest(stdout)).toBeLessThanOrEqual(80);
});

test('help is coloured only for a terminal', async () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  const sequence = /\u001b/;
  expect((await run(['--help'])).stdout).not.toMatch(sequence);
  expect((await run(['--help'], { terminal: true })).stdout).toMatch(sequence);
  expect((await run(['--help', '--no-color'], { terminal: true })).stdout).not.toMatch(sequence);
});
