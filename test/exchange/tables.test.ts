import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FrameworkFile, sheetsOf, singleTable, tableWords } from '../../src/exchange/index.ts';
import { csvReader } from '../../src/import/readers/csv.ts';
import { tableCsv } from '../../src/output/csv/table.ts';
import { frameworkFiles } from './arbitraries.ts';
import { complete, shipped } from './frameworks.ts';
import { fileBy } from './reading.ts';
import { saidBy } from './sameness.ts';

const languages = ['en', 'fr'] as const;
const csv = (file: FrameworkFile, language: 'en' | 'fr') =>
  tableCsv(singleTable(sheetsOf(file), tableWords[language]), language);

describe('a framework through CSV and back', () => {
  it.each([...shipped, complete])('$id is the same, with the headings of either language', async (file) => {
    for (const each of languages) expect(saidBy(await fileBy(csvReader, csv(file, each)))).toEqual(saidBy(file));
  });

  it('is the same whatever the framework', async () => {
    await fc.assert(
      fc.asyncProperty(frameworkFiles, fc.constantFrom(...languages), async (file, language) => {
        expect(saidBy(await fileBy(csvReader, csv(file, language)))).toEqual(saidBy(file));
      }),
    );
  });
});
