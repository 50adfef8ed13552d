import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Terminal } from './terminal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'competency-terminal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const person = ['--subject', 'Ada Roy', '--relation', 'self', '--profile', 'front-line-agent', '--cycle', '2026-H2'];
const start = ['assess', 'service-excellence', ...person];
const question = (at: number) => new RegExp(`Question ${at} of 14`);

/** The ways in which an interview ends against the rater's will, and how the process ends then. */
const ends: readonly {
  readonly name: string;
  readonly leave: (terminal: Terminal) => void;
  readonly code: number | null;
}[] = [
  { name: 'kill -9', leave: (terminal) => terminal.kill('SIGKILL'), code: null },
  { name: 'Ctrl-C', leave: (terminal) => terminal.type('\u0003'), code: 130 },
  { name: 'Ctrl-D', leave: (terminal) => terminal.type('\u0004'), code: 130 },
  { name: 'a closed terminal', leave: (terminal) => terminal.kill('SIGHUP'), code: 130 },
  { name: 'a polite request to end', leave: (terminal) => terminal.kill('SIGTERM'), code: 130 },
];

describe.each([
  { mode: 'with arrow keys', flags: [], answer: '\r' },
  { mode: 'with numbered questions', flags: ['--plain'], answer: '1\r' },
])('an assessment in a terminal, $mode', ({ flags, answer }) => {
  it('loses no answer, whatever ends it and at whichever question', async () => {
    let terminal = new Terminal([...start, ...flags], { folder });
    await terminal.shows(question(1));
    for (let at = 1; at <= 14; at += 1) {
      const end = ends[at % ends.length];
      if (end === undefined) throw new Error('no way to end');
      // Left either when the question has come up, or when it was answered and the next one has come up.
      const isAnswered = at % 2 === 0 && at < 14;
      if (isAnswered) {
        terminal.type(answer);
        await terminal.shows(question(at + 1));
      }
      end.leave(terminal);
      const { exitCode, signal } = await terminal.exit;
      if (end.code === null) expect(signal).toBe(9);
      else expect({ way: end.name, exitCode }).toEqual({ way: end.name, exitCode: end.code });
      terminal = new Terminal(['assess', '--resume', ...flags], { folder });
      await terminal.shows(question(isAnswered ? at + 1 : at));
      if (!isAnswered) terminal.type(answer);
      if (!isAnswered && at < 14) await terminal.shows(question(at + 1));
    }
    await terminal.shows('Below the first level');
    expect((await terminal.exit).exitCode).toBe(0);
  });

  it('asks who, in what relation, by whom, for which profile and cycle', async () => {
    const terminal = new Terminal(['assess', 'service-excellence', ...flags], { folder });
    await terminal.shows('Who is assessed?');
    terminal.type('Ada Roy\r');
    await terminal.shows('In what relation');
    terminal.type('2\r');
    await terminal.shows('Who rates?');
    terminal.type('Bo Diaz\r');
    await terminal.shows('Which profile');
    terminal.type('1\r');
    await terminal.shows('Which cycle?');
    terminal.type('\r');
    await terminal.shows(question(1));
    terminal.kill('SIGKILL');
    await terminal.exit;
  });
});

describe('a profile’s target', () => {
  it('is not shown before the last answer', async () => {
    const terminal = new Terminal([...start, '--plain'], { folder });
    for (let at = 1; at <= 14; at += 1) {
      await terminal.shows(question(at));
      expect(terminal.screen).not.toMatch(/target \d/);
      terminal.type('3\r');
    }
    await terminal.shows('target 2');
    expect((await terminal.exit).exitCode).toBe(0);
  });
});

describe('plain questions', () => {
  it('move no cursor and draw nothing twice', async () => {
    const terminal = new Terminal(start, { folder, environment: { TERM: 'dumb' } });
    await terminal.shows(question(1));
    await terminal.shows('Choose:');
    expect(terminal.raw).not.toContain('\u001b');
    terminal.kill('SIGKILL');
    await terminal.exit;
  });
});
