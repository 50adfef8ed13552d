import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileTypes } from '../../src/model/index.ts';
import { folderWith, run } from '../support/world.ts';

const french = `Accueil attentif

Définition
Recevoir chaque visiteur comme on aimerait l’être.

Gradation de l’échelle
La présence grandit de niveau en niveau.

Niveau 1
Recevoir
- Saluer chaque personne en premier
- Indiquer le bureau demandé

Niveau 2
Accompagner
- Vérifier que la personne a compris
`;
const english = `Attentive welcome

Definition
Receiving every visitor as one would like to be received.

Scale progression
Presence grows from level to level.

Level 1
Receive
- Greet each person first
- Show the way to the office

Level 2
Accompany
- Check that the person understood
`;

async function merged(fr: string, en: string, ...flags: readonly string[]) {
  const ran = await run(['import', 'fr.txt', '--merge', 'en.txt', ...flags], {
    folder: folderWith({ 'fr.txt': fr, 'en.txt': en }),
  });
  // What import prints went through validate.
  const framework = ran.stdout.startsWith('#') ? (parse(ran.stdout) as FileTypes['framework']) : null;
  return { ...ran, framework, competency: framework?.competencies?.[0] };
}

describe('import --merge', () => {
  test('pairs two languages by position into one bilingual framework, with ids of the first', async () => {
    const { framework, competency, exitCode } = await merged(french, english);
    expect(exitCode).toBe(0);
    expect(framework).toMatchObject({ languages: ['fr', 'en'], id: 'accueil-attentif' });
    expect(competency?.levels?.[0]).toEqual({
      level: 1,
      title: { fr: 'Recevoir', en: 'Receive' },
      indicators: [
        {
          id: 'saluer-chaque-personne-en-premier',
          text: { fr: 'Saluer chaque personne en premier', en: 'Greet each person first' },
        },
        {
          id: 'indiquer-le-bureau-demande',
          text: { fr: 'Indiquer le bureau demandé', en: 'Show the way to the office' },
        },
      ],
    });
  });

  test('pairs nothing of a list that is longer in one language, says where, and keeps the words under notes', async () => {
    const { competency, stderr } = await merged(french, english.replace('- Show the way to the office\n', ''));
    expect(stderr).toContain('en.txt:11:1: warning: Accueil attentif, 1: 2 indicators in one language, 1 in the other');
    expect(competency?.notes).toEqual([{ en: 'Greet each person first' }]);
    expect(competency?.levels?.[0]?.indicators?.map((each) => each.text)).toEqual([
      { fr: 'Saluer chaque personne en premier' },
      { fr: 'Indiquer le bureau demandé' },
    ]);
  });

  test('keeps a level that only one language has, in that language alone', async () => {
    const { competency, stderr } = await merged(french, `${english}\nLevel 3\nTeach\n- Show others how it is done\n`);
    expect(stderr).toContain('2 levels in one language, 3 in the other');
    expect(competency?.levels?.[2]).toEqual({
      level: 3,
      title: { en: 'Teach' },
      indicators: [{ id: 'show-others-how-it-is-done', text: { en: 'Show others how it is done' } }],
    });
  });

  test('refuses two pages of one language, and writes nothing', async () => {
    const { exitCode, stdout, stderr } = await merged(french, french);
    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('[import/one-language]');
  });

  test('reports the lines of both sources', async () => {
    const { stdout } = await merged(french, english, '--report');
    expect(stdout).toContain('fr.txt\n');
    expect(stdout).toContain('en.txt\n');
    expect(stdout).toContain('Check that the person understood');
  });

  test('takes the languages of both pages, in their order', async () => {
    const { framework, exitCode } = await merged(french, english, '--language', 'fr-CA, en-CA');
    expect([exitCode, framework?.languages]).toEqual([0, ['fr-CA', 'en-CA']]);
    const first = await merged(french, english, '--language', 'fr-CA');
    expect(first.framework?.languages).toEqual(['fr-CA', 'en']);
  });

  test('refuses more languages than there are pages', async () => {
    const three = await merged(french, english, '--language', 'fr,en,es');
    expect([three.exitCode, three.stderr]).toEqual([2, expect.stringContaining('fr,en')]);
    const alone = await run(['import', 'fr.txt', '--language', 'fr,en'], { folder: folderWith({ 'fr.txt': french }) });
    expect([alone.exitCode, alone.stderr]).toEqual([2, expect.stringContaining('--merge')]);
  });
});
