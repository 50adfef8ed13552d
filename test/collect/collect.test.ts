import { readFileSync, writeFileSync } from 'node:fs';
import { PDFDocument } from 'pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { competency, inFolder } from '../render/printing.ts';

interface Filling {
  readonly texts: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
}

async function form(name: string, ...words: readonly string[]): Promise<string> {
  const path = inFolder(name);
  const outcome = await competency([
    'render',
    'service-excellence',
    '--fillable',
    '--output',
    path,
    '--force',
    ...words,
  ]);
  expect(outcome.code, outcome.stderr).toBe(0);
  return path;
}

/** Fills a form as a viewer does, and saves it. */
async function filled(path: string, { texts, choices }: Filling): Promise<void> {
  const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
  const fields = document.getForm();
  for (const [name, value] of Object.entries(choices)) fields.getRadioGroup(name).select(value);
  for (const [name, value] of Object.entries(texts)) fields.getTextField(name).setText(value);
  writeFileSync(path, await document.save({ updateFieldAppearances: false }));
}

type Values = Readonly<Record<string, string>>;

/** Fills a form and saves it as Firefox does, whose viewer this is. */
async function filledInViewer(path: string, texts: Values, choices: Values): Promise<void> {
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  const fields = (await document.getFieldObjects()) ?? {};
  // pdf.js documents neither the widgets of a field nor what they export.
  const widgets = (name: string) => (fields[name] ?? []) as unknown as readonly { id: string; exportValues?: string }[];
  for (const [name, value] of Object.entries(texts)) {
    for (const { id } of widgets(name)) document.annotationStorage.setValue(id, { value });
  }
  for (const [name, value] of Object.entries(choices)) {
    for (const { id, exportValues } of widgets(name)) {
      if (exportValues !== undefined) document.annotationStorage.setValue(id, { value: exportValues === value });
    }
  }
  writeFileSync(path, await document.saveDocument());
}

const who = { subject: 'Ada Roy', rater: 'Luc Côté', relation: 'gestionnaire', date: '2026-03-04' };
const basic = {
  'rating/service-excellence/answers-questions': 'demonstrated',
  'rating/service-excellence/serves-to-standard': 'demonstrated',
  'rating/service-excellence/clarifies-need': 'not-observed',
};

