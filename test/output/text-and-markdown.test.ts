import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/i18n/index.ts';
import { markdownReport } from '../../src/output/markdown/report.ts';
import { textReport } from '../../src/output/text/report.ts';
import { shownProblems } from '../../src/output/validation.ts';
import { placeIn, plainWish, resultOf, results, unknownKey, untranslated } from './reports.ts';

const many = Array.from({ length: 30 }, (_, at) => unknownKey(`key-${at}`, placeIn('long.yaml', at + 1)));
const two = resultOf(['long.yaml', 'short.yaml'], [...many, unknownKey('other', placeIn('short.yaml', 9))]);

describe('showing only so many problems', () => {
  it('shows that many, in the order of the result', () => {
    fc.assert(
      fc.property(results, fc.nat(15), (result, most) => {
        const shown = shownProblems(result, most);
        expect(shown).toHaveLength(Math.min(most, result.diagnostics.length));
        const kept = new Set(shown);
        expect(shown).toEqual(result.diagnostics.filter((each) => kept.has(each)));
      }),
    );
  });

  it('leaves out no error while it shows a warning', () => {
    fc.assert(
      fc.property(results, fc.nat(15), (result, most) => {
        const shown = shownProblems(result, most);
        const errors = (of: typeof shown) => of.filter((each) => each.severity === 'error').length;
        const lacksErrors = errors(shown) < errors(result.diagnostics);
        expect(lacksErrors && shown.some((each) => each.severity !== 'error')).toBe(false);
      }),
    );
  });

  it('lets a file full of errors hide no other', () => {
    expect(shownProblems(two, 2).map((each) => each.place.file)).toEqual(['long.yaml', 'short.yaml']);
  });
});

describe('the text report', () => {
  it('begins each problem with a place an editor can follow, and ends with the summary', () => {
    const report = textReport(two, plainWish);
    expect(report).toMatch(/^long\.yaml:1:1: error: “key-0”/);
    expect(report).toMatch(/2 files: 31 errors\.\n$/);
  });

  it('says how many more there are, before a summary that counts all', () => {
    const lines = textReport(two, { ...plainWish, maxProblems: 3 })
      .trimEnd()
      .split('\n');
    expect(lines.at(-2)).toMatch(/^28 more problems are not shown/);
    expect(lines.at(-1)).toBe('2 files: 31 errors.');
  });

  it('is only the problems, one line each, when quiet', () => {
    const report = textReport(two, { ...plainWish, quiet: true });
    expect(report.trimEnd().split('\n')).toHaveLength(31);
    expect(textReport(resultOf(['a.yaml']), { ...plainWish, quiet: true })).toBe('');
  });

  it('speaks French', () => {
    const report = textReport(two, { ...plainWish, language: 'fr', messages: messagesIn('fr'), maxProblems: 30 });
    expect(report).toContain('1 autre problème non montré');
    expect(report).toContain('2 fichiers\u202f: 31 erreurs.');
  });
});

describe('the Markdown report', () => {
  it('is a verdict and a table of problems per file', () => {
    const report = markdownReport(resultOf(['a.yaml'], [untranslated('fr', placeIn('a.yaml', 4, 7))]), plainWish);
    expect(report).toContain('⚠️ **1 file: 1 warning.**');
    expect(report).toContain('### `a.yaml`');
    expect(report).toContain('| 4:7 | ⚠️ warning | The text lacks its “fr” version. | `text/missing-translation` |');
  });

  it('says that all is well', () => {
    expect(markdownReport(resultOf(['a.yaml']), plainWish)).toContain('✅ **1 file: no problems.**');
  });

  it('keeps each problem in its row, and its markup without effect, whatever the files hold', () => {
    fc.assert(
      fc.property(results, (result) => {
        const rows = markdownReport(result, plainWish)
          .split('\n')
          .filter((line) => /^\| \d/.test(line));
        expect(rows).toHaveLength(result.diagnostics.length);
        for (const row of rows) {
          expect(row.match(/(?<!\\)\|/g)).toHaveLength(5);
          expect(row).not.toMatch(/(?<!\\)</);
        }
      }),
    );
  });

  it('stays below the size of a job summary, and says what it leaves out', () => {
    const result = resultOf(
      ['a.yaml'],
      Array.from({ length: 9000 }, (_, at) => unknownKey(`k${at}`, placeIn('a.yaml'))),
    );
    const report = markdownReport(result, plainWish);
    expect(Buffer.byteLength(report)).toBeLessThan(1024 * 1024);
    expect(report).toContain('8,000 more problems are not shown');
  });
});
