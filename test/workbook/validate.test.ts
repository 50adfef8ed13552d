import { afterEach, describe, expect, it } from 'vitest';
import { World } from '../commands/world.ts';

let world: World | undefined;
afterEach(() => world?.remove());

const workbook = (when: string) => `kind: workbook
id: service
version: 1.0.0
languages: [en]
title: Service
parts:
  - id: motivation
    title: Motivation
    exercise:
      title: What drives you
      minutes: 15
      prompts:
        - {id: strength, text: How strong is it, type: scale, min: 1, max: 5}
      interpretation:
        - text: A good start
          when: ${when}
`;

interface Found {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

async function problems(text: string, words: readonly string[] = []): Promise<readonly Found[]> {
  world = new World({ 'workbook.yaml': text });
  const { stdout } = await world.run(['validate', 'workbook.yaml', '--format', 'json', ...words]);
  return (JSON.parse(stdout) as { readonly diagnostics: readonly Found[] }).diagnostics;
}

describe('a fault in a condition', () => {
  const places = (found: readonly Found[]) => found.map(({ code, line, column }) => [code, line, column]);

  it.each([
    ['strength >= 4 and mood == 1', 35],
    ['"strength >= 4 and mood == 1"', 36],
    ["'strength >= 4 and mood == 1'", 36],
  ])('is told at its own column of the file: %s', async (when, column) => {
    expect(places(await problems(workbook(when)))).toEqual([['reference/unknown', 16, column]]);
  });

  it.each(['>\n            strength >= 4\n            and mood == 1', '"strength >= \\u0034 and mood == 1"'])(
    'is told at the whole condition where that is folded or has escapes: %j',
    async (when) => {
      expect(places(await problems(workbook(when)))).toEqual([['reference/unknown', 16, 17]]);
    },
  );

  it('names the prompt that was meant', async () => {
    const [found] = await problems(workbook('strenght >= 4'));
    expect(found?.message).toBe('There is no prompt “strenght”. Did you mean “strength”?');
  });

  it('is told of what can never hold as a warning, which a comment silences', async () => {
    expect(places(await problems(workbook('strength > 4 and strength < 2')))).toEqual([['condition/never', 16, 17]]);
    const silenced = workbook('strength > 4 and strength < 2').replace(
      '          when',
      '          # competency-ignore condition/never: it is a test\n          when',
    );
    expect(await problems(silenced)).toEqual([]);
  });
});

describe('a workbook', () => {
  const codes = async (text: string) => (await problems(text)).map((each) => each.code);
  const sound = workbook('strength >= 4');

  it('is told of ids that clash anywhere in it, since conditions name prompts', async () => {
    const twice = `${sound}    worksheets:\n      - id: sheet\n        title: Sheet\n        prompts: [{id: strength, text: Again, type: text}]\n`;
    expect(await codes(twice)).toEqual(['reference/duplicate-id']);
  });

  it.each([
    ['a scale without its upper end', sound.replace(', max: 5', ''), ['schema/missing-property']],
    [
      'a choice without choices',
      sound.replace('type: scale, min: 1, max: 5', 'type: choice'),
      ['schema/missing-property'],
    ],
    ['an exercise of no minutes', sound.replace('minutes: 15', 'minutes: 0'), ['schema/too-small']],
    ['an unknown key', sound.replace('minutes: 15', 'minute: 15'), ['schema/unknown-property']],
    ['an exercise without prompts', sound.replace(/prompts:\n.*\n/, 'prompts: []\n'), ['schema/too-few']],
    ['a text that is to be written', sound.replace('A good start', 'TODO'), ['text/placeholder']],
    ['a missing translation', sound.replace('[en]', '[en, fr]'), Array(5).fill('text/missing-translation')],
  ])('with %s is told so', async (_, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });
});
