import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli.ts';
import type { Io, Output } from '../../src/io/index.ts';

const root = new URL('../../', import.meta.url).pathname;
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'))
    // The examples of the diagnostics are run by test/explain, each for what it is meant to show.
    .filter((each) => each.endsWith('.md') && !each.startsWith('diagnostics.'))
    .map((each) => `docs/${each}`),
];
const folder = mkdtempSync(join(tmpdir(), 'competency-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page; a page may say in a comment before a block that it is only an excerpt. */
function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(join(root, page), 'utf8');
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map((found) => ({
    page,
    line: text.slice(0, found.index).split('\n').length,
    language: found[1] ?? '',
    text: found[2] ?? '',
  }));
}

const blocks = pages.flatMap(blocksOf);
const files = blocks.filter(({ language, text }) => language === 'yaml' && /^\{?kind: /m.test(text));

/** Files that a page names in a comment above their words: `<!-- file: page.txt -->`. */
const pageFiles = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^<!-- file: (\S+) -->\n```\w*\n([\s\S]*?)^```$/gm)].map(
    (found) => ({
      name: found[1] ?? '',
      text: found[2] ?? '',
    }),
  ),
);

/** The words of a command line; quotes hold words together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((found) => found[1] ?? found[2] ?? '');
}

async function run(
  words: readonly string[],
  input = '',
): Promise<{ readonly exitCode: number; readonly shown: string }> {
  let shown = '';
  const output: Output = {
    write: (text) => {
      shown += text;
    },
    isTerminal: false,
    columns: 80,
  };
  let made = 0;
  const io: Io = {
    environment: {},
    folder,
    stdout: output,
    stderr: output,
    stdin: Readable.from([input]),
    now: () => new Date('2026-11-22T12:00:00Z'),
    newId: () => `01JD${String(made++).padStart(22, '0')}`,
  };
  const exitCode = await main(words, io);
  return { exitCode, shown };
}

/** Each console block as its command lines, with what is printed under each. */
function commandsOf({ text }: Block): readonly { readonly line: string; readonly output: string }[] {
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((each) => {
      const [line = '', ...output] = each.split('\n');
      return { line, output: output.join('\n') };
    });
}

describe('what the docs show', () => {
  it.each(files)('$page:$line is a file that validate accepts without a word', async ({ text }) => {
    expect(await run(['validate', '--strict', '--quiet', '-'], text)).toEqual({ exitCode: 0, shown: '' });
  });

  it.each(blocks.filter(({ language }) => language === 'console'))('$page:$line prints what it says', async (block) => {
    mkdirSync(folder, { recursive: true });
    for (const { name, text } of pageFiles) writeFileSync(join(folder, name), text);
    for (const file of files) {
      const id = /\bid: ([a-z-]+)/.exec(file.text)?.[1] ?? 'file';
      const name = file.text.includes('kind: assessment')
        ? 'ada.yaml'
        : file.text.includes('kind: project')
          ? 'project.yaml'
          : `${id}.yaml`;
      writeFileSync(join(folder, name), file.text);
    }
    for (const { line, output } of commandsOf(block)) {
      const [program, ...words] = wordsOf(line);
      expect(program).toBe('competency');
      const { shown } = await run(words);
      // An ellipsis on a line of its own stands for what was left out.
      const parts = output
        .trim()
        .split(/\n *…\n?/)
        .map((each) => each.trim());
      for (const part of parts) expect(shown).toContain(part);
    }
  });
});
