import { readFileSync } from 'node:fs';
import { PDFBool, PDFDict, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { bare, printed, shippedDesign, shippedFramework } from '../card/editions.ts';
import { describeWith, tools } from '../support/tools.ts';
import {
  dictionaries,
  elements,
  nameIn,
  qpdfFault,
  type ReadPdf,
  readPdf,
  structureOf,
  textIn,
  veraPdfFaults,
  xmpOf,
} from './pdf-file.ts';
import { competency, designs, frameworks, inFolder, languages } from './printing.ts';

const cases = designs.flatMap((design) =>
  frameworks.flatMap((framework) => languages.map((language) => ({ design, framework, language }))),
);
const pathOf = ({ design, framework, language }: (typeof cases)[number]) =>
  inFolder(`${framework}-${design}-${language}.pdf`);

async function print(one: (typeof cases)[number], ...more: readonly string[]): Promise<Uint8Array> {
  const { design, framework, language } = one;
  const path = pathOf(one);
  const words = ['render', framework, '--design', design, '--lang', language, '--output', path, '--force', ...more];
  const { code, stderr } = await competency(words);
  expect(code, stderr).toBe(0);
  return readFileSync(path);
}

describe.each(cases)('the PDF of $framework as $design in $language', (one) => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  const isForm = one.design === 'sheet' || one.design === 'consensus' || one.design === 'form';
  beforeAll(async () => {
    bytes = await print(one, ...(isForm ? ['--fillable'] : []));
    pdf = await readPdf(bytes);
  });

  it('has in its text layer what the pages show, in their order', () => {
    const wish = {
      framework: shippedFramework(one.framework),
      design: shippedDesign(one.design),
      language: one.language,
    } as const;
    const { parts } = printed({ ...wish, framework: { ...wish.framework, profiles: [] } });
    const pages = parts.flatMap((each) => each.pages);
    expect(pdf.pages).toHaveLength(pages.length);
    pages.forEach((page, at) => {
      const texts = page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
      expect(bare(pdf.pages[at] ?? '')).toBe(bare(texts.join('')));
    });
  });

  it('says its language, its title, and that it conforms', () => {
    const { catalog } = pdf.objects;
    expect(textIn(catalog, 'Lang')).toBe(`${one.language}-CA`);
    const shown = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).lookup(PDFName.of('DisplayDocTitle'));
    expect(shown).toBe(PDFBool.True);
    const xmp = xmpOf(pdf);
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</s);
    expect(xmp).toContain(`>${pdf.objects.getTitle()}</rdf:li>`);
  });

  it('goes down its headings without skipping, from one level 1 for each part', () => {
    let before = 0;
    for (const { type } of elements(structureOf(pdf), 'H1', 'H2', 'H3')) {
      const level = Number(type.slice(1));
      expect(level).toBeLessThanOrEqual(before + 1);
      before = level;
    }
    for (const part of structureOf(pdf).children) expect(elements(part, 'H1')).toHaveLength(1);
  });

  it('names its header cells, numbers its lists, and keeps each table even', () => {
    const root = structureOf(pdf);
    for (const { dict } of elements(root, 'TH')) {
      expect(['Row', 'Column']).toContain(nameIn(dict.lookup(PDFName.of('A'), PDFDict), 'Scope'));
    }
    for (const { dict } of elements(root, 'L')) {
      expect(nameIn(dict.lookup(PDFName.of('A'), PDFDict), 'ListNumbering')).not.toBe('');
    }
    for (const table of elements(root, 'Table')) {
      const rows = table.children.map((row) => row.children.length);
      expect(new Set(rows).size).toBe(1);
      expect(table.children[0]?.children.some((cell) => cell.type === 'TH')).toBe(true);
    }
  });

  it('embeds each font as a subset that can be read back', () => {
    const composite = dictionaries(pdf, 'Font').filter((font) => nameIn(font, 'Subtype') === 'Type0');
    expect(composite.length).toBeGreaterThan(0);
    for (const font of composite) {
      expect(nameIn(font, 'BaseFont')).toMatch(/^[A-Z]{6}\+/);
      expect(font.has(PDFName.of('ToUnicode'))).toBe(true);
    }
    for (const descriptor of dictionaries(pdf, 'FontDescriptor')) {
      expect(descriptor.has(PDFName.of('FontFile2'))).toBe(true);
    }
  });

  it('gives each widget a name, words and a look', () => {
    const widgets = dictionaries(pdf, 'Annot').filter((each) => nameIn(each, 'Subtype') === 'Widget');
    expect(widgets.length > 0).toBe(isForm);
    for (const widget of widgets) {
      expect(textIn(widget, 'TU')).not.toBe('');
      expect(widget.lookup(PDFName.of('AP'), PDFDict).has(PDFName.of('N'))).toBe(true);
      expect(widget.has(PDFName.of('StructParent'))).toBe(true);
    }
  });

  it('is the same file, byte for byte, each time', async () => {
    expect(Buffer.compare(bytes, await print(one, ...(isForm ? ['--fillable'] : [])))).toBe(0);
  });
});

describeWith(tools.qpdf, 'qpdf', () => {
  it.each(cases)('finds no fault in $framework as $design in $language', (one) => {
    expect(qpdfFault(pathOf(one))).toBeNull();
  });
});

describe('a combined file', () => {
  it('begins with contents whose links lead to named places and say where', async () => {
    const one = { design: 'card', framework: 'service-attitude', language: 'en' } as const;
    const path = inFolder('combined.pdf');
    const words = ['render', one.framework, '--combine', '--lang', 'en', '--output', path];
    expect((await competency(words)).code).toBe(0);
    const pdf = await readPdf(readFileSync(path));
    const links = dictionaries(pdf, 'Annot').filter((each) => nameIn(each, 'Subtype') === 'Link');
    expect(links).toHaveLength(8);
    const destinations = (await pdf.text.getDestinations()) as Record<string, unknown>;
    for (const link of links) {
      expect(textIn(link, 'Contents')).not.toBe('');
      expect(Object.keys(destinations)).toContain(textIn(link, 'Dest'));
    }
    expect((await pdf.text.getOutline()).map((each) => each.title)).toContain('Social intelligence');
    const [contents = ''] = pdf.pages;
    const at = pdf.pages.findIndex(
      (page) =>
        bare(page).startsWith(bare('Soft skills Social intelligence')) ||
        (bare(page).includes('Socialintelligence') && page !== contents),
    );
    expect(at).toBeGreaterThan(0);
    expect(bare(contents)).toContain(`Socialintelligence${at + 1}`);
  });
});

describeWith(tools.veraPdf, 'veraPDF', () => {
  it.each(['ua1', '2a'] as const)(
    'finds nothing against %s in any design, framework and language',
    (profile) => {
      expect(veraPdfFaults(profile, cases.map(pathOf))).toEqual([]);
    },
    300_000,
  );
});

describe('SOURCE_DATE_EPOCH', () => {
  it('dates the file and its footer', async () => {
    const words = ['render', 'service-orientation', '--lang', 'en', '--output', 'dated.pdf', '--force'];
    await competency(words, { SOURCE_DATE_EPOCH: '0' });
    const pdf = await readPdf(readFileSync(inFolder('dated.pdf')));
    expect(pdf.objects.getCreationDate()?.getTime()).toBe(0);
    expect(pdf.pages.join('')).toContain('printed January 1, 1970');
  });
});
