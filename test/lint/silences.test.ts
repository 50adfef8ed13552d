import { afterEach, describe, expect, it } from 'vitest';
import { commentsWith } from '../../src/document/index.ts';
import { sound } from '../commands/sound.ts';
import { World } from '../commands/world.ts';

let world = new World();
afterEach(() => world.remove());

interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The problems of the named files of a project, as `validate --format json` tells them. */
async function problems(
  files: Readonly<Record<string, string>>,
  ...words: readonly string[]
): Promise<readonly Problem[]> {
  world.remove();
  world = new World(files);
  const { stdout } = await world.run(['validate', '--format', 'json', ...words]);
  // What stdout promises is tested against its schema elsewhere.
  return (JSON.parse(stdout) as { diagnostics: readonly Problem[] }).diagnostics;
}

async function codes(text: string): Promise<readonly string[]> {
  return (await problems({ 'a.yaml': text }, 'a.yaml')).map((each) => each.code);
}

/** The sound framework with a statement that the rule of negatives speaks about, under a comment. */
function under(comment: string, statement = 'Never waits'): string {
  return sound.replace(
    '            text: {en: Greets each visitor first, ',
    `            ${comment}\n            text: {en: ${statement}, `,
  );
}

describe('a comment that silences', () => {
  it('silences its rule on the next line, when it gives a reason', async () => {
    expect(await codes(under('# a remark'))).toEqual(['writing/negatives']);
    expect(await codes(under('# competency-ignore writing/negatives: the standard is worded so'))).toEqual([]);
    expect(await codes(under('#competency-ignore writing/negatives : la norme est ainsi formulée'))).toEqual([]);
  });

  it('silences several rules at once', async () => {
    const statement = 'Never waits or understands TODO';
    expect(await codes(under('# a remark', statement))).toEqual(['text/placeholder', 'writing/negatives']);
    const comment = '# competency-ignore writing/negatives, text/placeholder: taken from the standard as it is';
    expect(await codes(under(comment, statement))).toEqual([]);
  });

  it('reaches over further comments and empty lines, as far as the next line that says something', async () => {
    const comment = '# competency-ignore writing/negatives: worded so\n\n            # a remark';
    expect(await codes(under(comment))).toEqual([]);
  });

  it('may stand above the key when the words begin on the line below it', async () => {
    const text = sound.replace(
      '            text: {en: Greets each visitor first, fr: Salue chaque personne en premier}',
      [
        '            text:',
        '              # competency-ignore writing/negatives: worded so',
        '              en:',
        '                Never waits',
        '              # competency-ignore writing/negatives: de même',
        '              fr: >-',
        '                N’attend jamais',
      ].join('\n'),
    );
    expect(await codes(text)).toEqual([]);
  });

  it('reaches no further than its line', async () => {
    const text = under('# competency-ignore writing/negatives: worded so', 'Waits');
    const later = `${text}          - {id: other, text: {en: Never waits, fr: Attend}}\n`;
    expect(await codes(later)).toEqual(['silence/unused', 'writing/negatives']);
  });

  it('silences nothing without a reason', async () => {
    for (const comment of ['# competency-ignore writing/negatives', '# competency-ignore writing/negatives:  ']) {
      expect(await codes(under(comment))).toEqual(['silence/no-reason', 'writing/negatives']);
    }
  });

  it('is told of a rule that does not exist, with the one that was meant', async () => {
    const [found] = await problems({ 'a.yaml': under('# competency-ignore writing/negative: so', 'Waits') }, 'a.yaml');
    expect(found).toMatchObject({
      code: 'rule/unknown',
      severity: 'error',
      line: 18,
      params: { suggestion: 'writing/negatives' },
    });
    expect(await codes(under('# competency-ignore', 'Waits'))).toEqual(['rule/unknown']);
    expect(await codes(under('# competency-ignore constructor: so', 'Waits'))).toEqual(['rule/unknown']);
  });

  it('cannot silence an error of the file', async () => {
    expect(await codes(under('# competency-ignore reference/duplicate-id: so', 'Waits'))).toEqual(['rule/fixed']);
    const broken = under('# competency-ignore schema/unknown-property: so').replace(
      '            text:',
      '            txt:',
    );
    expect(await codes(broken)).toContain('schema/unknown-property');
  });

  it('is told when it silences nothing, unless the rule is off anyway', async () => {
    const text = under('# competency-ignore writing/negatives: so', 'Waits');
    expect(await codes(text)).toEqual(['silence/unused']);
    const project = 'kind: project\nlint: {writing/negatives: off}\n';
    expect(await problems({ 'a.yaml': text, 'competency.yaml': project }, 'a.yaml')).toEqual([]);
  });

  it('is a comment, not words in a text', async () => {
    const block = sound.replace(
      'definition:\n',
      'motivation:\n      en: |\n        # competency-ignore writing/negatives\n      fr: "# competency-ignore x"\n    definition:\n',
    );
    expect(await codes(block)).toEqual([]);
    expect(await codes(`${sound}# competency-ignored is another word\n`)).toEqual([]);
  });

  it('holds for what an extension makes of its base', async () => {
    const base = under('# competency-ignore writing/negatives: worded so');
    const extension = 'kind: framework\nid: team\nversion: 1.0.0\nlanguages: [en, fr]\nextends: ./base.yaml\n';
    expect(await problems({ 'base.yaml': base, 'team.yaml': extension }, 'base.yaml', 'team.yaml')).toEqual([]);
  });
});

