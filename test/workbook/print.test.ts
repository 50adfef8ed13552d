import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/index.ts';
import { textsOf } from '../../src/model/index.ts';
import { bare } from '../card/editions.ts';
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
} from '../render/pdf-file.ts';
import { competency, inFolder } from '../render/printing.ts';
import { describeWith, tools } from '../support/tools.ts';
import { small } from './small.ts';

const cases = (['fr', 'en'] as const).flatMap((language) =>
  ([false, true] as const).map((fillable) => ({ language, fillable })),
);
const pathOf = ({ language, fillable }: (typeof cases)[number]) => inFolder(`workbook-${language}-${fillable}.pdf`);

async function print(one: (typeof cases)[number]): Promise<Uint8Array> {
  const words = ['render', 'professional-service', '--lang', one.language, '--output', pathOf(one), '--force'];
  const { code, stderr } = await competency([...words, ...(one.fillable ? ['--fillable'] : [])]);
  expect(code, stderr).toBe(0);
  return readFileSync(pathOf(one));
}

describe.each(cases)('professional-service printed in $language, fillable $fillable', (one) => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await print(one);
    pdf = await readPdf(bytes);
  });

  it('holds every text of the workbook in its language, and nothing that was cut', () => {
    const source = readFileSync('templates/workbooks/professional-service.yaml', 'utf8');
    const all = bare(pdf.pages.join(''));
    // The file is one that validate accepts.
    const value = readDocument('w.yaml', source).value?.value as { readonly kind: 'workbook' };
    for (const { text, path } of textsOf(value)) {
      if (path[0] === 'source' || typeof text === 'string') continue;
      const words = bare(text[one.language] ?? '');
      // A text that goes on over a page has that page's furniture in its midst.
      expect(all.includes(words) || all.includes(words.slice(0, 40)), `${path.join('.')}: ${text[one.language]}`).toBe(
        true,
      );
    }
    expect(all).not.toContain('…');
  });

  it('goes down its headings without skipping, from one level 1 for each part', () => {
    let before = 0;
    for (const { type } of elements(structureOf(pdf), 'H1', 'H2', 'H3')) {
      const level = Number(type.slice(1));
      expect(level).toBeLessThanOrEqual(before + 1);
      before = level;
    }
    // Contents, five parts, the synthesis and the answer page.
    expect(structureOf(pdf).children.map((part) => elements(part, 'H1').length)).toEqual(Array(8).fill(1));
  });

  it('has a widget with words and a look for each place to write, where it is a form', () => {
    const widgets = dictionaries(pdf, 'Annot').filter((each) => nameIn(each, 'Subtype') === 'Widget');
    expect(widgets.length > 60).toBe(one.fillable);
    for (const widget of widgets) {
      expect(textIn(widget, 'TU')).not.toBe('');
      expect(widget.lookup(PDFName.of('AP'), PDFDict).has(PDFName.of('N'))).toBe(true);
    }
  });

  it('is the same file, byte for byte, each time', async () => {
    expect(Buffer.compare(bytes, await print(one))).toBe(0);
  });
});

describe('conditions on paper', () => {
  it('are said in the words of the prompts, without ids, signs or “not”', async () => {
    const pdf = await readPdf(readFileSync(pathOf({ language: 'en', fillable: false })));
    const all = pdf.pages.join('');
    expect(bare(all)).toContain(bare('If “Does what you offer meet what they need?” is not “Yes, for the most part”'));
    expect(bare(all)).toContain(bare('“Do you like your work?” is 4 or more'));
    expect(all).not.toMatch(/like-people|>=/);
  });
});

