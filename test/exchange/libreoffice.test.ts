import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { headedTable, sheetsOf, tableWords } from '../../src/exchange/index.ts';
import { xlsxReader } from '../../src/import/readers/xlsx.ts';
import { workbookXlsx } from '../../src/output/xlsx/workbook.ts';
import { complete, shipped } from './frameworks.ts';
import { fileBy } from './reading.ts';
import { saidBy } from './sameness.ts';

const isThere = spawnSync('soffice', ['--version']).status === 0;
const howToGet = 'needs LibreOffice Calc (apt-get install libreoffice-calc), else it is skipped';
const folder = mkdtempSync(join(tmpdir(), 'competency-calc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe(`a workbook that LibreOffice opened and saved (${howToGet})`, () => {
  it.skipIf(!isThere).each([...shipped, complete])('$id says the same', { timeout: 120_000 }, async (file) => {
    const tables = sheetsOf(file).map((each) => headedTable(each, tableWords.fr));
    const path = join(folder, `${file.id}.xlsx`);
    writeFileSync(path, await workbookXlsx(tables));
    const saved = join(folder, 'saved');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      saved,
      path,
    ]);
    expect(saidBy(await fileBy(xlsxReader, readFileSync(join(saved, `${file.id}.xlsx`))))).toEqual(saidBy(file));
  });
});
