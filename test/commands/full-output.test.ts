import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/competency.js', import.meta.url));

/** A device on which every disk is full; not every system has one. */
const full = '/dev/full';

/** Runs the built program with its stdout on a full disk. */
function onFullDisk(words: readonly string[]) {
  const stdout = openSync(full, 'w');
  try {
    return spawnSync(process.execPath, [program, ...words], { stdio: ['ignore', stdout, 'pipe'], encoding: 'utf8' });
  } finally {
    closeSync(stdout);
  }
}

describe.skipIf(!existsSync(full))('a stdout that takes no more (not run where there is no /dev/full)', () => {
  it.each([
    ['show', 'service-excellence', '--lang', 'en'],
    ['list', '--format', 'json', '--lang', 'en'],
    ['show', 'no-such-framework', '--format', 'json', '--lang', 'en'],
    ['--version', '--lang', 'en'],
    ['--version'],
    ['--help', '--lang', 'en'],
    ['--lang', 'en'],
  ])('ends with 2 and a sentence: %s %s %s', (...words) => {
    const { status, stderr } = onFullDisk(words);
    expect(stderr).toContain('stdout');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(2);
  });

  it('says why', () => {
    expect(onFullDisk(['list', '--lang', 'en']).stderr).toContain('the disk is full');
    expect(onFullDisk(['list', '--lang', 'fr']).stderr).toContain('le disque est plein');
  });

  it('is no fault where the reader has gone', () => {
    const words = ['-c', `"${process.execPath}" "${program}" show service-excellence | true; echo \${PIPESTATUS[0]}`];
    expect(spawnSync('bash', words, { encoding: 'utf8' })).toMatchObject({ stdout: '0\n', stderr: '' });
  });
});
