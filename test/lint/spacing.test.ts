import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchSpaced, lintFindings } from '../../src/lint/index.ts';
import { spacingFault } from '../../src/lint/spacing.ts';
import { indexed } from './indexed.ts';

const thin = '\u202f';

describe('French spacing', () => {
  it.each([
    ['Deux temps : écouter', `Deux temps${thin}: écouter`],
    ['Deux temps: écouter', `Deux temps${thin}: écouter`],
    ['Écoute ; répond', `Écoute${thin}; répond`],
    ['Pourquoi ?', `Pourquoi${thin}?`],
    ['Un « bonjour » franc', `Un «${thin}bonjour${thin}» franc`],
    ['Un «bonjour» franc', `Un «${thin}bonjour${thin}» franc`],
    ['Au moins 75 % des cas', `Au moins 75${thin}% des cas`],
    ['Au moins 75% des cas', `Au moins 75${thin}% des cas`],
    ['Fin :', `Fin${thin}:`],
  ])('is mended from “%s”', (wrong, right) => {
    expect(spacingFault(wrong)).not.toBeNull();
    expect(frenchSpaced(wrong)).toBe(right);
  });

  it.each([
    ...['Écoute; répond', 'Pourquoi?', 'Bravo!', 'Vraiment?!'],
    ...[
      'Deux temps\u00a0: écouter',
      `Deux temps${thin}: écouter`,
      `«${thin}oui${thin}»`,
      '«\u00a0oui\u00a0»',
      '75\u00a0%',
    ],
    ...['De 9:30 à 10:45', 'https://exemple.ca/a?b=c%20d', 'Un sourire :) suffit', 'competency:greeting', ''],
  ])('is right in “%s”', (text) => {
    expect(spacingFault(text)).toBeNull();
    expect(frenchSpaced(text)).toBe(text);
  });

  it('shows the words around the first fault', () => {
    expect(spacingFault('La personne agit en deux temps : elle écoute')).toBe('temps : elle');
  });

  it('is no matter of other languages', () => {
    const found = lintFindings(indexed({ languages: ['en'], file: { description: 'Why : because' } }));
    expect(found).toEqual([]);
  });

  const frenchText = fc.string({
    unit: fc.constantFrom('a', 'é', '1', ' ', ' ', ';', ':', '!', '?', '%', '«', '»', thin, '\u00a0', '\n', ')'),
  });

  it('is right once it is mended, and mended no further', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        const mended = frenchSpaced(text);
        expect(frenchSpaced(mended)).toBe(mended);
        expect(spacingFault(mended)).toBeNull();
      }),
    );
  });

  it('changes spaces only', () => {
    fc.assert(
      fc.property(frenchText, (text) => {
        expect(frenchSpaced(text).replace(/[\s]/g, '')).toBe(text.replace(/[\s]/g, ''));
      }),
    );
  });
});