describe('a filled form', () => {
  const fill = async (name: string, texts: Readonly<Record<string, string>>) => {
    const path = inFolder(name);
    writeFileSync(inFolder('small.yaml'), small);
    const made = await competency(['render', 'small.yaml', '--fillable', '--lang', 'en', '--output', path, '--force']);
    expect(made.code, made.stderr).toBe(0);
    const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false });
    const fields = document.getForm();
    fields.getRadioGroup('reply/strength').select('4');
    fields.getRadioGroup('reply/team').select('new');
    for (const [field, value] of Object.entries(texts)) fields.getTextField(field).setText(value);
    writeFileSync(path, await document.save({ updateFieldAppearances: false }));
    return path;
  };
  // `collect` finds the workbook by its id, in workbooks/ of the project.
  const collect = async (path: string, ...words: readonly string[]) => {
    mkdirSync(inFolder('workbooks'), { recursive: true });
    writeFileSync(inFolder('workbooks/small.yaml'), small);
    return competency(['collect', path, '--store', 'w.db', '--lang', 'en', ...words]);
  };

  it('comes back as the answers of the person who filled it', async () => {
    const path = await fill('ada.pdf', {
      participants: 'Ada Roy',
      date: '2026-03-04',
      'reply/why': 'I like it',
      'reply/respect': 'To listen',
    });
    const { code, stdout, stderr } = await collect(path, '--format', 'json');
    expect(code, stderr).toBe(0);
    const [{ answers, told }] = JSON.parse(stdout).collected;
    expect(answers.participants).toEqual([{ id: 'ada-roy', name: 'Ada Roy' }]);
    expect(answers.answers).toEqual({
      why: { by: { 'ada-roy': 'I like it' } },
      strength: { by: { 'ada-roy': 4 } },
      team: { by: { 'ada-roy': 'new' } },
      respect: { by: { 'ada-roy': 'To listen' } },
    });
    expect(told.map((each: { text: { en: string } }) => each.text.en)).toEqual(['Always said', 'Strong']);
    const again = await collect(path);
    expect(again.stderr).toContain('recorded before');
  });

  it('comes back as what a group agreed on, and as a file that only its owner can read', async () => {
    const path = await fill('group.pdf', { participants: 'Ada Roy, Bo Diaz', 'agreed/respect': 'To hear' });
    const { code, stderr } = await collect(path, '--output', 'answers/', '--force');
    expect(code, stderr).toBe(0);
    const file = inFolder('answers/group.yaml');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toContain('agreed: To hear');
    expect((await competency(['validate', file, '--strict'])).code).toBe(0);
  });

  it('without a name, or without anything, is refused', async () => {
    const nameless = await collect(await fill('nameless.pdf', {}), '--format', 'json');
    expect(nameless.code).toBe(2);
    expect(JSON.parse(nameless.stdout).diagnostics[0]).toMatchObject({ code: 'schema/too-few' });
  });
});

describe('what render cannot do with a workbook', () => {
  it.each([
    [['--format', 'html'], 'pdf'],
    [['--profile', 'agent'], 'do not go together'],
  ])('%j is refused', async (words, said) => {
    const { code, stderr } = await competency(['render', 'professional-service', '--output', 'no.pdf', ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe('results as PDF', () => {
  const answers = `kind: workbook-answers
workbook: {id: professional-service, version: 1.0.0}
participants: [{id: ada, name: Ada Roy}, {id: bo, name: Bo Diaz}]
answers:
  why-intervene: {by: {ada: Parce que 中 j’aime ça, bo: Longue histoire}}
  fit: {by: {ada: well, bo: poorly}}
  diversity: {by: {ada: Chacun, bo: Tous}, agreed: Chacune et chacun}
  rhythm: three-weeks
  like-people: {by: {ada: 5, bo: 2}}
`;

  it.each(['fr', 'en'] as const)(
    'in %s hold the answers, go to a file of their owner, and conform',
    async (language) => {
      writeFileSync(inFolder('a.yaml'), answers);
      const path = inFolder(`result-${language}.pdf`);
      const words = ['workbook', '--answers', 'a.yaml', '--lang', language, '--store', 'r.db', '--format', 'pdf'];
      const { code, stderr } = await competency([...words, '--output', path, '--force']);
      expect(code, stderr).toBe(0);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const pdf = await readPdf(readFileSync(path));
      const all = bare(pdf.pages.join(''));
      for (const said of ['Ada Roy', 'Longue histoire', 'Chacune et chacun', '5 / 5', '2 / 5'])
        expect(all).toContain(bare(said));
      expect(all).toContain(bare(language === 'fr' ? 'Aux trois semaines' : 'Every three weeks'));
    },
  );
});

describeWith(tools.qpdf, 'qpdf', () => {
  it.each(cases)('finds no fault in $language, fillable $fillable', (one) => {
    expect(qpdfFault(pathOf(one))).toBeNull();
  });
});

describeWith(tools.veraPdf, 'veraPDF', () => {
  it.each(['ua1', '2a'] as const)(
    'finds nothing against %s in a printed, a fillable or an answered workbook',
    (profile) => {
      const results = ['fr', 'en'].map((language) => inFolder(`result-${language}.pdf`));
      expect(veraPdfFaults(profile, [...cases.map(pathOf), ...results])).toEqual([]);
    },
    300_000,
  );
});
