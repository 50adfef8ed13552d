import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { World } from '../commands/world.ts';
import { Terminal } from '../terminal/terminal.ts';

const competencies = Array.from(
  { length: 1200 },
  (_, at) => `
  - id: c${at + 1}
    title: Competency ${at + 1}
    definition: What it is.
    progression: {type: cumulative}
    levels:
      - {level: 1, title: First, indicators: [{id: i${at + 1}, text: Does it}]}
      - {level: 2, title: Second, indicators: [{id: j${at + 1}, text: Does more}]}`,
);
const framework = `kind: framework
id: long
version: 1.0.0
languages: [en]
title: Long
competencies:${competencies.join('')}
`;

let world: World;
beforeEach(() => {
  world = new World({ 'long.yaml': framework });
});
afterEach(() => world.remove());

const printing = ['render', 'long.yaml', '--output', 'long.pdf', '--force'];

async function watched(columns: number, environment: Readonly<Record<string, string>> = {}): Promise<string> {
  const terminal = new Terminal(printing, { folder: world.folder, columns, environment });
  expect((await terminal.exit).exitCode).toBe(0);
  return terminal.raw;
}

/** What stood on the line of the bar, one state after the other. */
function states(raw: string): readonly string[] {
  return raw.split('\r\u001b[K').slice(1, -1);
}

describe('long work in a terminal', () => {
  it.each([80, 40, 25])(
    'shows a bar that grows on one line of %i columns, and takes it away at the end',
    async (columns) => {
      const raw = await watched(columns);
      const shown = states(raw);
      expect(shown.length).toBeGreaterThan(20);
      for (const each of shown) {
        expect(each).toMatch(/^[█░]+ [\d,]+ of 1,200$/);
        expect(each.length).toBeLessThan(columns);
      }
      expect(shown[0]).toMatch(/^░+ 0 of 1,200$/);
      const filled = shown.map((each) => each.split('█').length);
      expect(filled).toEqual([...filled].sort((one, other) => one - other));
      expect(raw.slice(raw.lastIndexOf('\r\u001b[K'))).toContain('Written: long.pdf');
    },
  );

  it('says it in French numbers in French', async () => {
    expect(states(await watched(80, { LANG: 'fr_CA.UTF-8' }))[0]).toMatch(/ 0 sur 1\s200$/);
  });

  it('says it in four lines of words where marks are not wished for', async () => {
    const raw = await watched(80, { ACCESSIBLE: '1' });
    expect(raw).not.toContain('\u001b[K');
    expect(raw.match(/^[\d,]+ of 1,200\r?$/gm)).toHaveLength(5);
  });
});

describe('long work that nobody watches', () => {
  it('says nothing of how far it is, in a pipe', async () => {
    const { exitCode, stderr } = await world.run(printing);
    expect(exitCode).toBe(0);
    expect(stderr).not.toMatch(/of 1,200|█/);
  });

  it('says nothing with --quiet', async () => {
    const { exitCode, stderr } = await world.run([...printing, '--quiet'], { terminal: true });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('says nothing of a few cards', async () => {
    const words = ['render', 'service-excellence', '--output', 'few.pdf'];
    expect((await world.run(words, { terminal: true })).stderr).not.toContain('█');
  });
});
