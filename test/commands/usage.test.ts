import { describe, expect, test } from 'vitest';
import { run } from '../support/world.ts';

interface Misuse {
  readonly argv: readonly string[];
  readonly code: string;
  readonly en: string;
  readonly fr: string;
}

const misuses: readonly Misuse[] = [
  {
    argv: ['lst'],
    code: 'usage/unknown-command',
    en: 'There is no command “lst”. Did you mean “list”?',
    fr: 'La commande « lst » n’existe pas. Vouliez-vous dire « list » ?',
  },
  {
    argv: ['store', 'forgt', 'ada-roy'],
    code: 'usage/unknown-command',
    en: 'There is no command “forgt”. Did you mean “forget”?',
    fr: 'La commande « forgt » n’existe pas. Vouliez-vous dire « forget » ?',
  },
  {
    argv: ['help', 'asess'],
    code: 'usage/unknown-command',
    en: 'There is no command “asess”. Did you mean “assess”?',
    fr: 'La commande « asess » n’existe pas. Vouliez-vous dire « assess » ?',
  },
  {
    argv: ['store'],
    code: 'usage/missing-command',
    en: '“store” needs one of its commands: info, backup, forget, copy, verify, restore or sql.',
    fr: '« store » demande une de ses commandes : info, backup, forget, copy, verify, restore ou sql.',
  },
  {
    argv: ['--bogus'],
    code: 'usage/unknown-option',
    en: 'There is no option “--bogus” here.',
    fr: 'L’option « --bogus » n’existe pas ici.',
  },
  {
    argv: ['show', 'service-excellence', '--formt', 'text'],
    code: 'usage/unknown-option',
    en: 'There is no option “--formt” here. Did you mean “--format”?',
    fr: 'L’option « --formt » n’existe pas ici. Vouliez-vous dire « --format » ?',
  },
  {
    argv: ['show', 'service-excellence', '--outptu=page.txt'],
    code: 'usage/unknown-option',
    en: 'There is no option “--outptu” here. Did you mean “--output”?',
    fr: 'L’option « --outptu » n’existe pas ici. Vouliez-vous dire « --output » ?',
  },
  {
    argv: ['show'],
    code: 'usage/missing-argument',
    en: 'FRAMEWORK is missing.',
    fr: 'Il manque RÉFÉRENTIEL.',
  },
  {
    argv: ['assess'],
    code: 'usage/missing-argument',
    en: 'FRAMEWORK is missing.',
    fr: 'Il manque RÉFÉRENTIEL.',
  },
  {
    argv: ['list', '--output'],
    code: 'usage/missing-value',
    en: 'The option --output needs a value.',
    fr: 'L’option --output demande une valeur.',
  },
  {
    argv: ['assess', 'service-excellence', '--subject', ''],
    code: 'usage/missing-value',
    en: 'The option --subject needs a value.',
    fr: 'L’option --subject demande une valeur.',
  },
  {
    argv: ['list', '--output= '],
    code: 'usage/missing-value',
    en: 'The option --output needs a value.',
    fr: 'L’option --output demande une valeur.',
  },
  {
    argv: ['show', 'one', 'two', 'three'],
    code: 'usage/too-many-arguments',
    en: '3 arguments were given; at most 2 are expected.',
    fr: '3 arguments donnés ; il en faut au plus 2.',
  },
  {
    argv: ['list', 'one'],
    code: 'usage/too-many-arguments',
    en: '1 argument was given; none is expected.',
    fr: '1 argument donné ; il n’en faut aucun.',
  },
  {
    argv: ['assess', 'service-excellence', '--relation', 'menager'],
    code: 'usage/invalid-value',
    en: '“menager” does not go with --relation; it must be self, manager, peer, report, client or panel. Did you mean “manager”?',
    fr: '« menager » ne convient pas à --relation ; il faut self, manager, peer, report, client ou panel. Vouliez-vous dire « manager » ?',
  },
  {
    argv: ['assess', '--resume', '--answers', 'ada.yaml'],
    code: 'usage/conflict',
    en: '--answers and --resume do not go together. Give one of them.',
    fr: '--answers et --resume sont incompatibles. N’en gardez qu’une.',
  },
  {
    argv: ['assess', 'service-excellence', '--no-input'],
    code: 'usage/needs-option',
    en: '--no-input needs --answers.',
    fr: '--no-input demande --answers.',
  },
];