describe('a filled rating sheet', () => {
  it('comes back as the assessment that was written on it', async () => {
    const path = await form('sheet.pdf', '--design', 'sheet', '--lang', 'fr');
    await filled(path, { texts: { ...who, 'evidence/service-excellence/1': 'Au comptoir.' }, choices: basic });
    const { code, stdout, stderr } = await competency([
      'collect',
      path,
      '--format',
      'json',
      '--lang',
      'fr',
      '--store',
      'a.db',
    ]);
    expect(code, stderr).toBe(0);
    const [{ assessment, results }] = JSON.parse(stdout).collected;
    expect(assessment.subject).toEqual({ id: 'ada-roy', name: 'Ada Roy' });
    expect(assessment.rater).toEqual({ id: 'luc-cote', name: 'Luc Côté', relation: 'manager' });
    expect(assessment.completedAt).toBe('2026-03-04T00:00:00.000Z');
    const rating = assessment.ratings['service-excellence'];
    expect(rating.indicators['clarifies-need']).toEqual({ point: 'not-observed' });
    expect(rating.note).toBe('Niveau 1\u202f: Au comptoir.');
    expect(results['service-excellence'].levels[0]).toMatchObject({ level: 1, status: 'held', observed: 2 });
  });

  it('comes back from another program that filled and saved it', async () => {
    const path = await form('viewer.pdf', '--design', 'sheet', '--lang', 'en');
    await filledInViewer(path, { ...who, 'note/service-excellence': 'Œuvre\nde longue haleine' }, basic);
    const { code, stdout, stderr } = await competency(['collect', path, '--format', 'json', '--store', 'v.db']);
    expect(code, stderr).toBe(0);
    const [{ assessment }] = JSON.parse(stdout).collected;
    expect(assessment.rater).toEqual({ id: 'luc-cote', name: 'Luc Côté', relation: 'manager' });
    expect(assessment.ratings['service-excellence'].note).toBe('Œuvre\nde longue haleine');
    expect(assessment.ratings['service-excellence'].indicators).toEqual({
      'answers-questions': { point: 'demonstrated' },
      'serves-to-standard': { point: 'demonstrated' },
      'clarifies-need': { point: 'not-observed' },
    });
  });

  it('is kept once, however often it is collected', async () => {
    const path = await form('twice.pdf', '--design', 'sheet');
    await filled(path, { texts: who, choices: basic });
    const words = ['collect', path, '--format', 'json', '--store', 'b.db'];
    const first = JSON.parse((await competency(words)).stdout);
    const second = await competency(words);
    expect(JSON.parse(second.stdout)).toEqual(first);
    expect(second.stderr).toContain('recorded before');
  });

  it('of another version of the framework is refused, and nothing is kept', async () => {
    const own = inFolder('own.yaml');
    const text = readFileSync('frameworks/service-excellence.yaml', 'utf8');
    writeFileSync(own, text);
    const path = inFolder('stale.pdf');
    await competency(['render', own, '--design', 'sheet', '--fillable', '--output', path]);
    await filled(path, { texts: who, choices: basic });
    writeFileSync(own, text.replace('Responds to clients’ questions', 'Replies to clients’ questions'));
    const { code, stdout } = await competency([
      'collect',
      path,
      '--framework',
      own,
      '--format',
      'json',
      '--store',
      'c.db',
    ]);
    expect(code).toBe(2);
    expect(stdout).toContain('answers/other-digest');
  });

  it('without a name or with an unknown relation is refused with what is missing, for every file at once', async () => {
    const nameless = await form('nameless.pdf', '--design', 'sheet');
    await filled(nameless, { texts: { rater: 'Luc', relation: 'manager' }, choices: basic });
    const odd = await form('odd.pdf', '--design', 'sheet');
    await filled(odd, { texts: { ...who, relation: 'neighbour' }, choices: basic });
    const { code, stdout } = await competency(['collect', nameless, odd, '--format', 'json', '--store', 'd.db']);
    expect(code).toBe(2);
    const codes = JSON.parse(stdout).diagnostics.map((each: { code: string }) => each.code);
    expect(codes).toContain('schema/missing-property');
    expect(codes).toContain('schema/value');
  });

  it('that is empty, or no form of ours, is said to be so', async () => {
    const empty = await form('empty.pdf', '--design', 'sheet');
    const printed = inFolder('printed.pdf');
    await competency(['render', 'service-excellence', '--output', printed, '--force']);
    writeFileSync(inFolder('broken.pdf'), '%PDF-1.7 nothing');
    for (const [path, code] of [
      [empty, 'form/empty'],
      [printed, 'form/not-ours'],
      [inFolder('broken.pdf'), 'form/not-ours'],
    ] as const) {
      const outcome = await competency(['collect', path, '--format', 'json', '--store', 'e.db']);
      expect(outcome.code).toBe(2);
      expect(outcome.stdout).toContain(code);
    }
  });
});

describe('a filled consensus sheet', () => {
  it('comes back as a panel whose members, levels and reasons are in the note', async () => {
    const path = await form('consensus.pdf', '--design', 'consensus', '--lang', 'en');
    await filled(path, {
      texts: {
        subject: 'Ada Roy',
        'member/1': 'Luc',
        'member/2': 'Zoé',
        'justification/service-excellence': 'Two cases.',
      },
      choices: { 'member/service-excellence/1': '2', 'agreed/service-excellence': '3' },
    });
    const { code, stdout, stderr } = await competency([
      'collect',
      path,
      '--format',
      'json',
      '--lang',
      'en',
      '--store',
      'f.db',
    ]);
    expect(code, stderr).toBe(0);
    const [{ assessment }] = JSON.parse(stdout).collected;
    expect(assessment.rater).toEqual({ id: 'panel', name: 'Luc, Zoé', relation: 'panel' });
    expect(assessment.ratings['service-excellence'].note.split('\n')).toEqual([
      'Luc: 2',
      'Agreed: 3',
      'Justification of the agreed level: Two cases.',
    ]);
  });
});
