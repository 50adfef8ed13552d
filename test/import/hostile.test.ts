import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderWith, run } from '../support/world.ts';
import { pdfFile, wordFile, wordParts } from './documents.ts';

const page = `Attentive welcome

Definition
Receiving every visitor as one would like to be received.

Scale progression
Presence grows from level to level.

Level 1
- Greets each person first
`;

async function imported(name: string, bytes: Uint8Array | string, language = 'en') {
  const folder = folderWith({});
  writeFileSync(join(folder, name), bytes);
  return run(['import', name, '--lang', language], { folder });
}

/** The codes told, the exit code, and whether anything came out. */
async function outcome(name: string, bytes: Uint8Array | string) {
  const [english, french] = [await imported(name, bytes), await imported(name, bytes, 'fr')];
  expect(french.stderr).not.toBe(english.stderr);
  expect(`${english.stderr}${french.stderr}`).not.toMatch(/\n {4}at |undefined|\bNaN\b/);
  const codes = [...english.stderr.matchAll(/\[([a-z]+\/[a-z-]+)\]/g)].map((found) => found[1]);
  return { codes, exitCode: english.exitCode, isEmpty: english.stdout === '' };
}

const refused = (code: string) => ({ codes: [code], exitCode: 2, isEmpty: true });
const parts = wordParts([{ text: 'Level 1' }]);
const bomb = new Uint8Array(60_000_000).fill(0x20);

describe('what cannot be read', () => {
  test('a package that unpacks to more than a document holds, by what its directory says', async () => {
    expect(await outcome('bomb.docx', zipSync({ ...parts, 'word/comments.xml': bomb }))).toEqual(
      refused('import/too-much'),
    );
  });

  test('a package whose directory lies about its size', async () => {
    const packed = zipSync({ ...parts, 'word/comments.xml': bomb });
    const view = new DataView(packed.buffer, packed.byteOffset);
    for (let at = 0; at + 46 < packed.length; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await outcome('liar.docx', packed)).toEqual(refused('import/too-much'));
  });

  test('a Word document with a password: a package in a compound file', async () => {
    const name = [...'EncryptedPackage'].flatMap((each) => [each.charCodeAt(0), 0]);
    const bytes = new Uint8Array(4096);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(name, 1024);
    expect(await outcome('locked.docx', bytes)).toEqual(refused('import/password'));
  });

  test('a PDF with a password', async () => {
    const bytes = await pdfFile((document) => document.text(page), { userPassword: 'secret' });
    expect(await outcome('locked.pdf', bytes)).toEqual(refused('import/password'));
  });

  test('a PDF of pictures', async () => {
    const bytes = await pdfFile((document) => document.rect(72, 72, 300, 300).fill('#888888'));
    expect(await outcome('scan.pdf', bytes)).toEqual(refused('import/no-words'));
  });

  test('documents that break off', async () => {
    const pdf = await pdfFile((document) => document.text(page));
    const docx = wordFile([{ text: page }]);
    expect(await outcome('half.docx', docx.subarray(0, docx.length / 2))).toEqual(refused('import/damaged'));
    expect(await outcome('half.xlsx', docx.subarray(0, docx.length / 2))).toEqual(refused('import/damaged'));
    expect(await outcome('noise.xlsx', new Uint8Array(5000).fill(1))).toEqual(refused('import/damaged'));
    expect(await outcome('none.pdf', pdf.subarray(0, 40))).toEqual(refused('import/damaged'));
  });

  test('words that make no framework in what calls itself a workbook', async () => {
    expect((await outcome('broken.xlsx', 'Sorry, this link has expired.\n')).codes).toEqual([
      'import/damaged',
      'import/wrong-ending',
    ]);
  });

  test('bytes that are nothing, an old Word document, and an empty file', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3)) % 256);
    expect(await outcome('noise.txt', noise)).toEqual(refused('import/unknown-format'));
    expect(await outcome('old.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual(
      refused('import/no-reader'),
    );
    expect(await outcome('empty.txt', '')).toEqual(refused('file/empty'));
  });

  test('a text that is larger than any page', async () => {
    expect(await outcome('long.txt', 'Level 1\n- Greets each person first\n'.repeat(350_000))).toEqual(
      refused('file/too-large'),
    );
  });
});

describe('what is read all the same', () => {
  const title = (stdout: string) => (parse(stdout) as { title: string }).title;

  test.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${page}`)],
    ['UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(page, 'utf16le')],
    ['UTF-16, the larger byte first', Buffer.from(`\ufeff${page}`, 'utf16le').swap16()],
    ['the line ends of Windows', Buffer.from(page.replaceAll('\n', '\r\n'))],
  ])('%s', async (_, bytes) => {
    const { stdout, exitCode } = await imported('page.txt', bytes);
    expect([exitCode, title(stdout)]).toEqual([0, 'Attentive welcome']);
  });

  test('French in Windows-1252, and says so', async () => {
    const text = page.replace('Attentive welcome', 'Qualité d’accueil').replaceAll('’', '\u0092');
    const { stdout, stderr } = await imported('page.txt', Buffer.from(text, 'latin1'));
    expect(title(stdout)).toBe('Qualité d’accueil');
    expect(stderr).toContain('[import/encoding]');
  });

  test('a web page that is called a Word document', async () => {
    const html = `<html><body><h1>Attentive welcome</h1><h2>Definition</h2><p>Receiving.</p><h2>Level 1</h2><ul><li>Greets</ul>`;
    const { stdout, stderr } = await imported('page.docx', html);
    expect(title(stdout)).toBe('Attentive welcome');
    expect(stderr).toContain('[import/wrong-ending]');
  });

  test('entities of XML, which fetch nothing and multiply nothing', async () => {
    const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "&l${at};&l${at};&l${at};&l${at};">`);
    const prologue = `<!DOCTYPE d [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">${laughs.join('')}]>`;
    const text = (words: string) => ({ text: words });
    const content = [
      text('Welcome'),
      text('Definition'),
      text('Receiving &l20; &file;'),
      text('Level 1'),
      text('- Greets'),
    ];
    const files = wordParts(content, prologue);
    const xml = new TextDecoder().decode(files['word/document.xml']).replaceAll('&amp;', '&');
    const { stdout, stderr } = await imported('x.docx', zipSync({ ...files, 'word/document.xml': strToU8(xml) }));
    expect(`${stdout}${stderr}`).not.toMatch(/root:|hahaha/);
  });

  test('the first pages of a PDF that has more than any framework, and says so', async () => {
    const bytes = await pdfFile((document) => {
      document.text(page);
      for (let count = 1; count <= 600; count += 1) document.addPage().text('Appendix');
    });
    const { stderr } = await imported('long.pdf', bytes);
    expect(stderr).toContain('“long.pdf” has 601 pages; only the first 600 were read.');
  });

  test('tags nested deeper than any page', async () => {
    const deep = `${'<div>'.repeat(20_000)}Level 1${'</div>'.repeat(20_000)}`;
    const html = `<html><body><h1>Welcome</h1><h2>Definition</h2><p>Receiving.</p>${deep}<ul><li>Greets</li></ul></body></html>`;
    expect((await imported('deep.html', html)).exitCode).toBeLessThan(3);
  });
});
