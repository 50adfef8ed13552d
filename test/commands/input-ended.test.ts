import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/world.ts';

const commands = ['assess service-excellence', 'workbook professional-service'];

describe('an input that ends', () => {
  test.each(commands)('before anything was asked is told, with the ways out: %s', async (line) => {
    for (const [language, words] of [
      ['en', 'The input ended before anything was answered.'],
      ['fr', 'L’entrée a pris fin avant toute réponse.'],
    ] as const) {
      const argv = [...line.split(' '), '--store', 's.db', '--lang', language];
      const { exitCode, stdout, stderr } = await run(argv, { folder: folderWith({}) });
      expect([exitCode, stdout]).toEqual([130, '']);
      expect(stderr).toContain(words);
      expect(stderr).toContain('--answers');
      expect(stderr).toContain('--resume');
    }
  });

  test('in the middle is told, with the command that goes on', async () => {
    const words = ['--subject', 'ada', '--rater', 'ada', '--relation', 'self', '--store', 's.db', '--lang', 'en'];
    const { exitCode, stderr } = await run(['assess', 'service-excellence', ...words], {
      folder: folderWith({}),
      stdin: '5\n1\n',
    });
    expect(exitCode).toBe(130);
    expect(stderr).toContain(
      'The input ended; every answer is saved. To resume: competency assess --resume --store s.db',
    );
  });

  test('is no reason to speak of letters where there are none', async () => {
    const { stderr } = await run(
      ['assess', 'service-excellence', '--subject', 'ada', '--relation', 'self', '--lang', 'en'],
      {
        folder: folderWith({}),
        stdin: 'x\n\n',
      },
    );
    expect(stderr).toContain('“x” is not one of the choices. Give a number from 1 to 5.');
    expect(stderr).toContain('Nothing was chosen. Give a number from 1 to 5.');
  });
});
