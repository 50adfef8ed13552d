import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { fileOf } from '../../src/model/index.ts';
import { placedWorkbook } from '../../src/workbook/index.ts';
import { World } from '../commands/world.ts';

const folder = new URL('../../templates/workbooks/', import.meta.url).pathname;

describe('the shipped workbooks', () => {
  it.each(readdirSync(folder))('%s satisfies every rule', async (file) => {
    const world = new World();
    const ran = await world.run(['validate', '--strict', '--quiet', `${folder}${file}`]);
    world.remove();
    expect(ran).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });
});

describe('professional-service', () => {
  const text = readFileSync(`${folder}professional-service.yaml`, 'utf8');
  const document = readDocument('professional-service.yaml', text).value;
  const file = document === undefined ? undefined : fileOf(document, 'workbook').value;
  const workbook = file === undefined ? undefined : placedWorkbook(file).value;
  const exercises = workbook?.parts.flatMap(({ exercise }) => exercise ?? []);

  it('has the five parts of the guide, each with something to read', () => {
    expect(workbook?.parts.map(({ id }) => id)).toEqual([
      'motivation',
      'clientele',
      'planning',
      'intervention',
      'communication',
    ]);
    for (const part of workbook?.parts ?? []) expect(part.text.length).toBeGreaterThan(1);
  });

  it('has its three exercises, with their questions and their minutes, alone or in a group', () => {
    expect(exercises?.map(({ minutes, prompts, modes }) => [prompts.length, minutes, modes])).toEqual([
      [3, 15, ['individual', 'group']],
      [4, 15, ['individual', 'group']],
      [4, 30, ['individual', 'group']],
    ]);
    expect(exercises?.[2]?.prompts.map(({ id, type }) => [id, type])).toEqual([
      ['diversity', 'definition'],
      ['code-of-ethics', 'definition'],
      ['conflict-of-interest', 'definition'],
      ['confidentiality', 'definition'],
    ]);
  });

  it('has sheets for the yearly cycle, the file and its follow-up, and the four messages', () => {
    const sheets = workbook?.parts.flatMap((part) => part.worksheets) ?? [];
    const prompts = (id: string) => sheets.find((each) => each.id === id)?.prompts.map((each) => each.id);
    expect(prompts('yearly-cycle')).toEqual(expect.arrayContaining(['survey-when', 'evaluations', 'meeting']));
    expect(prompts('file-and-follow-up')).toEqual(expect.arrayContaining(['rhythm', 'file-contents']));
    expect(prompts('messages')).toEqual(
      expect.arrayContaining(['message-late', 'message-without-appointment', 'message-missed', 'message-aggressive']),
    );
  });

  it('closes with a synthesis, and tells something whatever was answered', () => {
    expect(workbook?.closing?.text.length).toBeGreaterThanOrEqual(5);
    for (const each of exercises ?? []) expect(each.interpretation.some(({ when }) => when === undefined)).toBe(true);
  });
});
