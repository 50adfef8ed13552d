import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { World } from '../commands/world.ts';
import { small } from './small.ts';

let world: World;
const begun = () => {
  world = new World({ 'small.yaml': small });
  return world;
};
afterEach(() => world.remove());

const lines = (...words: readonly string[]) => `${words.join('\n')}\n`;
const workbook = (stdin: string, ...words: readonly string[]) =>
  world.run(['workbook', ...words, '--store', 's.db'], { stdin });

interface Result {
  readonly answers: {
    readonly participants: readonly { readonly id: string; readonly name?: string }[];
    readonly completedAt: string | null;
    readonly answers: Readonly<Record<string, unknown>>;
  };
  readonly told: readonly {
    readonly section: string;
    readonly text: { readonly en: string };
    readonly participants: unknown;
  }[];
}

const all = lines('1', 'I like it', '4', 'New', 'To listen', 'Wait ten minutes', '1', 'A tired face', '1', '5');

describe('working alone', () => {
  it('asks part by part, keeps every answer, and tells what the answers call for', async () => {
    begun();
    const { stdout, exitCode } = await workbook(all, 'small.yaml', '--by', 'Ada Roy', '--format', 'json');
    expect(exitCode).toBe(0);
    const { answers, told } = JSON.parse(stdout) as Result;
    expect(answers.answers).toEqual({
      why: { by: { 'ada-roy': 'I like it' } },
      strength: { by: { 'ada-roy': 4 } },
      team: { by: { 'ada-roy': 'new' } },
      respect: { by: { 'ada-roy': 'To listen' } },
      late: { by: { 'ada-roy': 'Wait ten minutes' } },
      mirror: { by: { 'ada-roy': 'A tired face' } },
      like: { by: { 'ada-roy': 5 } },
    });
    expect(told.map((each) => [each.section, each.text.en, each.participants])).toEqual([
      ['motivation', 'Always said', null],
      ['motivation', 'Strong', null],
      ['closing', 'Both high', null],
    ]);
  });

  it('goes on where it stopped, in any language, with every answer that was given', async () => {
    begun();
    const first = await workbook(lines('1', 'I like it', '4'), 'small.yaml', '--by', 'ada');
    expect(first.exitCode).toBe(130);
    expect(first.stderr).toContain('competency workbook --resume --store s.db');
    const rest = await workbook(
      lines('Neuve', 'Écouter', 'Attendre', '1', 'Moi', '1', '5'),
      '--resume',
      '--lang',
      'fr',
      '--format',
      'json',
    );
    expect(rest.stderr).toContain('2 réponses enregistrées');
    const { answers } = JSON.parse(rest.stdout) as Result;
    expect(answers.answers).toMatchObject({ why: { by: { ada: 'I like it' } }, team: { by: { ada: 'new' } } });
  });

  it('says what can be done at each question: going back, hints, time, and taking an answer back', async () => {
    begun();
    const { stderr, stdout } = await workbook(
      lines('1', '/h', '/t', '/p', '', 'first', '/b', 'second', '/zzz', '9', 'two', '2', '/b', '/x', '/q'),
      'small.yaml',
      '--by',
      'ada',
      '--format',
      'json',
    );
    for (const said of ['Think of a day', '[10:00 left]', 'time stands still', '[first]', '“/zzz”', '“9”', '“two”'])
      expect(stderr).toContain(said);
    expect(JSON.parse(stdout)).toEqual({ interrupted: { session: expect.any(String) } });
    const resumed = await workbook('', '--resume');
    expect(resumed.stderr).toContain('1 answer is saved');
  });

  it('offers at the end to answer what was skipped', async () => {
    begun();
    const { stdout, stderr } = await workbook(
      lines('1', '', '4', 'New', '/s', 'Wait', '2', '1', '5', '2', 'because', '/s', 'me', '1'),
      'small.yaml',
      '--by',
      'ada',
      '--format',
      'json',
    );
    expect(stderr).toContain('3 questions have no answer');
    const { answers } = JSON.parse(stdout) as Result;
    expect(answers.answers).toMatchObject({ why: { by: { ada: 'because' } }, mirror: { by: { ada: 'me' } } });
    expect(answers.answers).not.toHaveProperty('respect');
  });

  it('offers unfinished work of the same people first', async () => {
    begun();
    await workbook(lines('1', 'I like it'), 'small.yaml', '--by', 'ada');
    const again = await workbook(lines('1'), 'small.yaml', '--by', 'ada');
    expect(again.stderr).toContain('unfinished work');
    expect(again.stderr).toContain('How strong');
  });
});

