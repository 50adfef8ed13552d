import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { githubReport } from '../../src/output/github/report.ts';
import { placeIn, plainWish, resultOf, results, unknownKey, untranslated } from './reports.ts';

const command =
  /^::(error|warning|notice) file=([^,:]*),line=(\d+),endLine=(\d+),col=(\d+),endColumn=(\d+),title=([^,:]*)::([^\n]*)$/;

/** What the runner reads: it undoes the escapes of properties. */
function unescaped(property: string): string {
  const marks: Readonly<Record<string, string>> = { '%3A': ':', '%2C': ',', '%0D': '\r', '%0A': '\n', '%25': '%' };
  return property.replace(/%(3A|2C|0D|0A|25)/g, (each) => marks[each] ?? each);
}

describe('GitHub annotations', () => {
  it('are one well-formed line a problem, whatever the files hold, and give the file back', () => {
    fc.assert(
      fc.property(results, (result) => {
        const lines = githubReport(result, plainWish).split('\n').slice(0, -1);
        expect(lines).toHaveLength(result.diagnostics.length);
        for (const [at, line] of lines.entries()) {
          const [, , file = '', begin] = command.exec(line) ?? [];
          expect(unescaped(file)).toBe(result.diagnostics[at]?.place.file);
          expect(begin).toBe(String(result.diagnostics[at]?.place.line));
        }
      }),
    );
  });

  it('escape what would end a property or a line', () => {
    const report = githubReport(resultOf([], [unknownKey('100 %\nof::it', placeIn('a:b,c.yaml'))]), plainWish);
    expect(report).toContain('file=a%3Ab%2Cc.yaml,');
    expect(report).toContain('100 %25%0Aof::it');
  });

  it('call a warning a warning', () => {
    expect(githubReport(resultOf([], [untranslated('fr', placeIn('a.yaml', 4, 7))]), plainWish)).toMatch(
      /^::warning file=a\.yaml,line=4,endLine=4,col=7,endColumn=8,title=text\/missing-translation::/,
    );
  });

  it('are nothing at all where all is well', () => {
    expect(githubReport(resultOf(['a.yaml']), plainWish)).toBe('');
  });
});
