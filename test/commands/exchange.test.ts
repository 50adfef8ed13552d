import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { World } from './world.ts';

let world: World;
beforeEach(() => {
  world = new World({ 'service.yaml': readFileSync('frameworks/service-excellence.yaml', 'utf8') });
  world.write('old.yaml', readFileSync('frameworks/service-excellence.yaml', 'utf8'));
});
afterEach(() => world.remove());

/** A workbook in which somebody replaced words. */
function reworded(path: string, from: string, to: string): void {
  const files = unzipSync(readFileSync(join(world.folder, path)));
  const words = 'xl/sharedStrings.xml';
  files[words] = strToU8(strFromU8(files[words] ?? new Uint8Array()).replace(from, to));
  writeFileSync(join(world.folder, path), zipSync(files));
}

describe('a framework that is sent round', () => {
  it('as a workbook in which one word changes, comes back as one rewording', async () => {
    await world.run(['export', 'service.yaml', '--output', 'service.xlsx']);
    reworded('service.xlsx', 'Répond aux questions', 'Réagit aux questions');
    const { exitCode } = await world.run(['import', 'service.xlsx', '--into', 'service.yaml']);
    const { stdout } = await world.run(['diff', 'old.yaml', 'service.yaml', '--format', 'json']);
    const codes = JSON.parse(stdout).changes.map(({ code }: { code: string }) => code);
    expect([exitCode, codes]).toEqual([0, ['indicator/reworded']]);
  });

  it.each(['xlsx', 'csv', 'json'])('as %s, comes back without a change', async (format) => {
    await world.run(['export', 'service.yaml', '--format', format, '--output', `out.${format}`]);
    await world.run(['import', `out.${format}`, '--output', 'back.yaml']);
    const { stdout } = await world.run(['diff', 'old.yaml', 'back.yaml', '--format', 'json']);
    expect(JSON.parse(stdout).changes).toEqual([]);
  });

  it('as two CASE packages, comes back without a change', async () => {
    await world.run(['export', 'service.yaml', '--format', 'case', '--output', 'case/']);
    const [fr, en] = ['fr', 'en'].map((each) => `case/service-excellence.${each}.case.json`);
    const ran = await world.run(['import', fr ?? '', '--merge', en ?? '', '--output', 'back.yaml']);
    expect([ran.exitCode, ran.stderr.includes('no-place')]).toEqual([0, false]);
    const { stdout } = await world.run(['diff', 'old.yaml', 'back.yaml', '--format', 'json']);
    expect(JSON.parse(stdout).changes).toEqual([]);
  });

  it('tells how a table was understood, and where each row went', async () => {
    world.write('grid.csv', 'Competency,Level,Indicator\nListening,1,Waits\n');
    const { stdout, stderr } = await world.run(['import', 'grid.csv', '--report', '--lang', 'en']);
    expect(stderr).toContain('one row for each indicator, 1 row. Competency → competency, Level → level');
    expect(stdout).toMatch(/2 {2}indicator · listening · level 1\n {3}Listening \| 1 \| Waits/);
  });

  it('refuses to map a column to what is no field, and names the fields', async () => {
    world.write('grid.csv', 'A,B,C\nListening,1,Waits\n');
    const { exitCode, stderr } = await world.run(['import', 'grid.csv', '--map', 'A=competence']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('…=competency');
    const mapped = await world.run(['import', 'grid.csv', '--map', 'A=competency', 'B=level', 'C=indicator']);
    expect([mapped.exitCode, mapped.stdout]).toEqual([0, expect.stringContaining('title: Listening')]);
  });
});
