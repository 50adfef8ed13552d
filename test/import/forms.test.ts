import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Headings } from '../../src/import/recognise/headings.ts';
import { recognised } from '../../src/import/recognise/recognise.ts';
import { htmlBlocks } from '../../src/import/sources/html.ts';
import { textBlocks } from '../../src/import/sources/text.ts';
import { headingWords } from '../../src/import/words/heading-table.ts';

const headings = headingWords();
const known = new Headings(headings);
const isHeading = (line: string) => known.announced(line) !== null || known.level(line) !== null;
const ofText = (text: string, isMarkdown = false) =>
  recognised('page', textBlocks(text, { isMarkdown, isHeading }), { headings, language: null });
const ofHtml = (html: string) => recognised('page', htmlBlocks(html, 'lines'), { headings, language: null });

/** The competencies of a draft, each as its title and its levels with their titles and numbers of indicators. */
const shape = ({ draft }: ReturnType<typeof ofText>) =>
  draft.competencies.map(({ title, levels = [] }): readonly string[] => [
    String(title),
    ...levels.map(({ level, title: name, indicators = [] }) => `${level} ${name ?? '–'} ${indicators.length}`),
  ]);

const head = 'Tact\n\nDefinition\n\nSpeaks with care.\n\n';
const twoLevels = [['Tact', '1 Hears 2', '2 Asks 1']];

describe('levels', () => {
  test.each([
    ['Level 1: Hears', 'Level 1: Hears\n- a\n- b\n\nLevel 2: Asks\n- c\n'],
    ['LEVEL 1 – HEARS below a line of their own', 'LEVEL 1\n\nHears\n\n• a\n• b\n\nLEVEL 2\n\nAsks\n\n• c\n'],
    ['Niveau I', 'Niveau I - Hears\n* a\n* b\n\nNiveau II - Asks\n* c\n'],
    [
      'the round bullet that a word processor pastes as an o',
      'Level 1: Hears\no Waits\no Nods\n\nLevel 2: Asks\no Repeats\n',
    ],
    ['numbers with items below them', '1. Hears\n- a\n- b\n\n2. Asks\n- c\n'],
    ['numbers with lettered items', 'Level 1. Hears\na) one\nb) two\n\nLevel 2. Asks\na) three\n'],
    ['a table between tabs', 'Level\tTitle\tBehaviours\n1\tHears\t\n'],
  ])('%s', (name, text) => {
    const expected = name.includes('tabs') ? [['Tact', '1 Hears 0']] : twoLevels;
    const plain = (words: string) => words.replace('HEARS', 'Hears').replace('ASKS', 'Asks');
    expect(shape(ofText(head + text)).map((each) => each.map(plain))).toEqual(expected);
  });

  test('headings and bars of Markdown', () => {
    const text = `# Tact\n\n## Definition\n\nSpeaks **with care**.\n\n| Level | Title | Behaviours |\n|---|---|---|\n| 1 | Hears | - a<br>- b |\n| 2 | Asks | - c |\n`;
    const result = ofText(text, true);
    expect(shape(result)).toEqual(twoLevels);
    expect(result.draft.competencies[0]?.definition).toBe('Speaks with care.');
  });

  test('a matrix with levels as columns and competencies as rows', () => {
    const cell = (...items: readonly string[]) =>
      `<td><ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul></td>`;
    const html = `<table><tr><th>Competency</th><th>Level 1</th><th>Level 2</th></tr><tr><td>Tact</td>${cell('a', 'b')}${cell('c')}</tr><tr><td>Calm</td>${cell('d')}${cell('e', 'f')}</tr></table>`;
    expect(shape(ofHtml(html))).toEqual([
      ['Tact', '1 – 2', '2 – 1'],
      ['Calm', '1 – 1', '2 – 2'],
    ]);
  });

  test('lines without marks below a level are its indicators', () => {
    expect(
      shape(
        ofText(`${head}Level 1\n\nHears\n\nLets people finish.\n\nSays it back.\n\nLevel 2\n\nAsks\n\nAsks why.\n`),
      ),
    ).toEqual(twoLevels);
  });
});

describe('the marks of a list', () => {
  const said = (items: readonly string[]) => {
    const { draft } = ofText(`${head}Level 1\n${items.map((each) => `- ${each}`).join('\n')}\n\nLevel 2\n- Asks\n`);
    return draft.competencies[0]?.levels?.[0]?.indicators?.map(({ text }) => text);
  };

  test.each([
    ['stops and semicolons', ['écouter ;', 'aider ;', 'suivre.'], ['écouter', 'aider', 'suivre']],
    ['commas and a last “and”', ['listens,', 'helps, and', 'follows'], ['listens', 'helps', 'follows']],
    ['a last “et” alone', ['écouter,', 'aider et', 'suivre.'], ['écouter', 'aider', 'suivre']],
    ['semicolons to the end', ['listens;', 'helps;'], ['listens', 'helps']],
    ['an abbreviation that keeps its stop', ['listens;', 'helps, etc.'], ['listens', 'helps, etc.']],
    ['two lists one after the other', ['a ;', 'b.', 'c ;', 'd.'], ['a', 'b', 'c', 'd']],
  ])('go where the whole list has them: %s', (_, items, expected) => {
    expect(said(items)).toEqual(expected);
  });

  test.each([
    ['sentences', ['Listens.', 'Helps.']],
    ['one item only', ['Listens;', 'Helps.', 'Follows.']],
  ])('stay where the list is not one sentence: %s', (_, items) => {
    expect(said(items)).toEqual(items);
  });

  test('stay in what is told of each line', () => {
    const { fates } = ofText(`${head}Level 1\n- listens;\n- helps.\n`);
    expect(fates.filter(({ part }) => part === 'indicator').map(({ text }) => text)).toEqual(['listens;', 'helps.']);
  });
});