describe('working as a group', () => {
  const group = ['small.yaml', '--by', 'Ada Roy', 'Bo Diaz'];
  const talk = lines(
    '1',
    'a1',
    'b1',
    '4',
    '1',
    'New',
    'New',
    'a-def',
    'b-def',
    'our def',
    'our sheet',
    '1',
    '1',
    '5',
    '2',
  );

  it('asks each person in turn, then for the definition that all agree on; sheets are answered together', async () => {
    begun();
    const { stdout, stderr } = await workbook(talk, ...group, '--format', 'json');
    const { answers, told } = JSON.parse(stdout) as Result;
    expect(answers.answers).toMatchObject({
      why: { by: { 'ada-roy': 'a1', 'bo-diaz': 'b1' } },
      respect: { by: { 'ada-roy': 'a-def', 'bo-diaz': 'b-def' }, agreed: 'our def' },
      late: { agreed: 'our sheet' },
    });
    expect(stderr).toContain('all together');
    expect(stderr).toContain('Ada Roy: a-def');
    expect(stderr).toContain('“Mirror” is done alone');
    expect(answers.answers).not.toHaveProperty('mirror');
    expect(told.map((each) => [each.text.en, each.participants])).toEqual([
      ['Always said', null],
      ['Strong', ['ada-roy']],
      ['Weak and new', ['bo-diaz']],
      ['Both high', ['ada-roy']],
    ]);
  });

  it.each([
    ['en', 'Agreed on together: our def', 'For Bo Diaz: Weak and new'],
    ['fr', 'Convenu ensemble\u202f: our def', 'Pour Bo Diaz\u202f: Faible et neuf'],
  ])('is told in %s, with who answered what', async (language, agreed, told) => {
    begun();
    const words = talk.replaceAll('New', language === 'fr' ? 'Neuve' : 'New');
    const { stdout } = await workbook(words, ...group, '--lang', language);
    for (const said of [agreed, told, 'a-def', 'b-def']) expect(stdout).toContain(said);
  });

  it('is forgotten person by person', async () => {
    begun();
    await workbook(talk, ...group);
    const { stdout, stderr, exitCode } = await world.run(['store', 'forget', 'ada-roy', '--yes', '--store', 's.db']);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 0 });
    expect(stderr).toMatch(/\d+ entries in workbooks/);
    const again = await world.run(['store', 'forget', 'ada-roy', '--yes', '--store', 's.db']);
    expect(again.exitCode).toBe(2);
  });
});

describe('answers from a file', () => {
  const answers = `kind: workbook-answers
workbook: {id: small, version: 1.0.0}
participants: [{id: ada, name: Ada}, {id: bo}]
answers:
  strength: {by: {ada: 4, bo: 0}}
  team: {by: {bo: new}}
  respect: {by: {ada: To listen}, agreed: To hear}
  late: We wait
`;

  it.each(['text', 'markdown', 'json'])('are shown as %s, in a file that only its owner can read', async (format) => {
    begun().write('answers.yaml', answers);
    const words = ['small.yaml', '--answers', 'answers.yaml', '--format', format, '--output', 'result'];
    expect((await workbook('', ...words)).exitCode).toBe(0);
    expect(statSync(join(world.folder, 'result')).mode & 0o777).toBe(0o600);
    expect((await workbook('', ...words)).exitCode).toBe(2);
  });

  it('ask nothing, and tell the same', async () => {
    begun().write('answers.yaml', answers);
    const { stdout } = await workbook('', 'small.yaml', '--answers', 'answers.yaml', '--no-input');
    for (const said of ['For Ada: Strong', 'For bo: Weak and new', 'Agreed on together: To hear', 'We wait'])
      expect(stdout).toContain(said);
    expect(stdout).not.toContain('Both high');
  });

  it('are refused where they do not fit the workbook, each at its place', async () => {
    begun().write('answers.yaml', answers.replace('ada: 4', 'ada: 9').replace('bo: new', 'cy: gone'));
    const { stdout, exitCode } = await workbook('', 'small.yaml', '--answers', 'answers.yaml', '--format', 'json');
    expect(exitCode).toBe(2);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; line: number }[] };
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['reply/outside', 5],
      ['reference/unknown', 6],
    ]);
  });
});

describe('a workbook command that cannot be done', () => {
  it.each([
    [['small.yaml', '--no-input'], '--answers'],
    [['smal'], 'There is no workbook'],
    [['--resume'], 'No work on a workbook is waiting'],
    [[], 'WORKBOOK is missing'],
    [['small.yaml', '--answers', 'a.yaml', '--resume'], 'do not go together'],
  ])('%j says why', async (words, said) => {
    begun();
    const { exitCode, stderr, stdout } = await workbook('', ...words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(said);
  });
});
