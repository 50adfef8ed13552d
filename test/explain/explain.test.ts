import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { severities } from '../../src/diagnostics/index.ts';
import { explainedCodes, explanationOf } from '../../src/explain/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { explanationsMarkdown } from '../../src/output/markdown/explanations.ts';
import { World } from '../commands/world.ts';

const world = new World();
afterAll(() => world.remove());

describe('explain', () => {
  it.each(explainedCodes)('prints the page of %s in both languages, with its examples', async (code) => {
    const { means, bad, good, remedy } = explanationOf(code);
    for (const language of ['en', 'fr'] as const) {
      const { stdout, stderr, exitCode } = await world.run([
        'explain',
        code,
        '--lang',
        language,
        '--format',
        'markdown',
      ]);
      expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
      for (const part of [code, means[language], remedy[language], bad[language], good[language]]) {
        expect(stdout).toContain(part);
      }
    }
  });

  it('says how a rule is weighed, silenced and mended, and of other codes that they are fixed', async () => {
    const rule = (await world.run(['explain', 'writing/final-stop'])).stdout;
    expect(rule).toContain('lint: {writing/final-stop: off}');
    expect(rule).toContain('# competency-ignore writing/final-stop: ');
    expect(rule).toContain('--fix');
    const error = (await world.run(['explain', 'schema/type'])).stdout;
    expect(error).not.toContain('competency-ignore');
    expect(error).toContain('cannot be silenced');
  });

  it('lists every code with its severity where none is named', async () => {
    const { stdout } = await world.run(['explain']);
    for (const code of Object.keys(severities)) expect(stdout).toContain(`${code} (`);
  });

  it('names the code that was meant', async () => {
    const near = await world.run(['explain', 'writing/negative']);
    expect(near).toMatchObject({ exitCode: 2, stdout: '' });
    expect(near.stderr).toContain('writing/negatives');
    expect((await world.run(['explain', 'constructor'])).exitCode).toBe(2);
  });

  it('keeps the lines of an example whole, so that they can be copied', async () => {
    const { stdout } = await world.run(['explain', 'writing/joined-behaviours', '--lang', 'fr']);
    for (const line of explanationOf('writing/joined-behaviours').good.fr.split('\n'))
      expect(stdout).toContain(`│ ${line}\n`);
  });
});

describe('docs/diagnostics', () => {
  it.each([
    ['en', 'docs/diagnostics.md'],
    ['fr', 'docs/diagnostics.fr.md'],
  ] as const)('in %s is what explain prints (else: npm run generate)', (language, file) => {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    const reader = { language, messages: messagesIn(language) };
    expect(text.slice(text.indexOf('# '))).toBe(explanationsMarkdown(explainedCodes.map(explanationOf), reader));
  });
});
