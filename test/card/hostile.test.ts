import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaOf, type FontId, Fonts } from '../../src/card/index.ts';
import type { Framework, Level } from '../../src/model/index.ts';
import { standIns } from '../../src/output/pdf/stand-ins.ts';
import { bare, heard, printed, shippedDesign, shippedFramework, textMarks } from './editions.ts';

const designs = ['card', 'grid', 'poster', 'matrix', 'bilingual', 'sheet', 'consensus', 'form'].map(shippedDesign);
const model = shippedFramework('service-orientation');

const files: Readonly<Record<FontId, string>> = {
  regular: 'NotoSans-Regular',
  bold: 'NotoSans-Bold',
  extended: 'NotoSansExtended-Regular',
  'extended-bold': 'NotoSansExtended-Bold',
  arabic: 'NotoSansArabic-Regular',
  aboriginal: 'NotoSansCanadianAboriginal-Regular',
  symbols: 'NotoSansSymbols-Regular',
  emoji: 'NotoEmoji-Regular',
};
const fonts = new Fonts(standIns((font) => readFileSync(`templates/fonts/${files[font]}.ttf`)));

interface Content {
  readonly definition?: string;
  readonly levels: readonly Level[];
}

function level(number: number, texts: readonly string[]): Level {
  return {
    level: number,
    title: `Level title ${number}`,
    indicators: texts.map((text, at) => ({ id: `i${number}-${at}`, text })),
    elaboration: [],
    examples: [],
  };
}

function framework({ definition = 'A definition.', levels }: Content): Framework {
  const [first] = model.competencies;
  if (first === undefined) throw new Error('no competency');
  const competency = {
    id: first.id,
    title: 'Title',
    definition,
    notes: [],
    guidance: [],
    contrasts: [],
    values: [],
    progression: { type: 'cumulative', dimensions: [] } as const,
    levels,
  };
  return { ...model, title: 'Framework', categories: [], profiles: [], competencies: [competency] };
}

/** Prints in every design; gives what is heard, after checking that all of it stands on its page. */
function everywhere(
  content: Framework,
): readonly { readonly design: string; readonly said: string; readonly pages: number }[] {
  return designs.map((design) => {
    const { parts, printer } = printed({ framework: content, design, language: 'en' }, fonts);
    const said = parts.map(({ section, pages }) => {
      for (const page of pages) {
        for (const mark of page.marks) {
          const { x, y, width, height } = areaOf(mark);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(page.width);
          expect(y + height).toBeLessThanOrEqual(page.height);
        }
      }
      return bare(
        heard(
          section,
          pages.flatMap((each) => each.marks),
        ),
      );
    });
    return { design: design.id, said: said.join(''), pages: printer.total };
  });
}

const showsDefinition = ({ design }: { readonly design: string }) => design !== 'matrix';
const showsIndicators = ({ design }: { readonly design: string }) => design !== 'matrix' && design !== 'consensus';

describe('nothing is lost or pushed off the page', () => {
  it('of a definition of 3,000 words', () => {
    const definition = Array.from({ length: 3000 }, (_, at) => `word${at}`).join(' ');
    for (const each of everywhere(framework({ definition, levels: [level(1, ['Does it'])] })).filter(showsDefinition)) {
      expect(each.said).toContain(bare(definition));
    }
  });

  it('of 60 indicators at a level', () => {
    const texts = Array.from({ length: 60 }, (_, at) => `Shows behaviour number ${at} in a situation of some length`);
    for (const each of everywhere(framework({ levels: [level(1, texts)] })).filter(showsIndicators)) {
      for (const text of texts) expect(each.said).toContain(bare(text));
    }
  });

  it('of a word of 200 letters, which is cut where the column ends', () => {
    const word = 'abcdefghij'.repeat(20);
    for (const each of everywhere(framework({ definition: word, levels: [level(1, [word])] })).filter(
      showsDefinition,
    )) {
      expect(each.said).toContain(word);
    }
  });

  it.each([1, 12])('of %i levels', (count) => {
    const levels = Array.from({ length: count }, (_, at) => level(at + 1, [`Does thing ${at}`]));
    for (const each of everywhere(framework({ levels }))) {
      for (const { title } of levels) expect(each.said).toContain(bare(String(title)));
    }
  });

  it('of an indicator longer than a page', () => {
    const text = Array.from({ length: 1500 }, (_, at) => `step${at}`).join(' ');
    for (const each of everywhere(framework({ levels: [level(1, [text]), level(2, ['Short'])] })).filter(
      showsIndicators,
    )) {
      expect(each.said).toContain(bare(text));
      expect(each.pages).toBeGreaterThan(1);
    }
  });

  it('of Inuktitut syllabics, Greek, Cyrillic and emoji, which other fonts draw', () => {
    const text = 'ᐃᓄᒃᑎᑐᑦ Ελληνικά Кириллица 🙂 👩🏽‍💻 ☑';
    for (const each of everywhere(framework({ definition: text, levels: [level(1, [text])] })).filter(
      showsDefinition,
    )) {
      expect(each.said).toContain(bare(text));
    }
  });

  it('of Arabic, whose words stand from right to left', () => {
    const text = 'خدمة (ممتازة)!';
    const { parts } = printed(
      {
        framework: framework({ definition: text, levels: [level(1, ['x'])] }),
        design: shippedDesign('card'),
        language: 'en',
      },
      fonts,
    );
    const marks = parts
      .flatMap(({ pages }) => pages.flatMap((page) => page.marks))
      .filter((each) => each.kind === 'text' && each.font === 'arabic');
    const words = marks.map((each) => (each.kind === 'text' ? each.text : ''));
    expect(words).toEqual(['خدمة', 'ممتازة']);
    const [first, second] = marks.map((each) => areaOf(each));
    expect(first?.x).toBeGreaterThan(second?.x ?? 0);
    const all = textMarks(parts.flatMap(({ pages }) => pages.flatMap((page) => page.marks)));
    const end = all.find((each) => each.said === ')!');
    // What ends the sentence stands at its left, its bracket turned round; it is still heard as it was written.
    expect(end?.text).toBe('!(');
    expect(end?.x).toBeLessThan(second?.x ?? 0);
  });

  it('of a picture among Arabic words, which stands in their row', () => {
    const content = framework({ definition: 'خدمة 🙂 ممتازة', levels: [level(1, ['x'])] });
    const { parts } = printed({ framework: content, design: shippedDesign('card'), language: 'en' }, fonts);
    const marks = textMarks(parts.flatMap(({ pages }) => pages.flatMap((page) => page.marks)));
    const [first, picture, last] = ['خدمة', '🙂', 'ممتازة'].map(
      (text) => marks.find((each) => each.text === text)?.x ?? 0,
    );
    expect(first).toBeGreaterThan(picture ?? 0);
    expect(picture).toBeGreaterThan(last ?? 0);
  });

  it('of an Arabic letter that its font has no place for marks on', () => {
    for (const each of everywhere(framework({ definition: 'ݠ', levels: [level(1, ['x'])] })).filter(showsDefinition)) {
      expect(each.said).toContain('ݠ');
    }
  });

  it('of empty lists and no examples', () => {
    for (const each of everywhere(framework({ levels: [level(1, [])] }))) expect(each.said).toContain('Title');
  });
});

describe('a character that no font draws', () => {
  it('stands as its number', () => {
    const content = framework({ definition: 'A \ud800 lone half, and 中.', levels: [level(1, ['x'])] });
    const [card] = everywhere(content);
    expect(card?.said).toContain('[U+D800]');
    expect(card?.said).toContain('[U+4E2D]');
  });
});
