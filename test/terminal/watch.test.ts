import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { misnamed, sound } from '../commands/sound.ts';
import { World } from '../commands/world.ts';
import { Terminal } from './terminal.ts';

let world: World;
let terminal: Terminal;
beforeEach(() => {
  world = new World({ 'sets/a.yaml': sound });
});
afterEach(async () => {
  terminal.kill('SIGKILL');
  await terminal.exit;
  world.remove();
});

async function watching(...words: readonly string[]): Promise<void> {
  terminal = new Terminal(['validate', '--watch', ...words], { folder: world.folder });
  await terminal.shows('watching for changes');
}

async function saysAfter(change: () => void, text: string): Promise<void> {
  change();
  await terminal.shows('changed.');
  await terminal.shows(text);
  await terminal.shows('watching for changes');
}

describe('validate --watch', () => {
  it('checks a file again when it is saved, and ends with 130 at Ctrl-C', async () => {
    await watching('sets/a.yaml');
    await saysAfter(() => world.write('sets/a.yaml', misnamed), '1 file: 1 error.');
    await saysAfter(() => world.write('sets/a.yaml', sound), '1 file: no problems.');
    terminal.type('\u0003');
    expect((await terminal.exit).exitCode).toBe(130);
  });

  it('keeps seeing a file that an editor replaces by renaming another', async () => {
    await watching('sets/a.yaml');
    for (const [text, summary] of [
      [misnamed, '1 error.'],
      [sound, 'no problems.'],
      [misnamed, '1 error.'],
    ] as const) {
      world.write('sets/.a.yaml.swp', text);
      await saysAfter(
        () => renameSync(join(world.folder, 'sets/.a.yaml.swp'), join(world.folder, 'sets/a.yaml')),
        summary,
      );
    }
  });

  it('sees files that come and go in a folder, and in new folders in it', async () => {
    await watching('sets');
    await saysAfter(() => world.write('sets/b.yaml', misnamed), '2 files: 1 error.');
    await saysAfter(() => world.write('sets/new/deep/c.yaml', misnamed), '3 files: 2 errors.');
    await saysAfter(() => rmSync(join(world.folder, 'sets/b.yaml')), '2 files: 1 error.');
  });

  it('sees files that come to fit a glob, and a file that was not there yet', async () => {
    await watching('sets/*.yaml', 'later.yaml');
    await saysAfter(() => world.write('sets/b.yaml', misnamed), '3 files: 2 errors.');
    await saysAfter(() => world.write('later.yaml', sound), '3 files: 1 error.');
  });

  it('checks an adaptation again when its base changes, wherever that lies', async () => {
    const adaptation =
      'kind: framework\nid: own\nversion: 1.0.0\nlanguages: [en, fr]\nextends: ../elsewhere/base.yaml\n';
    world.write('elsewhere/base.yaml', sound);
    world.write('sets/a.yaml', adaptation);
    await watching('sets');
    await saysAfter(() => world.write('elsewhere/base.yaml', misnamed), 'has errors of its own');
  });

  it('watches the project file and what it names', async () => {
    world.write('competency.yaml', 'kind: project\nframeworks: [sets]\n');
    await watching();
    await saysAfter(
      () => world.write('competency.yaml', 'kind: project\nframeworks: [more]\n'),
      'No YAML file matches “more”',
    );
    await saysAfter(() => world.write('more/b.yaml', misnamed), '2 files: 1 error.');
  });

  it('sees a folder again that was removed and made anew', async () => {
    await watching('sets');
    await saysAfter(() => rmSync(join(world.folder, 'sets'), { recursive: true }), '1 error');
    await saysAfter(() => world.write('sets/b.yaml', sound), '1 file: no problems.');
    await saysAfter(() => world.write('sets/b.yaml', misnamed), '1 file: 1 error.');
  });

  it('does not go with what has one result', async () => {
    await watching('sets');
    for (const words of [['--format', 'json'], ['--output', 'x'], ['-']])
      expect((await world.run(['validate', '--watch', ...words])).exitCode).toBe(2);
  });
});
