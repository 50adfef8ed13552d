import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileTypes } from '../../src/model/index.ts';
import { folderWith, run } from '../support/world.ts';

const page = `Attentive welcome

Definition
Receiving every visitor as one would like to be received.

Scale progression
Presence grows from level to level.

Level 1
- Greets each person first
- Shows the way to the office

Level 2
- Checks that the person understood what to do next
`;

const old = `kind: framework
id: desk
version: 2.1.0
languages: [en, fr]
title: {en: Desk, fr: Comptoir}
rating: {threshold: 0.8}
categories:
  - {id: people, title: {en: People, fr: Personnes}}
competencies:
  - id: welcome
    category: people
    title: {en: Attentive welcome, fr: Accueil attentif}
    definition: {en: Receiving every visitor as one would like to be received., fr: Recevoir comme on aimerait l’être.}
    progression: {summary: {en: Presence grows from level to level., fr: La présence grandit.}}
    levels:
      - level: 1
        indicators:
          - {id: hello, text: {en: Greets each person first, fr: Salue en premier}}
          - {id: gone, text: {en: Writes the name down, fr: Note le nom}}
      - level: 2
        indicators:
          - {id: understood, text: {en: Checks that the person understood what to do, fr: Vérifie la compréhension}}
  - id: calm
    title: {en: Calm, fr: Calme}
    definition: {en: Keeps calm., fr: Garde son calme.}
    levels: [{level: 1, indicators: [{id: breathes, text: {en: Breathes, fr: Respire}}]}]
profiles:
  - {id: agent, title: {en: Agent, fr: Agent}, targets: {welcome: 2, calm: 1}}
`;

async function into(text: string, ...flags: readonly string[]) {
  const folder = folderWith({ 'page.txt': text, 'desk.yaml': old });
  const ran = await run(['import', 'page.txt', '--into', 'desk.yaml', ...flags], { folder });
  const written = readFileSync(join(folder, 'desk.yaml'), 'utf8');
  // Import wrote it, or left what was there.
  return { ...ran, folder, written, framework: parse(written) as FileTypes['framework'] };
}

