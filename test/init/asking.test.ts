import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../commands/world.ts';
import { Terminal } from '../terminal/terminal.ts';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => world.remove());

describe.each([
  ['rich', []],
  ['plain', ['--plain']],
] as const)('init at a terminal, %s', (_, flags) => {
  it('asks for languages, title, id, levels and service', async () => {
    const terminal = new Terminal(['init', 'made', ...flags], { folder: world.folder });
    await terminal.shows('In which language');
    terminal.type('1\r');
    await terminal.shows('What is its title?');
    terminal.type(flags.length > 0 ? 'Night Shift\r' : '\u0015Night Shift\r');
    await terminal.shows('Which id');
    await terminal.shows('night-shift');
    terminal.type('\r');
    await terminal.shows('How many levels');
    terminal.type('2\r');
    await terminal.shows('For which service');
    terminal.type('4\r');
    await terminal.shows('written made/frameworks/night-shift.yaml');
    expect((await terminal.exit).exitCode).toBe(0);
    const framework = readFileSync(join(world.folder, 'made/frameworks/night-shift.yaml'), 'utf8');
    expect(framework).toContain('title: Night Shift');
    expect(framework.match(/- level: /g)).toHaveLength(3);
    expect(existsSync(join(world.folder, 'made/.gitlab-ci.yml'))).toBe(false);
  });

  it('writes nothing when it is left, and ends with 130', async () => {
    const terminal = new Terminal(['init', ...flags], { folder: world.folder });
    await terminal.shows('In which language');
    terminal.type('1\r');
    await terminal.shows('What is its title?');
    terminal.type('\u0003');
    expect((await terminal.exit).exitCode).toBe(130);
    expect(terminal.screen).toContain('Nothing was written.');
    expect(readdirSync(world.folder)).toEqual([]);
  });
});
