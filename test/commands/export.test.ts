import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderWith, run } from '../support/world.ts';
import { World } from './world.ts';

const schema = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));

const base = `kind: framework
id: base
version: 1.0.0
languages: [fr, en]
title: {fr: Accueil, en: Welcome}
competencies:
  - id: listening
    title: {fr: Écoute, en: Listening}
    definition: {fr: Prêter attention, en: Paying attention}
    levels: [{level: 1, indicators: [{id: waits, text: {fr: Attend, en: Waits}}]}]
`;
const team = `kind: framework
id: team
version: 1.0.0
languages: [fr, en]
title: {fr: Équipe, en: Team}
extends: base.yaml
competencies: [{id: listening, notes: [{fr: Ici, en: Here}]}]
`;

let world: World;
beforeEach(() => {
  world = new World({ 'base.yaml': base, 'team.yaml': team });
});
afterEach(() => world.remove());

describe('competency export', () => {
  it('writes the whole framework as JSON that fits its schema, its base merged in', async () => {
    const { exitCode, stdout } = await world.run(['export', 'team.yaml', '--format', 'json']);
    const value = JSON.parse(stdout);
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema('framework'));
    const validate = ajv.compile(schema('results/export'));
    expect([exitCode, validate(value), validate.errors]).toEqual([0, true, null]);
    expect(value.competencies[0].notes).toEqual([{ fr: 'Ici', en: 'Here' }]);
    expect(value.extends).toBeUndefined();
  });

  it('is JSON that validate accepts as a framework', async () => {
    await world.run(['export', 'team.yaml', '--output', 'team.json']);
    expect((await world.run(['validate', 'team.json', '--quiet'])).exitCode).toBe(0);
  });

  it('takes the format before the framework, too', async () => {
    const first = await world.run(['export', 'case', 'base.yaml']);
    const flag = await world.run(['export', 'base.yaml', '--format', 'case']);
    expect(first.exitCode).toBe(0);
    expect(first.stdout).toBe(flag.stdout);
  });

  it('takes the format from the name of the file', async () => {
    await world.run(['export', 'base.yaml', '--output', 'out.case.json']);
    expect(JSON.parse(readFileSync(join(world.folder, 'out.case.json'), 'utf8')).CFDocument.caseVersion).toBe('1.1');
  });

  it('writes one language into a file and says what it left out', async () => {
    const { stdout, stderr } = await world.run(['export', 'base.yaml', '--format', 'case', '--lang', 'fr']);
    expect(JSON.parse(stdout).CFDocument.language).toBe('fr');
    expect(stderr).toContain('anglais');
  });

  it('writes a file for each language into a folder', async () => {
    await world.run(['export', 'base.yaml', '--format', 'case', '--output', 'out/']);
    expect(readdirSync(join(world.folder, 'out'))).toEqual(['base.en.case.json', 'base.fr.case.json']);
  });

  it('knows no other formats, and says which it knows', async () => {
    const { exitCode, stderr } = await world.run(['export', 'cse', 'base.yaml']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean “case”?');
  });

  it('drives no terminal with what a framework says, and leaves bytes in files as they are', async () => {
    const hostile = base.replace('Paying attention', '"Paying \\e[8mattention\\e[0m\\x9b31m"');
    const folder = folderWith({ 'base.yaml': hostile });
    for (const format of ['csv', 'markdown']) {
      const shown = await run(['export', 'base.yaml', '--format', format], { folder, terminal: true });
      expect(shown.stdout).toContain('attention');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
      expect(shown.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }
    const piped = await run(['export', 'base.yaml', '--format', 'csv'], { folder });
    expect(piped.stdout).toContain('\u001b[8mattention');
  });
});
