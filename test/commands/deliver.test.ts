import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallest } from '../support/frameworks.ts';
import { folderWith, run } from '../support/world.ts';

test('--output holds the very bytes that stdout would have shown, and stdout stays empty', async () => {
  const folder = folderWith({ 'a.yaml': smallest });
  for (const argv of [['show', 'a.yaml'], ['show', 'a.yaml', '--format', 'json'], ['list'], ['validate', 'a.yaml']]) {
    const shown = await run(argv, { folder });
    const written = await run([...argv, '--output', 'page.txt', '--force'], { folder });
    expect([written.exitCode, written.stdout]).toEqual([shown.exitCode, '']);
    expect(readFileSync(join(folder, 'page.txt'), 'utf8')).toBe(shown.stdout);
  }
});

test('--output - is stdout', async () => {
  const folder = folderWith({ 'a.yaml': smallest });
  expect((await run(['show', 'a.yaml', '--output', '-'], { folder })).stdout).toMatch(/^Smallest/);
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test('a file that is there is not overwritten without --force, and with it is replaced whole', async () => {
  const folder = folderWith({ 'a.yaml': smallest, 'page.txt': 'keep me\n'.repeat(1000) });
  const refused = await run(['show', 'a.yaml', '--output', 'page.txt'], { folder });
  expect([refused.exitCode, refused.stderr]).toEqual([
    2,
    `error: “${join(folder, 'page.txt')}” is already there. Use --force to replace it.\n`,
  ]);
  expect(readFileSync(join(folder, 'page.txt'), 'utf8')).toBe('keep me\n'.repeat(1000));
  await run(['show', 'a.yaml', '--output', 'page.txt', '--force'], { folder });
  expect(readFileSync(join(folder, 'page.txt'), 'utf8')).toMatch(/^Smallest/);
});

test('a write that fails leaves the old file and no temporary one', async () => {
  const folder = folderWith({ 'a.yaml': smallest });
  mkdirSync(join(folder, 'page.txt'));
  const { exitCode, stderr } = await run(['show', 'a.yaml', '--output', 'page.txt', '--force'], { folder });
  expect([exitCode, stderr]).toEqual([2, expect.stringContaining('cannot be written')]);
  expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'page.txt']);
  const nowhere = await run(['show', 'a.yaml', '--output', 'no/such/page.txt'], { folder });
  expect([nowhere.exitCode, nowhere.stdout]).toEqual([2, '']);
  expect(existsSync(join(folder, 'no'))).toBe(false);
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written to is a failure, as JSON too', async () => {
  const folder = folderWith({ 'a.yaml': smallest });
  chmodSync(folder, 0o500);
  const { stdout, exitCode } = await run(['show', 'a.yaml', '--output', 'b.txt', '--format', 'json'], { folder });
  chmodSync(folder, 0o700);
  expect([exitCode, JSON.parse(stdout).error.code]).toEqual([2, 'file/not-writable']);
});

test('the ending of the file says the format where --format does not', async () => {
  const folder = folderWith({ 'a.yaml': smallest });
  for (const [name, start] of [
    ['page.json', '{'],
    ['page.txt', 'Smallest'],
  ] as const) {
    expect((await run(['show', 'a.yaml', '--output', name], { folder })).exitCode).toBe(0);
    expect(readFileSync(join(folder, name), 'utf8').startsWith(start)).toBe(true);
  }
  await run(['show', 'a.yaml', '--format', 'text', '--output', 'text.json'], { folder });
  expect(readFileSync(join(folder, 'text.json'), 'utf8')).toMatch(/^Smallest/);
});

test('talk in colour holds the colours and not their signs', async () => {
  const text = `kind: framework
id: a
version: 1.0.0
languages: [fr]
title: Accueil !
competencies:
  - {id: b, title: Tact, definition: Agir avec soin., progression: {summary: Le soin grandit.}, levels: [{level: 1, indicators: [{id: c, text: "Salue : il sourit"}]}]}
`;
  const folder = folderWith({ 'a.yaml': text });
  const { stderr } = await run(['validate', 'a.yaml'], { folder, environment: { FORCE_COLOR: '1' }, terminal: true });
  expect(stderr).toContain('\u001b[2m--fix');
  expect(stderr).not.toContain('\u241b');
});
