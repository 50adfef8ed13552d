import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { severities } from '../../src/diagnostics/index.ts';
import { explainedCodes, explanationOf } from '../../src/explain/index.ts';
import { pages } from '../../src/explain/pages.ts';
import { World } from '../commands/world.ts';
import { staged } from './frames.ts';

let world: World | undefined;
afterEach(() => world?.remove());

interface Reported {
  readonly diagnostics?: readonly { readonly code: string }[];
}

async function codesOf(
  files: Readonly<Record<string, string>>,
  command: readonly string[],
): Promise<readonly string[]> {
  world = new World(files);
  return codesIn(world, command);
}

async function codesIn(world: World, command: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await world.run([...command, '--format', 'json']);
  // A JSON document is what stdout promises; its shape is tested against its schema elsewhere.
  const { diagnostics = [] } = JSON.parse(stdout) as Reported;
  return [...new Set(diagnostics.map((each) => each.code))];
}

const examples = explainedCodes.flatMap((code) =>
  (['en', 'fr'] as const).flatMap((language) => {
    const { frame } = pages[code];
    const { bad, good } = explanationOf(code);
    // An example that is the same in every language is in English.
    const isForeign = language === 'fr' && typeof pages[code].bad === 'string';
    return frame === 'commands' || isForeign
      ? []
      : [{ code, language, frame, bad: bad[language], good: good[language] }];
  }),
);

describe('every page', () => {
  it('is there for every code', () => {
    expect(explainedCodes).toEqual(Object.keys(severities).sort());
  });

  it.each(examples)('shows, for $code in $language, a bad example with that problem and no other', async (each) => {
    const { files, command } = staged(each.frame, each.bad, each.language);
    expect(await codesOf(files, command)).toEqual([each.code]);
  });

  it.each(examples)('shows, for $code in $language, a good example with no problem', async (each) => {
    const { files, command } = staged(each.frame, each.good, each.language);
    expect(await codesOf(files, command)).toEqual([]);
  });
});

const sound = staged('keys', 'description: How visitors are welcomed', 'en').files['framework.yaml'] ?? '';

/** The command lines of a page, run by a shell but for competency itself, whose codes are told. */
async function codesOfCommands(lines: string): Promise<readonly string[]> {
  world = new World({ 'frameworks/welcome.yaml': sound.replace('How', 'Où') });
  const found: string[] = [];
  for (const line of lines.split('\n')) {
    const words = line.replaceAll("'", '').split(' ');
    if (words[0] === 'competency') found.push(...(await codesIn(world, words.slice(1))));
    else execFileSync('sh', ['-c', line], { cwd: world.folder });
  }
  return found;
}

describe('the command lines of a page', () => {
  const codes = explainedCodes.filter((code) => pages[code].frame === 'commands');
  // Root reads everything, so a file that nobody may read is one only for others; no schema in use lacks a code.
  // What printing and filled PDFs have to say is tested where they are made (test/render, test/collect).
  const printed = ['text/no-glyph', 'form/not-ours', 'form/empty'];
  // Documents that no command line writes; test/import makes them.
  const documents = [
    'import/password',
    'import/damaged',
    'import/no-words',
    'import/pages-left-out',
    'import/too-much',
    'import/formula',
    'import/ignored-sheet',
    'import/too-many-rows',
  ];
  const unreachable = [
    'schema/invalid',
    ...printed,
    ...documents,
    ...(process.getuid?.() === 0 ? ['file/not-readable'] : []),
  ];

  it.each(codes.filter((code) => !unreachable.includes(code)))('have the problem %s, and have it not', async (code) => {
    const { bad, good } = explanationOf(code);
    expect(await codesOfCommands(bad.en)).toEqual([code]);
    world?.remove();
    expect(await codesOfCommands(good.en)).toEqual([]);
  });
});