describe('import --into', () => {
  test('keeps ids where the words still match, reworded or not, and gives none of them to another thing', async () => {
    const { framework, exitCode } = await into(page, '--force');
    expect(exitCode).toBe(0);
    const [welcome] = framework.competencies ?? [];
    expect(welcome?.id).toBe('welcome');
    expect(welcome?.levels?.flatMap(({ indicators = [] }) => indicators.map((each) => each.id))).toEqual([
      'hello',
      'shows-the-way-to-the-office',
      'understood',
    ]);
  });

  test('keeps what a page cannot say: version, rating, category, profiles, translations, other competencies', async () => {
    const { framework, stderr } = await into(page, '--force');
    expect(framework).toMatchObject({
      id: 'desk',
      version: '2.1.0',
      rating: { threshold: 0.8 },
      languages: ['en', 'fr'],
    });
    expect(framework.profiles).toHaveLength(1);
    expect(framework.competencies?.map((each) => [each.id, each.category])).toEqual([
      ['welcome', 'people'],
      ['calm', undefined],
    ]);
    expect(framework.competencies?.[0]?.levels?.[0]?.indicators?.[0]?.text).toEqual({
      en: 'Greets each person first',
      fr: 'Salue en premier',
    });
    expect(stderr).toContain('calm');
  });

  test('puts no placeholder over a text, and keeps what a table has no column for', async () => {
    const rich = `kind: framework
id: desk
version: 1.0.0
languages: [en, fr]
title: {en: Desk, fr: Comptoir}
competencies:
  # Agreed with the union.
  - id: welcome
    title: {en: Attentive welcome, fr: Accueil attentif}
    definition: {en: Receiving with care., fr: Recevoir avec soin.}
    notes: [{en: A note by hand., fr: Une note à la main.}]
    motivation: {en: Joy., fr: Joie.}
    contrasts: [{is: {en: Looking up, fr: Lever les yeux}, isNot: {en: Silence, fr: Silence}}]
    progression: {summary: {en: Presence grows., fr: La présence grandit.}}
    levels:
      - level: 1
        concept: {en: Is there, fr: Est là}
        indicators: [{id: hello, text: {en: Greets each person, fr: Salue}, x-source: survey}]
        examples: [{text: {en: A family came., fr: Une famille est venue.}}]
`;
    const table =
      'competency,level,indicator\nAttentive welcome,1,Greets each person\nAttentive welcome,1,Shows the way\n';
    const folder = folderWith({ 'table.csv': table, 'desk.yaml': rich });
    const ran = await run(['import', 'table.csv', '--into', 'desk.yaml'], { folder });
    expect(ran.stderr).not.toContain('TODO');
    expect(ran).toMatchObject({
      exitCode: 0,
      stderr: expect.stringContaining('1 comment of “desk.yaml” will be lost'),
    });
    // Import wrote it.
    const [was, is] = [parse(rich), parse(readFileSync(join(folder, 'desk.yaml'), 'utf8'))].map(
      (each) => (each as FileTypes['framework']).competencies?.[0],
    );
    expect({ ...is, levels: null }).toEqual({ ...was, levels: null });
    const [level] = is?.levels ?? [];
    expect(level).toMatchObject({ ...was?.levels?.[0], indicators: expect.anything() });
    expect(level?.indicators).toEqual([
      was?.levels?.[0]?.indicators?.[0],
      { id: 'shows-the-way', text: 'Shows the way' },
    ]);
  });

  test('makes the next diff tell what changed and no more', async () => {
    const { folder } = await into(page, '--force');
    writeFileSync(join(folder, 'old.yaml'), old);
    const { stdout } = await run(['diff', 'old.yaml', 'desk.yaml', '--format', 'json'], { folder });
    // The result of diff, as its schema has it.
    const { changes } = JSON.parse(stdout) as { changes: readonly { code: string }[] };
    expect(changes.map((each) => each.code).sort()).toEqual([
      'indicator/added',
      'indicator/removed',
      'indicator/reworded',
    ]);
  });

  test('tells by id and place what the source no longer has, and changes nothing', async () => {
    const { exitCode, stderr, written } = await into(page);
    expect([exitCode, written]).toEqual([1, old]);
    expect(stderr).toContain(
      'desk.yaml:19:13: error: No longer in the source, of “welcome”, level 1: indicator “gone”, “Writes the name down”.',
    );
    expect(stderr).toContain('1 thing of “desk.yaml” would go, as told above. With --force it goes.');
  });

  test('lets go with --force of what the source no longer has, and still tells it', async () => {
    const { exitCode, stderr, written } = await into(page, '--force');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('warning: No longer in the source, of “welcome”, level 1: indicator “gone”');
    expect(written).not.toContain('gone');
  });

  test('tells a level that goes, and each of its indicators that went to no other level', async () => {
    const { exitCode, stdout } = await into(page.slice(0, page.indexOf('Level 2')), '--format', 'json');
    expect(exitCode).toBe(1);
    // The result of import, as its schema has it.
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; params: object }[] };
    expect(diagnostics.filter(({ code }) => code === 'import/gone').map(({ params }) => params)).toMatchObject([
      { thing: 'indicator', id: 'gone', level: 1 },
      { thing: 'level', id: null, level: 2 },
      { thing: 'indicator', id: 'understood', level: 2 },
    ]);
  });

  test('tells guidance, contrasts, dimensions, explanations and examples that go', async () => {
    const full = `kind: framework
id: desk
version: 1.0.0
languages: [en]
title: Desk
competencies:
  - id: welcome
    title: Welcome
    definition: Receiving with care.
    guidance: [Look up., Smile.]
    contrasts: [{is: Looking up, isNot: Silence}, {is: Waiting for an answer}]
    values: [Respect, Patience]
    progression: {dimensions: [{id: scope, title: Scope}, {id: autonomy, title: Autonomy}]}
    levels:
      - level: 1
        indicators: [{id: hello, text: Greets each person}]
        elaboration: [At the desk., By telephone.]
        examples: [{text: A family came.}, {text: An elder called.}]
`;
    const newer = full
      .replace(', Smile.', '')
      .replace(', {is: Waiting for an answer}', '')
      .replace(', Patience', '')
      .replace(', {id: autonomy, title: Autonomy}', '')
      .replace(', By telephone.', '')
      .replace(', {text: An elder called.}', '');
    const folder = folderWith({ 'new.yaml': newer, 'desk.yaml': full });
    const ran = await run(['import', 'new.yaml', '--into', 'desk.yaml', '--lang', 'fr'], { folder });
    expect(ran.exitCode).toBe(1);
    const told = ran.stderr.split('\n').flatMap((line) => /La source n’a plus ceci de (.*) \[/.exec(line)?.[1] ?? []);
    expect(told.map((each) => each.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      '« welcome » : précision, « Smile. ».',
      '« welcome » : contraste, « Waiting for an answer ».',
      '« welcome » : valeur, « Patience ».',
      '« welcome » : dimension « autonomy », « Autonomy ».',
      '« welcome », niveau 1 : paragraphe d’explication, « By telephone. ».',
      '« welcome », niveau 1 : exemple, « An elder called. ».',
    ]);
  });

  test('says the language of what a page in the second language adds', async () => {
    const french = `Accueil attentif

Définition
Recevoir comme on aimerait l’être.

Niveau 1
- Salue en premier
- Note le nom
- Offre un siège à chaque personne

Niveau 2
- Vérifie la compréhension

Niveau 3
- Aide la personne à écrire sa demande
`;
    const { framework, exitCode } = await into(french, '--language', 'fr');
    expect(exitCode).toBe(0);
    const levels = framework.competencies?.[0]?.levels ?? [];
    expect(levels[0]?.indicators?.[2]?.text).toEqual({ fr: 'Offre un siège à chaque personne' });
    expect(levels[2]?.indicators?.[0]?.text).toEqual({ fr: 'Aide la personne à écrire sa demande' });
    expect(levels[0]?.indicators?.[0]?.text).toEqual({ en: 'Greets each person first', fr: 'Salue en premier' });
  });

  test('does not ask for a definition that the file has', async () => {
    const short = page.replace(/Definition\n.*\n\n/, '');
    expect((await into(short, '--force')).stderr).not.toContain('import/no-definition');
    const folder = folderWith({ 'page.txt': short });
    expect((await run(['import', 'page.txt'], { folder })).stderr).toContain('import/no-definition');
  });

  test('leaves the file as it was where the source makes no framework', async () => {
    const { exitCode, written } = await into('Nothing here\n');
    expect([exitCode, written]).toEqual([1, old]);
  });

  test('does not go with --output, nor with a file that extends another', async () => {
    expect((await into(page, '--output', 'x.yaml')).stderr).toContain('--into');
    const folder = folderWith({
      'page.txt': page,
      'desk.yaml': old,
      'team.yaml': 'kind: framework\nid: team\nversion: 1.0.0\nlanguages: [en]\nextends: desk.yaml\n',
    });
    const { exitCode, stderr } = await run(['import', 'page.txt', '--into', 'team.yaml'], { folder });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('extends another framework');
  });
});
