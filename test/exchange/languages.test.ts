import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLanguage, joined } from '../../src/exchange/languages.ts';
import { frameworkFiles } from './arbitraries.ts';
import { complete } from './frameworks.ts';
import { saidBy } from './sameness.ts';

describe('a framework taken apart by language', () => {
  it('is the same when it is put together again', () => {
    fc.assert(
      fc.property(frameworkFiles, (file) => {
        const parts = file.languages.map((each) => inLanguage(file, each));
        const again = joined(parts, file.languages);
        expect(saidBy(again.file)).toEqual(saidBy(file));
        expect(again.unpaired).toEqual([]);
      }),
    );
  });

  it('tells what only the other language says', () => {
    const [first, second] = complete.languages.map((each) => inLanguage(complete, each));
    if (first === undefined || second === undefined) throw new Error('The sample has two languages.');
    const { description: _, ...shorter } = first.file;
    const { unpaired } = joined([{ ...first, file: shorter }, second], complete.languages);
    expect(unpaired).toEqual([{ at: 'description', language: 'en', words: 'A small framework for the front desk' }]);
  });
});
