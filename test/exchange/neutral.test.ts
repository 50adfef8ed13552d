import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutral, plain } from '../../src/exchange/tables/neutral.ts';

describe('a text in a spreadsheet', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', "'=1"])('%j begins no formula', (text) => {
    expect(neutral(text)).toBe(`'${text}`);
  });

  it.each(['Écoute', "l'accueil", "'tis", '1-2', ''])('%j stays as it is', (text) => {
    expect(neutral(text)).toBe(text);
  });

  it('comes back whatever it was', () => {
    const hostile = fc
      .tuple(fc.constantFrom('', "'", "''", '=', '-', "'="), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(fc.property(hostile, (text) => plain(neutral(text)) === text));
  });
});
