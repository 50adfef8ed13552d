import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaOf, type Mark, paperNames } from '../../src/card/index.ts';
import type { Framework } from '../../src/model/index.ts';
import {
  bare,
  type EditionWish,
  editionFor,
  heard,
  printed,
  shippedDesign,
  shippedFramework,
  textMarks,
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

/** Texts that must stand in every edition of a layout. */
function told(framework: Framework, layout: string) {
  const { competencies } = framework;
  const titles = competencies.map((each) => each.title);
  if (layout === 'matrix') return titles;
  const definitions = competencies.map((each) => each.definition);
  const levels = competencies.flatMap((each) => each.levels);
  const concepts = levels.flatMap(({ title, concept }) => [title, concept]).filter((each) => each !== undefined);
  if (layout === 'consensus') return [...titles, ...definitions, ...concepts];
  const indicators = levels.flatMap((each) => each.indicators.map(({ text }) => text));
  const common = [...titles, ...definitions, ...concepts, ...indicators];
  if (layout !== 'card' && layout !== 'bilingual') return common;
  const whole = competencies.flatMap((each) => [
    ...each.notes,
    ...each.guidance,
    ...each.contrasts.flatMap(({ is, isNot }) => [is, isNot]),
    ...each.progression.dimensions.flatMap(({ title, definition, lower, upper }) => [title, definition, lower, upper]),
    ...each.levels.flatMap(({ elaboration, examples }) => [...elaboration, ...examples.map(({ text }) => text)]),
    each.motivation,
    each.purpose,
  ]);
  return [...common, ...whole.filter((each) => each !== undefined)];
}

function overlaps(marks: readonly Mark[]): readonly string[] {
  const texts = textMarks(marks)
    .filter((each) => each.text.trim() !== '')
    .map((each) => ({ text: each.text, ...areaOf({ ...each, width: each.width * 0.98 }) }))
    .sort((a, b) => a.y - b.y);
  const found: string[] = [];
  texts.forEach((one, at) => {
    for (let next = at + 1; next < texts.length; next++) {
      const other = texts[next];
      if (other === undefined || other.y > one.y + one.height * 0.8) break;
      const apart = one.x + one.width <= other.x + 0.5 || other.x + other.width <= one.x + 0.5;
      if (!apart) found.push(`${one.text} × ${other.text}`);
    }
  });
  return found;
}
