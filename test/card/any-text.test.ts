import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOf, Fonts } from '../../src/card/index.ts';
import { fontFile } from '../../src/commands/render/fonts.ts';
import type { Framework, Text } from '../../src/model/index.ts';
import { PdfWriter } from '../../src/output/pdf/pdf.ts';
import { standIns } from '../../src/output/pdf/stand-ins.ts';
import { editionFor, heard, overlaps, printed, shippedDesign, shippedFramework, told } from './editions.ts';

const designs = ['card', 'grid', 'poster', 'matrix', 'bilingual', 'sheet', 'consensus', 'form'].map(shippedDesign);
const model = shippedFramework('service-attitude');
const fonts = new Fonts(standIns(fontFile));
const facts = { title: 'Any', author: null, subject: 'any', language: 'en-CA', date: new Date(0), form: null };

/** Whatever a person, or a careless program, may put into a text. */
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 6,
    arbitrary: fc
      .array(
        fc.constantFrom(
          ...[
            'Plain words',
            'œuvre à Ÿ',
            ' ',
            '  ',
            '\n',
            '\r\n',
            '\t',
            '\u2028',
            '\u00a0',
            '\u202f',
            '-',
            '/',
            '(',
            ')',
            '\\',
          ],
          ...[
            '\ud800',
            '\udc00',
            '\u0000',
            '\u0007',
            '\u200b',
            '\u200d',
            '\u00ad',
            '\ufeff',
            '\u202e',
            '\u2066',
            '\u2069',
          ],
          ...[
            'خدمة',
            'ممتازة!',
            '(שלום)',
            '12',
            'ݠ',
            'ᐃᓄᒃᑎᑐᑦ',
            'Ελληνικά',
            '中文',
            '🙂',
            '👩🏽‍💻',
            '🇨🇦',
            'e\u0301\u0323\u0489',
          ],
          ...['</script>', '&amp;', '%PDF', 'a'.repeat(90), '\u0301', 'ﬁ', 'Å', '①', '☑', '•'],
        ),
        { maxLength: 25 },
      )
      .map((each) => each.join('')),
  },
);

/** A framework of which every text is another one of these, in its order. */
function filledWith(texts: readonly string[]): Framework {
  let at = 0;
  const next = (): Text => {
    const text = texts[at++ % texts.length] ?? '';
    // Blanks stay blanks; what stands beside other words must not melt into them.
    return seen(text) === '' ? text : `x${text}y`;
  };
  const filled = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => filled(each, key));
    if (typeof value !== 'object' || value === null) return value;
    if ('fr' in value && typeof value.fr === 'string') return next();
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, filled(each, name)]));
  };
  // Only texts are replaced, by texts.
  const made = filled(model, '') as Framework;
  return { ...made, competencies: made.competencies.slice(0, 2) };
}

/** Spaces, controls, and characters that draw nothing. */
const unseen = /\s|\p{Cc}|\p{Cf}|\u034f|\p{Variation_Selector}/gu;

/** Text without what is not seen, and with the characters that stand as their numbers. */
function seen(text: string): string {
  const whole = text.normalize('NFC').replace(unseen, '');
  return whole
    .replace(/\[U\+([0-9A-F]{4,6})\]/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(unseen, '')
    .normalize('NFC');
}

describe.each(designs)('any text at all in every field, as $id', (design) => {
  it('is said whole, inside the page, and over nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 30, maxLength: 60 }), (texts) => {
        const framework = filledWith(texts);
        const wish = { framework, design, language: 'en' } as const;
        const { parts } = printed(wish, fonts);
        const said = seen(
          parts
            .map(({ section, pages }) =>
              heard(
                section,
                pages.flatMap(({ marks }) => marks),
              ),
            )
            .join(' '),
        );
        const { say } = editionFor(wish).telling;
        for (const text of told(framework, design.layout)) expect(said).toContain(seen(say(text)));
        for (const { marks, width, height } of parts.flatMap(({ pages }) => pages)) {
          for (const mark of marks) {
            const area = areaOf(mark);
            expect(area.x).toBeGreaterThanOrEqual(0);
            expect(area.x + area.width).toBeLessThanOrEqual(width);
            expect(area.y).toBeGreaterThanOrEqual(0);
            expect(area.y + area.height).toBeLessThanOrEqual(height);
          }
          expect(overlaps(marks)).toEqual([]);
        }
        const writer = new PdfWriter({ facts, fontFile, deflate: (bytes) => deflateSync(bytes) });
        for (const part of parts) writer.write(part);
        expect(writer.bytes().length).toBeGreaterThan(1000);
      }),
      // To make thirty texts smaller would take longer than to read them.
      { numRuns: 8, endOnFailure: true },
    );
  });
});
