import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandDefinitions } from '../../src/commands/definitions/index.ts';
import { sound } from '../commands/sound.ts';
import { World } from '../commands/world.ts';
import { bashCompleting, type Complete, fishCompleting, isInstalled, zshCompleting } from './shells.ts';

const shells: Readonly<Record<string, (script: string) => Complete>> = {
  bash: bashCompleting,
  zsh: zshCompleting,
  fish: fishCompleting,
};

interface Case {
  readonly line: string;
  readonly offers: readonly string[];
  readonly not?: readonly string[];
}

const cases: readonly Case[] = [
  { line: 'competency ', offers: ['validate', 'assess', 'store', 'completion'], not: ['info', 'notes.txt'] },
  { line: 'competency va', offers: ['validate'], not: ['show'] },
  { line: 'competency --ver', offers: ['--version'] },
  { line: 'competency validate --for', offers: ['--format', '--force'], not: ['--strict'] },
  { line: 'competency validate --format ', offers: ['text', 'sarif', 'junit', 'markdown'], not: ['mine.yaml', 'csv'] },
  { line: 'competency list --format ', offers: ['json'], not: ['sarif'] },
  { line: 'competency validate ', offers: ['mine.yaml', 'other.yml'], not: ['notes.txt', 'service-attitude'] },
  { line: 'competency validate mine.yaml o', offers: ['other.yml'] },
  { line: 'competency validate --output n', offers: ['notes.txt'] },
  { line: 'competency show s', offers: ['service-attitude', 'service-excellence'], not: ['mine.yaml'] },
  { line: 'competency show wel', offers: ['welcome'] },
  { line: 'competency show --lang fr m', offers: ['mine.yaml'], not: ['notes.txt'] },
  { line: 'competency show welcome s', offers: [], not: ['service-attitude'] },
  { line: 'competency store ', offers: ['info', 'backup', 'forget'], not: ['validate'] },
  { line: 'competency store forget --y', offers: ['--yes'] },
  { line: 'competency --lang ', offers: ['fr', 'en'], not: ['validate'] },
  { line: 'competency --lang fr sh', offers: ['show'] },
  { line: 'competency assess --relation p', offers: ['peer', 'panel'], not: ['self'] },
  { line: 'competency schema f', offers: ['framework'] },
  { line: 'competency completion ', offers: ['bash', 'zsh', 'fish'] },
  { line: 'competency help ex', offers: ['exit-codes'] },
  { line: 'competency init fr', offers: ['frameworks'], not: ['mine.yaml'] },
];

let world: World;
beforeAll(async () => {
  world = new World({ 'frameworks/own.yaml': sound, 'mine.yaml': '', 'other.yml': '', 'notes.txt': '' });
  for (const shell of Object.keys(shells)) {
    await world.run(['completion', shell, '--output', `.script.${shell}`]);
  }
});
afterAll(() => world.remove());

describe.each(Object.entries(shells))('in %s', (shell, completing) => {
  // Where a shell is not installed there is nothing to test in; CI installs all three.
  it.skipIf(!isInstalled(shell)).each(cases)('“$line” completes', async ({ line, offers, not = [] }) => {
    const complete = completing(join(world.folder, `.script.${shell}`));
    const offered = (await complete(line, world.folder)).map((each) => each.trim().replace(/\/$/, ''));
    for (const each of offers) expect(offered).toContain(each);
    for (const each of not) expect(offered).not.toContain(each);
  });
});

describe('a value after =', () => {
  it.skipIf(!isInstalled('bash'))('completes in bash, which takes it for a word of its own', async () => {
    const complete = bashCompleting(join(world.folder, '.script.bash'));
    expect(await complete('competency validate --format=s', world.folder)).toEqual(['sarif']);
  });

  it.skipIf(!isInstalled('fish'))('completes in fish', async () => {
    const complete = fishCompleting(join(world.folder, '.script.fish'));
    expect(await complete('competency validate --format=s', world.folder)).toEqual(['--format=sarif']);
  });
});

describe('every script', () => {
  it.each(Object.keys(shells))('of %s knows each command, option and choice', async (shell) => {
    const { stdout } = await world.run(['completion', shell]);
    for (const { name, options } of commandDefinitions) {
      expect(stdout).toContain(name.split(' ').at(-1));
      for (const { flags, choices = [] } of options) {
        const option = /--([a-z-]+)/.exec(flags)?.[1] ?? '';
        expect(stdout).toMatch(new RegExp(`(--|-l )${option}\\b`));
        for (const choice of choices) expect(stdout).toContain(choice);
      }
    }
  });

  it.each(['zsh', 'fish'])('of %s describes in the language of the reader', async (shell) => {
    expect((await world.run(['completion', shell, '--lang', 'fr'])).stdout).toContain('Dresser la liste');
  });

  it('is the same whatever frameworks stand in the folder', async () => {
    const { stdout } = await world.run(['completion', 'bash']);
    expect(stdout).not.toContain('welcome');
    expect(stdout).toContain('service-excellence');
  });

  it('of an unknown shell is refused with what there is', async () => {
    const { exitCode, stderr } = await world.run(['completion', 'bsh']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean “bash”?');
  });
});