describe('comments', () => {
  it('are found with their lines under any line end, and after a byte-order mark', () => {
    const text = 'a: 1 # say x\r\n# say y\r\n\r\nb: [1, # say z\r\n  2]\r\n# say w';
    const found = commentsWith('say', 'a.yaml', text).map(({ text: words, place, nextLine }) => [
      words,
      place.line,
      nextLine,
    ]);
    expect(found).toEqual([
      ['# say x', 1, 4],
      ['# say y', 2, 4],
      ['# say z', 4, 5],
      ['# say w', 6, 0],
    ]);
  });

  it('count columns in characters', () => {
    expect(commentsWith('say', 'a.yaml', '🙂: 1 # say x')[0]?.place).toMatchObject({ line: 1, column: 6, length: 7 });
  });
});

describe('the lint settings of a project', () => {
  const project = (lint: string) => `kind: project\nlanguages: [en, fr]\nlint: ${lint}\n`;
  const negative = under('# a remark');

  it('choose the severity of a rule, or silence it everywhere', async () => {
    const weighed = (lint: string) => problems({ 'a.yaml': negative, 'competency.yaml': project(lint) }, 'a.yaml');
    expect(await weighed('{writing/negatives: error}')).toMatchObject([{ severity: 'error' }]);
    expect(await weighed('{writing/negatives: info}')).toMatchObject([{ severity: 'info' }]);
    expect(await weighed('{writing/negatives: off}')).toEqual([]);
    expect(await weighed('{text/placeholder: off}')).toMatchObject([{ severity: 'warning' }]);
  });

  it('come before --strict, which takes warnings for errors and leaves notes', async () => {
    const strictly = (lint: string) =>
      problems({ 'a.yaml': negative, 'competency.yaml': project(lint) }, '--strict', 'a.yaml');
    expect(await strictly('{}')).toMatchObject([{ severity: 'error' }]);
    expect(await strictly('{writing/negatives: info}')).toMatchObject([{ severity: 'info' }]);
  });

  it('are told of a code that is no rule at its place, whatever files are named, and once', async () => {
    const files = { 'frameworks/a.yaml': sound, 'competency.yaml': project('{writing/negativs: off, yaml/tab: off}') };
    const told = [
      {
        code: 'rule/unknown',
        severity: 'error',
        file: 'competency.yaml',
        line: 3,
        params: { suggestion: 'writing/negatives' },
      },
      { code: 'rule/fixed', severity: 'error', file: 'competency.yaml', line: 3 },
    ];
    expect(await problems(files, 'frameworks/a.yaml')).toMatchObject(told);
    expect(await problems(files)).toMatchObject(told);
    expect(await problems(files, 'competency.yaml')).toMatchObject(told);
  });

  it('weigh what is said of silences too', async () => {
    const files = {
      'a.yaml': under('# competency-ignore writing/ability: so', 'Waits'),
      'competency.yaml': project('{silence/unused: error}'),
    };
    expect(await problems(files, 'a.yaml')).toMatchObject([{ code: 'silence/unused', severity: 'error' }]);
  });

  it('weigh what they weigh by themselves where the project file is broken, which is told', async () => {
    const found = await problems({ 'a.yaml': negative, 'competency.yaml': 'kind: project\nlint: 3\n' }, 'a.yaml');
    expect(found).toMatchObject([{ code: 'writing/negatives' }, { code: 'schema/type', file: 'competency.yaml' }]);
  });
});
