import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from '../support/world.ts';

const old = `kind: framework
id: desk
version: 1.0.0
languages: [fr, en]
title: {fr: Bureau, en: Desk}
competencies:
  - id: welcome
    title: {fr: Accueil, en: Welcome}
    definition: {fr: Accueillir les personnes, en: Welcoming people with extraordinary consideration}
    levels: [{level: 1, indicators: [{id: greets, text: {fr: Saluer, en: Greets every visitor first}}]}]
`;
const page = 'Attentive welcome\n\nDefinition\nReceiving with care.\n\nLevel 1\n- Greets each person first\n- Smiles\n';
const folder = () =>
  folderWith({
    'old.yaml': old,
    'new.yaml': old.replace('Greets every visitor first', 'Writes something else'),
    'bad.yaml': old.replace('    title:', '    titel:'),
    'page.txt': page,
  });

/** The words of an output that colours do not touch. */
const words = (text: string) => text.split(/[ \n]+/).filter((each) => each !== '');

describe('a terminal of 40 columns', () => {
  test.each([
    ['validate bad.yaml', 'stdout'],
    ['validate bad.yaml --quiet', 'stdout'],
    ['diff old.yaml new.yaml', 'stdout'],
    ['diff old.yaml new.yaml --summary', 'stdout'],
    ['diff old.yaml old.yaml', 'stdout'],
    ['import page.txt --report', 'stdout'],
    ['import bad.yaml', 'stderr'],
    ['show no-such-framework', 'stderr'],
  ] as const)('is never given half a word: %s', async (line, stream) => {
    for (const language of ['en', 'fr']) {
      const argv = [...line.split(' '), '--lang', language, '--no-color'];
      const narrow = (await run(argv, { folder: folder(), terminal: true, columns: 40 }))[stream];
      const wide = (await run(argv, { folder: folder(), terminal: true, columns: 200 }))[stream];
      const whole = new Set([...words(wide), ...words(wide).map((each) => each.replace(/·$/, ''))]);
      // Frames of code are cut at their end.
      const own = narrow.split('\n').filter((each) => !each.includes('│') && !each.endsWith('…'));
      for (const each of narrow.split('\n')) expect(stringWidth(each)).toBeLessThanOrEqual(40);
      expect(words(own.join('\n')).filter((each) => !whole.has(each) && !/^[═]+$/.test(each))).toEqual([]);
    }
  });
});