/** Ordinary spaces, so that a test can be read; the narrow ones have their own test. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe.each(misuses)('competency $argv', ({ argv, en, fr }) => {
  test('is refused in English', async () => {
    const { exitCode, stdout, stderr } = await run(argv);
    expect(stderr).toContain(`error: ${en}\n`);
    expect([exitCode, stdout]).toEqual([2, '']);
  });

  test('is refused in French, before the command or after it', async () => {
    const after = argv.at(-1) === '--output' ? [] : [[...argv, '--lang=fr']];
    for (const line of [['--lang', 'fr', ...argv], ...after]) {
      const { exitCode, stdout, stderr } = await run(line);
      expect(plainSpaces(stderr)).toContain(`erreur : ${fr}\n`);
      expect([exitCode, stdout]).toEqual([2, '']);
    }
  });
});

const withFormat = misuses.filter(({ argv }) => ['show', 'list', 'assess'].includes(argv[0] ?? ''));

test.each(withFormat)('competency $argv is refused as one JSON document, in English', async ({ argv, code, en }) => {
  const [command = '', ...rest] = argv;
  const { exitCode, stdout, stderr } = await run([
    command,
    '--format',
    'json',
    ...rest,
    ...(rest.at(-1) === '--output' ? [] : ['--lang=fr']),
  ]);
  const { error } = JSON.parse(stdout);
  expect(error).toEqual({ code, message: en, params: expect.any(Object) });
  expect([exitCode, stderr]).toEqual([2, '']);
});

test.each([['lst'], ['store'], ['help']])(
  '%s --format json is refused as JSON, though it has no formats',
  async (word) => {
    const { exitCode, stdout, stderr } = await run([word, '--format', 'json']);
    expect([exitCode, stderr, typeof JSON.parse(stdout).error.code]).toEqual([2, '', 'string']);
  },
);

test('a usage error ends with where to read on', async () => {
  const show = await run(['show', 'service-excellence', '--formt']);
  expect(show.stderr.trimEnd().split('\n').at(-1)).toBe('See: competency show --help');
  const group = await run(['--lang', 'fr', 'store', 'forgt']);
  expect(plainSpaces(group.stderr).trimEnd().split('\n').at(-1)).toBe('Voir : competency store --help');
  const none = await run(['lst']);
  expect(none.stderr.trimEnd().split('\n').at(-1)).toBe('See: competency --help');
});

test('the last of two formats counts, for failures too', async () => {
  const text = await run(['show', 'nowhere', '--format', 'json', '--format', 'text']);
  expect([text.stdout, text.exitCode]).toEqual(['', 2]);
  const json = await run(['show', 'nowhere', '--format', 'text', '--format=json']);
  expect(JSON.parse(json.stdout).error.code).toBe('framework/not-found');
});

test('what follows -- is no option', async () => {
  const { stdout, stderr } = await run(['show', '--', '--format', 'json']);
  expect(stdout).toBe('');
  expect(stderr).toContain('There is no framework “--format”');
});

test('a language the program does not speak is refused in the language of the environment', async () => {
  const { stderr, exitCode } = await run(['--lang', 'de', 'list'], { environment: { LANG: 'fr_CA.UTF-8' } });
  expect(plainSpaces(stderr)).toContain('« de » ne convient pas à --lang ; il faut fr ou en.');
  expect(exitCode).toBe(2);
});

test('a fault of the program says how to report it, and stays one JSON document', async () => {
  const broken = {
    environment: new Proxy({}, { get: (_, name) => (name === 'COMPETENCY_STORE' ? fail() : undefined) }),
  };
  const argv = ['store', 'info'];
  const text = await run(argv, broken);
  expect([text.exitCode, text.stdout]).toEqual([70, '']);
  expect(text.stderr).toContain('This is a bug in competency');
  expect(text.stderr).toContain('Error: out of order');
  const json = await run([...argv, '--format', 'json'], broken);
  expect(JSON.parse(json.stdout).error).toMatchObject({
    code: 'program/bug',
    message: expect.stringContaining('a bug in competency'),
  });
  expect(json.stderr).toContain('Error: out of order');
});

function fail(): never {
  throw new Error('out of order');
}

test('a value that shares nothing with those allowed is not taken for one of them', async () => {
  const { stderr } = await run(['init', 'x', '--levels', '7', '--lang', 'en']);
  expect(stderr).toContain('it must be 2, 3, 4 or 5.');
  expect(stderr).not.toContain('Did you mean');
});
