import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWith, tools } from '../support/tools.ts';
import { readPdf, veraPdfFaults } from './pdf-file.ts';
import { competency, inFolder } from './printing.ts';

const text = readFileSync('frameworks/service-excellence.yaml', 'utf8');

describe('what is printed', () => {
  it('is one file for each competency in a folder, made where there is none', async () => {
    const { code, stderr } = await competency(['render', 'service-attitude', '--output', 'cards/', '--lang', 'en']);
    expect(code).toBe(0);
    expect(readdirSync(inFolder('cards'))).toHaveLength(8);
    expect(readdirSync(inFolder('cards'))).toContain('technical-skill.card.en.pdf');
    expect(stderr).toContain('8 files written in cards/.');
  });

  it('is all of them in one file otherwise, or with --combine one with contents in the folder', async () => {
    await competency(['render', 'service-attitude', '--combine', '--output', 'book/', '--lang', 'en']);
    expect(readdirSync(inFolder('book'))).toEqual(['service-attitude.card.en.pdf']);
  });

  it('is only what was asked for: competencies, those of a profile, levels', async () => {
    const words = ['render', 'service-attitude', '--format', 'markdown', '--lang', 'en'];
    const one = (await competency([...words, '--only', 'technical-skill', '--level', '2'])).stdout;
    expect(one.match(/^# .*/gm)).toEqual(['# Technical skill']);
    expect(one.match(/^## Level .*/gm)).toHaveLength(1);
    const profile = (await competency([...words, '--design', 'matrix', '--profile', 'recruitment'])).stdout;
    expect(profile).toContain('**Target**');
  });

  it('goes to stdout as bytes where that is no terminal', async () => {
    const { bytes } = await competency(['render', 'service-orientation']);
    expect(Buffer.from(bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7');
  });

  it('says which paper and size were chosen', async () => {
    const { stderr } = await competency([
      'render',
      'service-excellence',
      '--design',
      'grid',
      '--lang',
      'fr',
      '--output',
      'g.pdf',
    ]);
    expect(stderr).toMatch(/^Lettre, corps [\d,]+, 1 page\./);
  });

  it('as SVG is a picture of each page', async () => {
    await competency(['render', 'service-excellence', '--format', 'svg', '--output', 'pictures/']);
    const [first = ''] = readdirSync(inFolder('pictures')).sort();
    expect(first).toBe('service-excellence-1.card.en.svg');
    expect(readFileSync(inFolder(`pictures/${first}`), 'utf8')).toContain('Service excellence');
  });
});

describe('what cannot be printed', () => {
  it.each([
    [['--design', 'grdi'], 'design/not-found', 'grid'],
    [['--level', '9'], 'framework/unknown-level', '1'],
    [['--only', 'nothing'], 'framework/unknown-thing', 'service-excellence'],
    [['--profile', 'nobody'], 'framework/unknown-thing', 'specialist'],
    [['--paper', 'a5'], 'usage/invalid-value', 'a4'],
    [['--large-print', '40'], 'usage/invalid-value', '18'],
  ])('%j is refused with what is known', async (words, _code, hint) => {
    const { code, stderr, bytes } = await competency(['render', 'service-excellence', ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(bytes).toHaveLength(0);
  });

  it('a file that is there is kept, and of a folder of files none is written', async () => {
    mkdirSync(inFolder('kept'));
    writeFileSync(inFolder('kept/understanding-emotions.card.en.pdf'), 'mine');
    const { code, stderr } = await competency(['render', 'service-attitude', '--output', 'kept/', '--lang', 'en']);
    expect(code).toBe(2);
    expect(stderr).toContain('--force');
    expect(readdirSync(inFolder('kept'))).toEqual(['understanding-emotions.card.en.pdf']);
    expect(readFileSync(inFolder('kept/understanding-emotions.card.en.pdf'), 'utf8')).toBe('mine');
  });

  it('a folder that cannot be written is said so, and nothing is left behind', async () => {
    writeFileSync(inFolder('file'), '');
    const { code, stderr } = await competency([
      'render',
      'service-excellence',
      '--output',
      'file/cards/',
      '--lang',
      'en',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot be written');
    const full = await competency(['render', 'service-excellence', '--output', '/dev/full/x.pdf', '--lang', 'en']);
    expect(full.code).toBe(2);
    expect(existsSync('/dev/full/x.pdf')).toBe(false);
  });

  it('a design with a mistake is told where', async () => {
    const design = readFileSync('templates/cards/card.yaml', 'utf8');
    writeFileSync(inFolder('odd.yaml'), `${design}sizee: 12\n`);
    const odd = await competency(['render', 'service-excellence', '--design', 'odd.yaml', '--lang', 'en']);
    expect(odd.code).toBe(2);
    expect(odd.stderr).toContain('odd.yaml:15');
    writeFileSync(inFolder('pale.yaml'), `${design}theme: {faint: "#aaaaaa"}\n`);
    const pale = await competency(['render', 'service-excellence', '--design', 'pale.yaml', '--lang', 'en']);
    expect(pale.code).toBe(2);
    expect(pale.stderr).toContain('contrast of 2.3');
    expect((await competency(['validate', 'pale.yaml'])).code).toBe(1);
  });
});

describe('a character of another script', () => {
  const hostile = text
    .replace('en: Basic service', 'en: "R&D <b> ᐃᓄᒃᑎᑐᑦ خدمة ممتازة 🙂 中"')
    .replace('id: service-excellence', 'id: hostile');

  it('is drawn by a font that has it, and where none has, said with its place', async () => {
    writeFileSync(inFolder('hostile.yaml'), hostile);
    const line = hostile.split('\n').findIndex((each) => each.includes('ᐃᓄᒃ')) + 1;
    const { code, stderr } = await competency(['render', 'hostile.yaml', '--output', 'h.pdf', '--lang', 'en']);
    expect(code).toBe(0);
    expect(stderr).toContain(`hostile.yaml:${line}`);
    expect(stderr).toContain('U+4E2D');
    expect(stderr).not.toContain('U+1403');
    const pdf = await readPdf(readFileSync(inFolder('h.pdf')));
    expect(pdf.pages.join('')).toContain('[U+4E2D]');
  });

  describeWith(tools.veraPdf, 'to veraPDF', () => {
    it('does not keep the file from conforming', () => {
      expect(veraPdfFaults('ua1', [inFolder('h.pdf')])).toEqual([]);
      expect(veraPdfFaults('2a', [inFolder('h.pdf')])).toEqual([]);
    });
  });

  it('in a title survives in the description of the file', async () => {
    writeFileSync(inFolder('rd.yaml'), text.replace(/en: Service excellence\}/g, 'en: "R&D <lab> ]]>"}'));
    await competency(['render', 'rd.yaml', '--output', 'rd.pdf', '--lang', 'en']);
    const pdf = await readPdf(readFileSync(inFolder('rd.pdf')));
    expect(pdf.objects.getTitle()).toBe('R&D <lab> ]]>');
    const { metadata } = await pdf.text.getMetadata();
    expect(metadata?.get('dc:title')).toBe('R&D <lab> ]]>');
  });
});
