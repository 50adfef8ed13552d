import { describe, expect, test } from 'vitest';
import { counted, languageFrom, listed, locales, numbered, plural } from '../../src/i18n/index.ts';
import { run } from '../support/world.ts';

describe('the language of the environment', () => {
  test.each<[Record<string, string>, 'fr' | 'en']>([
    [{}, 'en'],
    [{ LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'fr_FR@euro' }, 'fr'],
    [{ LANG: 'FR-CA' }, 'fr'],
    [{ LANG: 'frp_IT' }, 'en'],
    [{ LANG: 'fra' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{ LC_ALL: '', LANG: 'fr_CA.UTF-8' }, 'fr'],
    [{ LC_ALL: '  ', LC_MESSAGES: '', LANG: 'fr' }, 'fr'],
    [{ LC_MESSAGES: 'fr_CA.UTF-8', LANG: 'en_CA.UTF-8' }, 'fr'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'fr', LANG: 'fr' }, 'en'],
    [{ LC_ALL: 'fr', LC_MESSAGES: 'en', LANG: 'en' }, 'fr'],
    [{ COMPETENCY_LANG: 'fr', LC_ALL: 'en' }, 'fr'],
    [{ COMPETENCY_LANG: 'en', LC_ALL: 'fr', LANG: 'fr' }, 'en'],
    [{ COMPETENCY_LANG: '', LANG: 'fr' }, 'fr'],
    [{ LC_CTYPE: 'fr_CA.UTF-8' }, 'en'],
  ])('%j is %s', (environment, language) => {
    expect(languageFrom(environment)).toBe(language);
  });

  test('rules the help, and --lang rules it', async () => {
    const environment = { LANG: 'fr_CA.UTF-8' };
    expect((await run(['--help'], { environment })).stdout).toMatch(/^Usage\u202f:/);
    expect((await run(['--help', '--lang', 'en'], { environment })).stdout).toMatch(/^Usage:/);
  });
});

describe('counting', () => {
  test.each([
    [0, '0 élément', '0 items'],
    [1, '1 élément', '1 item'],
    [1.5, '1,5 élément', '1.5 items'],
    [2, '2 éléments', '2 items'],
  ])('%d', (count, fr, en) => {
    expect(counted('fr', count, 'élément', 'éléments')).toBe(fr);
    expect(counted('en', count, 'item', 'items')).toBe(en);
  });

  test('a million is plural in French too', () => {
    expect(plural('fr', 1_000_000, 'un', 'plusieurs')).toBe('plusieurs');
  });
});

test('numbers and lists follow the language', () => {
  expect([numbered('fr', 0.755), numbered('en', 0.755, 1)]).toEqual(['0,76', '0.8']);
  for (const whole of [0, 7, 999, 1000, 1005, 12_345, 999_999, 1_000_000, 1_234_567]) {
    const byIntl = [locales.fr, locales.en].map((locale) => new Intl.NumberFormat(locale).format(whole));
    expect([numbered('fr', whole), numbered('en', whole)]).toEqual(byIntl);
  }
  expect(listed('fr', ['a', 'b', 'c'], 'conjunction')).toBe('a, b et c');
  expect(listed('en', ['a', 'b', 'c'], 'disjunction')).toBe('a, b or c');
  expect(listed('en', [], 'conjunction')).toBe('');
});
