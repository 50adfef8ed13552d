import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { type FrameworkFile, headedTable, sheetsOf, tableWords } from '../../src/exchange/index.ts';
import { headingWords } from '../../src/import/index.ts';
import { xlsxReader } from '../../src/import/readers/xlsx.ts';
import { workbookXlsx } from '../../src/output/xlsx/workbook.ts';
import { frameworkFiles } from './arbitraries.ts';
import { complete, shipped } from './frameworks.ts';
import { fileBy, readBy } from './reading.ts';
import { saidBy } from './sameness.ts';

const languages = ['en', 'fr'] as const;
const xlsx = (file: FrameworkFile, language: 'en' | 'fr') =>
  workbookXlsx(sheetsOf(file).map((each) => headedTable(each, tableWords[language])));

type Cells = readonly (readonly (string | number | null)[])[];

const sheetOf = (sheet: string, data: Cells) => ({ sheet, data: data.map((row) => [...row]) });
const workbook = (...sheets: ReturnType<typeof sheetOf>[]) => writeWorkbook(sheets).toBuffer();

/** A workbook in which the markup of its sheets is changed. */
async function changed(bytes: Uint8Array, change: (markup: string) => string): Promise<Uint8Array> {
  const files = unzipSync(bytes);
  const parts = Object.entries(files).map(([name, content]) => [
    name,
    name.startsWith('xl/worksheets/') && name.endsWith('.xml') ? strToU8(change(strFromU8(content))) : content,
  ]);
  return zipSync(Object.fromEntries(parts));
}

async function codes(bytes: Uint8Array) {
  const { diagnostics } = await xlsxReader({ name: 'grid.xlsx', bytes }, { headings: headingWords(), language: null });
  return diagnostics.map(({ code, params }) => [code, params]);
}

describe('a framework through a workbook and back', () => {
  it.each([...shipped, complete])('$id is the same, with the headings of either language', async (file) => {
    for (const each of languages)
      expect(saidBy(await fileBy(xlsxReader, await xlsx(file, each)))).toEqual(saidBy(file));
  });

  it('is the same whatever the framework', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(frameworkFiles, fc.constantFrom(...languages), async (file, language) => {
        expect(saidBy(await fileBy(xlsxReader, await xlsx(file, language)))).toEqual(saidBy(file));
      }),
      { numRuns: 50 },
    );
  });
});

const grid: Cells = [
  ['Competency', 'Level', 'Indicator'],
  ['Listening', 1, 'Waits'],
  [null, null, 'Repeats'],
];

describe('the workbook of somebody else', () => {
  it('is read sheet by sheet, and what is no table is told', async () => {
    const cover = sheetOf('Cover', [['Our framework'], ['Ask Ada']]);
    const more = sheetOf('More', [
      ['Skill', 'Level', 'Behaviour'],
      ['Talking', 1, 'Speaks up'],
    ]);
    const bytes = await workbook(cover, sheetOf('Grid', grid), more);
    const { draft } = await readBy(xlsxReader, bytes);
    expect(draft.competencies.map(({ title }) => title)).toEqual(['Listening', 'Talking']);
    expect(await codes(bytes)).toEqual([['import/ignored-sheet', { sheet: 'Cover', rows: 2 }]]);
  });

  it('has merged cells that hold for every row they span', async () => {
    const rows: Cells = [...grid, [null, 2, 'Asks why'], ['Talking', 1, 'Speaks up']];
    const merged = await changed(await workbook(sheetOf('Grid', rows)), (markup) =>
      markup.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells>'),
    );
    const { draft } = await readBy(xlsxReader, merged);
    expect(draft.competencies.map(({ levels }) => levels?.map(({ indicators = [] }) => indicators.length))).toEqual([
      [2, 1],
      [1],
    ]);
  });

  it('has the values of its formulas, and is told those that have none', async () => {
    const bytes = await workbook(sheetOf('Grid', grid));
    const calculated = await changed(bytes, (markup) => markup.replace(/(<c r="B2"[^>]*>)<v>1</, '$1<f>2-1</f><v>1<'));
    expect(await codes(calculated)).toEqual([]);
    const never = await changed(bytes, (markup) => markup.replace(/(<c r="B2"[^>]*>)<v>1<\/v>/, '$1<f>2-1</f>'));
    expect(await codes(never)).toEqual([['import/formula', { cells: 'Grid B2', count: 1 }]]);
  });
});

describe('a hostile workbook', () => {
  it('that unpacks to gigabytes is refused before it does', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': strToU8('<workbook/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000),
    });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await codes(bomb)).map(([code]) => code)).toEqual(['import/too-much']);
  });

  it('of 100,000 rows is refused', async () => {
    const rows = `<row>${'<c t="inlineStr"><is><t>x</t></is></c>'.repeat(3)}</row>`.repeat(100_000);
    const bytes = await changed(await workbook(sheetOf('Grid', grid)), (markup) =>
      markup.replace('</sheetData>', `${rows}</sheetData>`),
    );
    expect((await codes(bytes)).map(([code]) => code)).toEqual(['import/too-many-rows']);
  });

  it('that puts a word in the last cell there is, is refused', async () => {
    const bytes = await changed(await workbook(sheetOf('Grid', grid)), (markup) =>
      markup.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    );
    expect((await codes(bytes)).map(([code]) => code)).toEqual(['import/too-many-rows']);
  });

  it('may have a look without words to the end of the sheet', async () => {
    const bytes = await changed(await workbook(sheetOf('Grid', grid)), (markup) =>
      markup.replace('</sheetData>', '<row r="1048576" s="1"><c r="XFD1048576" s="1"/></row></sheetData>'),
    );
    expect(await codes(bytes)).toEqual([]);
  });

  it('that was cut short is told to be damaged', async () => {
    const whole = await workbook(sheetOf('Grid', grid));
    expect((await codes(whole.subarray(0, whole.length - 40))).map(([code]) => code)).toEqual(['import/damaged']);
    const hollow = zipSync({ 'xl/workbook.xml': strToU8('<workbook>') });
    expect((await codes(hollow)).map(([code]) => code)).toEqual(['import/damaged']);
  });
});
