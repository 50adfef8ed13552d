import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostics/index.ts';
import { messagesIn } from '../../src/i18n/index.ts';
import { gitlabReport } from '../../src/output/gitlab/report.ts';
import { placeIn, plainWish, resultOf, results, unknownKey, untranslated } from './reports.ts';

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
  readonly description: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

function issuesOf(...given: Parameters<typeof gitlabReport>): readonly Issue[] {
  return JSON.parse(gitlabReport(...given));
}

function printsOf(...given: Parameters<typeof gitlabReport>): readonly string[] {
  return issuesOf(...given).map((each) => each.fingerprint);
}

describe('a GitLab code quality report', () => {
  it('never has a fingerprint twice', () => {
    fc.assert(
      fc.property(results, (result) => {
        const doubled = { ...result, diagnostics: [...result.diagnostics, ...result.diagnostics] };
        const prints = printsOf(doubled, plainWish);
        expect(new Set(prints).size).toBe(doubled.diagnostics.length);
      }),
    );
  });

  it('keeps its fingerprints when lines are added above', () => {
    const moved = fc.tuple(results, fc.integer({ min: 1, max: 500 }));
    fc.assert(
      fc.property(moved, ([result, by]) => {
        const diagnostics = result.diagnostics.map((each) => ({
          ...each,
          place: { ...each.place, line: each.place.line + by },
        }));
        expect(printsOf({ ...result, diagnostics }, plainWish)).toEqual(printsOf(result, plainWish));
      }),
    );
  });

  it('keeps the fingerprint of a duplicate id when the first of the two moves', () => {
    const taken = (firstLine: number) =>
      resultOf(
        ['a.yaml'],
        [
          diagnostic(
            'reference/duplicate-id',
            { thing: 'competency', id: 'a', firstFile: null, firstLine },
            placeIn('a.yaml', 90),
          ),
        ],
      );
    expect(printsOf(taken(7), plainWish)).toEqual(printsOf(taken(12), plainWish));
  });

  it('keeps its fingerprints in French, and tells them from those of other files, codes and keys', () => {
    const diagnostics = [
      unknownKey('a', placeIn('a.yaml')),
      unknownKey('b', placeIn('a.yaml')),
      unknownKey('a', placeIn('b.yaml')),
      untranslated('fr', placeIn('a.yaml')),
    ];
    const result = resultOf(['a.yaml', 'b.yaml'], diagnostics);
    const french = { ...plainWish, language: 'fr', messages: messagesIn('fr') } as const;
    expect(printsOf(result, french)).toEqual(printsOf(result, plainWish));
    expect(issuesOf(result, french)[0]?.description).toMatch(/clé/);
    for (const each of diagnostics) {
      const alone = printsOf(resultOf(['a.yaml', 'b.yaml'], [each]), plainWish);
      expect(printsOf(result, plainWish)).toContain(alone[0]);
    }
  });

  it('has the severities and places that GitLab reads', () => {
    const [error, warning] = issuesOf(
      resultOf(['a.yaml'], [unknownKey('a', placeIn('a.yaml', 3)), untranslated('fr', placeIn('a.yaml', 4))]),
      plainWish,
    );
    expect(error).toMatchObject({ severity: 'major', location: { path: 'a.yaml', lines: { begin: 3 } } });
    expect(warning).toMatchObject({ severity: 'minor', location: { path: 'a.yaml', lines: { begin: 4 } } });
  });

  it('of sound files is an empty list', () => {
    expect(issuesOf(resultOf(['a.yaml']), plainWish)).toEqual([]);
  });
});
