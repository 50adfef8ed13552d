import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaOf, paperNames } from '../../src/card/index.ts';
import {
  bare,
  type EditionWish,
  editionFor,
  heard,
  overlaps,
  printed,
  shippedDesign,
  shippedFramework,
  textMarks,
  told,
} from './editions.ts';

const frameworks = ['service-excellence', 'service-orientation', 'service-attitude'].map(shippedFramework);
const designs = readdirSync('templates/cards').map((each) => shippedDesign(each.replace('.yaml', '')));
const cases = designs.flatMap((design) =>
  frameworks.flatMap((framework) => (['fr', 'en'] as const).map((language) => ({ design, framework, language }))),
);

describe.each(cases)('$design.id of $framework.id in $language', ({ design, framework, language }) => {
  const wishes = [
    ...paperNames.map((paper) => ({ framework, design, language, paper })),
    ...[12, 14, 18].map((largePrint) => ({ framework, design, language, largePrint })),
  ];

  const known = new Map<EditionWish, ReturnType<typeof printed>>();
  const once = (wish: EditionWish) => {
    const found = known.get(wish) ?? printed(wish);
    known.set(wish, found);
    return found;
  };

  it('keeps every mark on the page and every text inside the margins, on each paper and in large print', () => {
    for (const wish of wishes) {
      for (const page of once(wish).parts.flatMap((each) => each.pages)) {
        for (const mark of page.marks) {
          const { x, y, width, height } = areaOf(mark);
          expect(x).toBeGreaterThanOrEqual(design.margin - 1);
          expect(x + width).toBeLessThanOrEqual(page.width - design.margin + 5);
          expect(y).toBeGreaterThanOrEqual(design.margin / 2);
          expect(y + height).toBeLessThanOrEqual(page.height - design.margin / 2);
        }
      }
    }
  });

  it('sets no text over another', () => {
    for (const wish of wishes) {
      for (const page of once(wish).parts.flatMap((each) => each.pages)) expect(overlaps(page.marks)).toEqual([]);
    }
  });

  it('sets nothing smaller than 9 points, and large print as large as was asked', () => {
    for (const wish of wishes) {
      const marks = once(wish).parts.flatMap((each) => each.pages.flatMap((page) => page.marks));
      const sizes = textMarks(marks).map((each) => each.size);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(9);
      if ('largePrint' in wish) expect(sizes).toContain(wish.largePrint);
    }
  });

  it('says every word of its competencies that the design has room for, whatever the paper', () => {
    for (const wish of wishes) {
      const edition = editionFor(wish);
      const said = once(wish).parts.map(({ section, pages }) =>
        bare(
          heard(
            section,
            pages.flatMap((page) => page.marks),
          ),
        ),
      );
      const whole = said.join('');
      for (const text of told(framework, design.layout)) expect(whole).toContain(bare(edition.telling.say(text)));
    }
  });
});

describe('a card', () => {
  it('says the definition, then the levels from the lowest to the highest, each before its indicators', () => {
    const framework = shippedFramework('service-excellence');
    const { parts } = printed({ framework, design: shippedDesign('card'), language: 'en' });
    const [part] = parts;
    if (part === undefined) throw new Error('no part');
    const said = bare(
      heard(
        part.section,
        part.pages.flatMap((page) => page.marks),
      ),
    );
    const [competency] = framework.competencies;
    const say = editionFor({ framework, design: shippedDesign('card'), language: 'en' }).telling.say;
    const order = [
      competency?.definition,
      ...(competency?.levels.flatMap(({ title, indicators }) => [title, ...indicators.map(({ text }) => text)]) ?? []),
    ].flatMap((text) => (text === undefined ? [] : [bare(say(text))]));
    let at = 0;
    for (const text of order) {
      const found = said.indexOf(text, at);
      expect(found, text).toBeGreaterThanOrEqual(at);
      at = found + text.length;
    }
  });

  it('cuts no word of a column heading', () => {
    for (const paper of paperNames) {
      const { parts } = printed({
        framework: shippedFramework('service-excellence'),
        design: shippedDesign('sheet'),
        language: 'en',
        paper,
      });
      const texts = parts.flatMap(({ pages }) =>
        pages.flatMap(({ marks }) => textMarks(marks).map((each) => each.text)),
      );
      expect(texts).toContain('Demonstrated');
      expect(texts.filter((each) => each.endsWith('demonstrated')).length).toBeGreaterThan(0);
    }
  });

  it('gives statements their room in large print, over the points instead of beside them', () => {
    const framework = shippedFramework('service-excellence');
    const { parts } = printed({ framework, design: shippedDesign('sheet'), language: 'en', largePrint: 18 });
    const texts = parts.flatMap(({ pages }) => pages.flatMap(({ marks }) => textMarks(marks).map((each) => each.text)));
    expect(texts).toContain('Asks questions to pinpoint the service the client needs');
    expect(texts).toContain('Not demonstrated');
  });

  it('repeats the column headings of a table that goes on overleaf, unheard', () => {
    const { parts } = printed({
      framework: shippedFramework('service-excellence'),
      design: shippedDesign('card'),
      language: 'en',
    });
    const heads = parts.flatMap(({ pages }) =>
      pages.flatMap(({ marks }) => textMarks(marks).filter((each) => each.text.startsWith('What it is not'))),
    );
    expect(heads.filter((each) => each.node?.parent?.type === 'TH')).toHaveLength(1);
  });
});
