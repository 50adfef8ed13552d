import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileTypes } from '../../src/model/index.ts';
import { folderWith, run } from '../support/world.ts';
import { englishPage, frenchPage } from './pages.ts';

type FrameworkFile = FileTypes['framework'];

async function imported(files: Readonly<Record<string, string>>, ...flags: readonly string[]) {
  const [file = ''] = Object.keys(files);
  const ran = await run(['import', file, ...flags], { folder: folderWith(files) });
  // What import prints went through validate.
  const framework = ran.stdout.startsWith('#') ? (parse(ran.stdout) as FrameworkFile) : null;
  return { ...ran, framework, competencies: framework?.competencies ?? [] };
}

describe('a page whose tables ran into lines', () => {
  test('comes out whole: contrasts, dimensions, and every level with its concept, indicators, elaboration and example', async () => {
    const { competencies, exitCode, stderr } = await imported({ 'page.txt': frenchPage });
    expect(exitCode).toBe(0);
    expect(competencies).toMatchSnapshot();
    expect(stderr).toContain('Found 1 competency, 2 levels and 5 indicators; 0 lines were not understood.');
  });

  test('pairs the two lists of contrasts by their middle', async () => {
    const [competency] = (await imported({ 'page.txt': frenchPage })).competencies;
    expect(competency?.contrasts).toEqual([
      { is: 'Lever les yeux dès que la porte s’ouvre', isNot: 'Laisser la personne attendre sans un mot' },
      { is: 'Demander ce que la personne cherche', isNot: 'Supposer que la personne connaît les lieux' },
      { is: 'Finir ce qui est commencé avant de changer de sujet', isNot: 'Passer à la suivante sans conclure' },
    ]);
  });
});

describe('a page that names a family of competencies in its title', () => {
  test('puts the competency into that category, and keeps what it does not understand as a note with a warning', async () => {
    const { framework, competencies, stderr } = await imported({ 'page.txt': englishPage });
    expect(framework?.categories).toEqual([
      { id: 'behavioural-competencies-for-the-desk', title: 'Behavioural competencies for the desk' },
    ]);
    expect(competencies).toMatchSnapshot();
    expect(stderr).toContain('page.txt:3:1: warning:');
    expect(stderr).toContain('[import/not-understood]');
  });
});