describe('a heading above all levels', () => {
  test.each(['Niveaux de maîtrise', 'Proficiency levels', 'Levels', 'Les niveaux :', 'Niveaux de compétence'])(
    '%s',
    (line) => {
      const { fates, draft } = ofText(`${head}${line}\n\nLevel 1: Hears\n- a\n\nLevel 2: Asks\n- b\n`);
      expect(fates.find(({ text }) => text === line)?.part).toBe('heading');
      expect(draft.competencies[0]?.leftovers).toEqual([]);
      expect(draft.competencies[0]?.levels).toHaveLength(2);
    },
  );
});

describe('competencies', () => {
  const levels = 'Level 1\n\nHears\n\n- a\n- b\n\nLevel 2\n\nAsks\n\n- c\n';

  test('begin again where a title stands above a definition, and the first title is the framework', () => {
    const text = `House of desks\n\n${head}${levels}\nCalm\n\nDefinition\n\nKeeps calm.\n\n${levels}`;
    const result = ofText(text);
    expect(result.draft.title).toBe('House of desks');
    expect(shape(result).map(([title]) => title)).toEqual(['Tact', 'Calm']);
  });

  test('begin again where levels do, without any definition being announced', () => {
    const text = `Tact\n\nSpeaks with care.\n\n${levels}\nCalm\n\nKeeps calm.\n\n${levels}`;
    const { draft } = ofText(text);
    expect(draft.competencies.map(({ title, definition }) => [title, definition])).toEqual([
      ['Tact', 'Speaks with care.'],
      ['Calm', 'Keeps calm.'],
    ]);
  });

  test('are named behind the word for them', () => {
    expect(shape(ofText(`Competency: Tact\nSpeaks with care.\n\n${levels}`))[0]?.[0]).toBe('Tact');
  });
});

describe('lines that were broken at a width', () => {
  test('are joined again, and lines that are whole are not', () => {
    const text = `Tact\n\nDefinition\nSpeaks with care to everyone who comes to the desk, whatever they\nask for, and takes the time that it takes to be sure that they\nunderstood what they have to do next, and where.\n\nLevel 1\nHears\n- Lets people finish what they have to say before they speak\n  themselves, however long it takes\n- Says it back\n`;
    const [competency] = ofText(text).draft.competencies;
    expect(competency?.definition).toMatch(/^Speaks .* whatever they ask for, .* next, and where\.$/);
    expect(competency?.levels?.[0]?.indicators).toHaveLength(2);
  });
});

describe('a web page', () => {
  test('gives its content; menus and footers are left out and told', () => {
    const html = `<html><head><title>x</title><script>var a = 'Level 9'</script></head><body><nav><ul><li>Home</li></ul></nav><main><h1>Tact</h1><h2>Definition</h2><p>Speaks<br>with care.</p><details><summary>Level 1</summary><ul><li>a<div><ul><li>b</li></ul></div></li></ul></details></main><footer>Contact us</footer></body></html>`;
    const { draft, fates } = ofHtml(html);
    expect(draft.competencies[0]?.levels?.[0]?.indicators?.map((each) => each.text)).toEqual(['a', 'b']);
    expect(
      fates
        .filter(({ part }) => part === 'left-out')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Contact us', 'Home']);
  });
});

describe('words of a project', () => {
  test('are known beside those of the program, in any language', () => {
    const own = headingWords({ es: { definition: ['Definición'], level: ['Nivel'] } });
    const text = 'Tacto\n\nDefinición\nHabla con cuidado.\n\nNivel 1\n- Escucha\n';
    const { draft } = recognised('page', textBlocks(text, { isMarkdown: false, isHeading: () => false }), {
      headings: own,
      language: 'es',
    });
    expect(draft).toMatchObject({
      languages: ['es'],
      competencies: [{ title: 'Tacto', definition: 'Habla con cuidado.', levels: [{ level: 1 }] }],
    });
  });
});

const pool = [
  'Tact',
  'Definition',
  'Definition: Speaks with care.',
  'Level 1',
  'Level 2 – Asks',
  'Niveau 3',
  '- hears',
  '• asks why',
  'A paragraph that says something.',
  'Something unknown:',
  'In other words',
  'Example',
  'What it is and what it is not',
  'Means',
  'Does not mean',
  'Lower levels Higher levels',
  'Scale progression – Presence',
  '1. one',
  '2. two',
  'a\tb',
  'Purpose',
  'Values',
  'quality, speed and care',
  '',
  '',
  'Page details',
  'Date modified: 2020-01-02',
  'Competency: Calm',
];
const words = (text: string) => (text.match(/[\p{L}\d]+/gu) ?? []).sort();

describe('whatever stands in a page', () => {
  test('every word of it is told once, with where it went', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 30 }), (lines) => {
        const { fates } = ofText(lines.join('\n'));
        expect(words(fates.map((each) => each.text).join(' '))).toEqual(words(lines.join(' ')));
      }),
      { numRuns: 500 },
    );
  });

  test('nothing of it is lost but headings: its words are in the framework', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { maxLength: 30 }), (lines) => {
        const { fates, draft } = ofText(['Tact', 'Level 1', ...lines].join('\n'));
        const kept = new Set(words(JSON.stringify(draft)));
        const told = fates.filter(({ part }) => part !== 'heading' && part !== 'left-out' && part !== 'level');
        for (const { text, part } of told) {
          const own =
            part === 'leftover' || part === 'indicator' || part === 'note' ? words(text.replace(/^\d+\./, '')) : [];
          expect(own.filter((each) => !kept.has(each))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
