import { readFileSync, writeFileSync } from 'node:fs';
import { decodePDFRawStream, PDFRawStream } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { describeWith, tools } from '../support/tools.ts';
import { elements, type ReadPdf, readPdf, structureOf, textIn, veraPdfFaults } from './pdf-file.ts';
import { competency, designs, inFolder } from './printing.ts';

const framework = `kind: framework
id: partly
version: 1.0.0
languages: [fr, en]
title: {fr: Référentiel, en: Framework}
competencies:
  - id: accueil
    title: {fr: Accueillir avec soin}
    definition: {fr: Recevoir les gens comme ils le souhaitent, en: Receiving people as they wish}
    progression: {type: cumulative}
    levels:
      - level: 1
        title: {fr: Premier palier}
        concept: {fr: Saluer chacune et chacun}
        indicators:
          - {id: saluer, text: {fr: Salue en premier}}
          - {id: nommer, text: {fr: Nomme la personne, en: Names the person}}
      - level: 2
        title: {fr: Second palier, en: Second step}
        indicators: [{id: guider, text: {fr: Guide jusqu’au bon guichet, en: Guides to the right counter}}]
`;
const untranslated = ['Accueillir avec soin', 'Premier palier', 'Saluer chacune et chacun', 'Salue en premier'];
const translated = ['Second step', 'Names the person', 'Receiving people'];

async function printed(design: string, format: string, language: string): Promise<string> {
  writeFileSync(inFolder('partly.yaml'), framework);
  const path = inFolder(`partly-${design}-${language}.${format}`);
  const words = ['render', inFolder('partly.yaml'), '--design', design, '--format', format, '--lang', language];
  const { code, stderr } = await competency([...words, '--output', path, '--force']);
  expect(code, stderr).toBe(0);
  return path;
}

/** The content of all pages, as the file holds it. */
function contentOf({ objects }: ReadPdf): string {
  const streams = objects.context
    .enumerateIndirectObjects()
    .flatMap(([, each]) => (each instanceof PDFRawStream ? [each] : []));
  return streams.map((each) => Buffer.from(decodePDFRawStream(each).decode()).toString('latin1')).join('\n');
}

const inContent = '/Lang <feff00660072>';

describe('what is not translated, in English', () => {
  it.each(designs)('is French to who hears the PDF of %s', async (design) => {
    const pdf = await readPdf(readFileSync(await printed(design, 'pdf', 'en')));
    const tagged = elements(structureOf(pdf), 'H1', 'H2', 'P', 'LBody').filter(
      ({ dict }) => textIn(dict, 'Lang') === 'fr',
    );
    const mixed = contentOf(pdf).split(inContent).length - 1;
    expect(tagged.length + mixed).toBeGreaterThanOrEqual(design === 'matrix' ? 2 : 3);
    expect(pdf.pages.join('')).toContain('Accueillir avec soin');
  });

  it.each(designs)('is French to who hears the page of %s', async (design) => {
    const html = readFileSync(await printed(design, 'html', 'en'), 'utf8');
    for (const words of untranslated.filter((each) => html.includes(each))) {
      expect(html).toMatch(new RegExp(`lang="fr"[^<]*>(?:[^<]*<strong>)?[^<]*${words}`));
    }
    expect(html).toContain('Accueillir avec soin');
    for (const words of translated) expect(html).not.toMatch(new RegExp(`lang="(?:en|fr)"[^<]*>[^<]*${words}`));
  });

  it('shows the language of each picture’s words', async () => {
    const svg = readFileSync(await printed('card', 'svg', 'en'), 'utf8');
    expect(svg).toMatch(/xml:lang="fr"[^>]*>Accueillir avec soin/);
  });
});

describeWith(tools.veraPdf, 'to veraPDF', () => {
  it('a document of two languages conforms', async () => {
    const paths = [await printed('card', 'pdf', 'en'), await printed('bilingual', 'pdf', 'fr')];
    expect(veraPdfFaults('ua1', paths)).toEqual([]);
    expect(veraPdfFaults('2a', paths)).toEqual([]);
  });
});

describe('what is all there, in French', () => {
  it.each(designs.filter((each) => each !== 'bilingual'))(
    'says nothing of languages in the PDF and the page of %s',
    async (design) => {
      const pdf = await readPdf(readFileSync(await printed(design, 'pdf', 'fr')));
      const tongues = elements(structureOf(pdf), 'H1', 'H2', 'P', 'LBody').map(({ dict }) => textIn(dict, 'Lang'));
      expect(new Set(tongues)).toEqual(new Set(['']));
      expect(contentOf(pdf)).not.toContain('/Lang <');
      expect(readFileSync(await printed(design, 'html', 'fr'), 'utf8').match(/lang="/g)).toHaveLength(1);
    },
  );
});

describe('a bilingual heading', () => {
  it('is English in its second half, and the words that lack stay French', async () => {
    const pdf = await readPdf(readFileSync(await printed('bilingual', 'pdf', 'fr')));
    expect(contentOf(pdf)).toContain('/Lang <feff0065006e002d00430041>');
    const html = readFileSync(await printed('bilingual', 'html', 'fr'), 'utf8');
    expect(html).toContain('<span lang="en-CA">');
    expect(html).toMatch(/<td lang="en-CA">[\s\S]*?<li lang="fr">Salue en premier/);
  });
});
