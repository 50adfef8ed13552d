import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { FileTypes } from '../../src/model/index.ts';
import { folderWith, run } from '../support/world.ts';
import { pdfFile, type WordParagraph, wordFile } from './documents.ts';

async function imported(name: string, bytes: Uint8Array, ...flags: readonly string[]) {
  const folder = folderWith({});
  writeFileSync(join(folder, name), bytes);
  const ran = await run(['import', name, ...flags], { folder });
  // What import prints went through validate.
  const framework = ran.stdout.startsWith('#') ? (parse(ran.stdout) as FileTypes['framework']) : null;
  return { ...ran, framework, competencies: framework?.competencies ?? [] };
}

const styled = (text: string, style?: string): WordParagraph => (style === undefined ? { text } : { text, style });
const item = (text: string): WordParagraph => ({ text, bullet: true });

const wordDocument = wordFile([
  styled('Desk framework', 'Title'),
  styled('Used at the front desk.'),
  styled('Warm welcome', 'Heading1'),
  styled('Definition', 'Heading2'),
  styled('Receives every visitor as one would like to be received.'),
  styled('What it is and what it is not', 'Heading2'),
  [
    [[styled('Warm welcome means')], [styled('Warm welcome does not mean')]],
    [
      [item('Looking up at once'), item('Asking what is sought')],
      [item('Letting people wait'), item('Pointing at a sign')],
    ],
  ],
  styled('Scale progression', 'Heading2'),
  styled('Presence grows.'),
  [
    [[styled('')], [styled('Lower levels')], [styled('Higher levels')]],
    [
      [styled('Presence'), styled('the time given to each person')],
      [styled('Visits are short.')],
      [styled('Visits take time.')],
    ],
  ],
  styled('Level 1 - Receives', 'Heading2'),
  item('Greets each visitor first'),
  styled('Example', 'Heading3'),
  styled('A family looked for the registry.'),
  styled('Level 2 - Accompanies', 'Heading2'),
  item('Checks that the visitor understood'),
  styled('Careful reading', 'Heading1'),
  styled('Finds what is missing in a form.'),
  [
    [[styled('Level')], [styled('Concept')], [styled('Behaviours')]],
    [[styled('1')], [styled('Reads what is there')], [item('Checks signatures'), item('Names missing pages')]],
    [[styled('2')], [styled('Reads what is meant')], [item('Proposes the right form')]],
  ],
]);

describe('a Word document', () => {
  test('becomes a framework of all its competencies, with contrasts, dimensions and levels out of tables', async () => {
    const { framework, exitCode, stderr } = await imported('desk.docx', wordDocument);
    expect(stderr).toContain('Found 2 competencies, 4 levels and 5 indicators; 0 lines were not understood.');
    expect(exitCode).toBe(0);
    expect(framework).toMatchObject({
      title: 'Desk framework',
      description: 'Used at the front desk.',
      competencies: [
        {
          id: 'warm-welcome',
          contrasts: [
            { is: 'Looking up at once', isNot: 'Letting people wait' },
            { is: 'Asking what is sought', isNot: 'Pointing at a sign' },
          ],
          progression: {
            summary: 'Presence grows.',
            dimensions: [
              {
                title: 'Presence',
                definition: 'the time given to each person',
                lower: 'Visits are short.',
                upper: 'Visits take time.',
              },
            ],
          },
          levels: [
            { level: 1, title: 'Receives', examples: [{ text: 'A family looked for the registry.' }] },
            { level: 2, title: 'Accompanies' },
          ],
        },
        {
          id: 'careful-reading',
          definition: 'Finds what is missing in a form.',
          levels: [
            { level: 1, concept: 'Reads what is there' },
            { level: 2, concept: 'Reads what is meant' },
          ],
        },
      ],
    });
  });

  test('is read as what it is when its name says something else', async () => {
    const { competencies, stderr } = await imported('desk.txt', wordDocument);
    expect(competencies).toHaveLength(2);
    expect(stderr).toContain('[import/wrong-ending]');
  });
});

/** A page with headings, two columns of items that wrap, a table of three columns, and lists. */
function printedPage(document: PDFKit.PDFDocument): void {
  const heading = (text: string) => document.fontSize(14).text(text, 72);
  const body = (text: string) => document.fontSize(11).text(text, 72);
  document.fontSize(20).text('Accueil attentif').moveDown();
  heading('Définition');
  body(
    'Recevoir chaque visiteur comme on aimerait l’être, du premier regard jusqu’à la sortie, quelle que soit la raison de sa venue.',
  ).moveDown();
  heading('Signifie / ne signifie pas').moveDown(0.5);
  table(document, [72, 310], 220, [
    [['C’est'], ['Ce n’est pas']],
    [
      ['• Lever les yeux dès que la porte s’ouvre, même au milieu d’une phrase', '• Demander ce que l’on cherche'],
      ['• Laisser la personne attendre sans un mot ni un regard pendant que l’on finit', '• Supposer que l’on sait'],
    ],
  ]);
  heading('Gradation de l’échelle');
  body('La présence grandit de niveau en niveau.').moveDown(0.5);
  table(document, [72, 220, 380], 140, [
    [[''], ['Niveaux inférieurs'], ['Niveaux supérieurs']],
    [['Présence : le temps donné à chaque personne'], ['La visite est courte.'], ['La visite demande des détours.']],
    [['Initiative : ce que l’on fait sans y être invité'], ['On répond.'], ['On prépare la visite suivante.']],
  ]);
  heading('Niveau 1 – Reçoit');
  body('• Salue chaque personne en premier');
  body('• Indique le bureau demandé en nommant l’étage, le couloir et la porte, puis s’assure que tout est compris');
  document.moveDown();
  heading('Niveau 2 – Accompagne');
  body('• Vérifie que la personne a compris');
}

/** Draws rows of cells of lines; each row begins below the longest cell of the one before. */
function table(
  document: PDFKit.PDFDocument,
  columns: readonly number[],
  width: number,
  rows: readonly (readonly (readonly string[])[])[],
): void {
  document.fontSize(11);
  let top = document.y;
  for (const row of rows) {
    let bottom = top;
    row.forEach((cell, at) => {
      document.y = top;
      for (const each of cell) document.text(each, columns[at], document.y, { width });
      bottom = Math.max(bottom, document.y);
    });
    top = bottom + 8;
  }
  document.x = 72;
  document.y = top + 6;
}

describe('a PDF', () => {
  test('becomes a framework: lines are joined to paragraphs, and columns that stand side by side are tables', async () => {
    const { competencies, exitCode, stderr } = await imported('page.pdf', await pdfFile(printedPage));
    expect(stderr).toContain('0 lines were not understood.');
    expect(exitCode).toBe(0);
    expect(competencies).toMatchObject([
      {
        title: 'Accueil attentif',
        definition:
          'Recevoir chaque visiteur comme on aimerait l’être, du premier regard jusqu’à la sortie, quelle que soit la raison de sa venue.',
        contrasts: [
          {
            is: 'Lever les yeux dès que la porte s’ouvre, même au milieu d’une phrase',
            isNot: 'Laisser la personne attendre sans un mot ni un regard pendant que l’on finit',
          },
          { is: 'Demander ce que l’on cherche', isNot: 'Supposer que l’on sait' },
        ],
        progression: {
          summary: 'La présence grandit de niveau en niveau.',
          dimensions: [
            { title: 'Présence', lower: 'La visite est courte.', upper: 'La visite demande des détours.' },
            { title: 'Initiative', lower: 'On répond.', upper: 'On prépare la visite suivante.' },
          ],
        },
        levels: [
          { level: 1, title: 'Reçoit', indicators: [{}, { text: expect.stringContaining('puis s’assure que tout') }] },
          { level: 2, title: 'Accompagne', indicators: [{ text: 'Vérifie que la personne a compris' }] },
        ],
      },
    ]);
  });

  test('names lines by page, and leaves out what stands at the edge of every page', async () => {
    const bytes = await pdfFile(
      (document) => {
        for (const page of [1, 2, 3]) {
          document.addPage().fontSize(9).text('House of Desks', 72, 40).text(`${page} / 3`, 500, 750);
          document.fontSize(11).text(`Level ${page}`, 72, 100).text(`• Does what is asked on page ${page}`);
        }
      },
      { autoFirstPage: false, margin: 20 },
    );
    const { stdout } = await imported('pages.pdf', bytes, '--report', '--format', 'json');
    // The document that import promises with --format json.
    const { lines } = JSON.parse(stdout) as { lines: readonly { page: number; part: string; text: string }[] };
    expect(lines.filter(({ part }) => part === 'left-out').map(({ text }) => text)).toContain('House of Desks');
    expect(lines.filter(({ part }) => part === 'level').map(({ page }) => page)).toEqual([1, 2, 3]);
  });
});

describe('a PDF that a browser printed', () => {
  test('has items without marks, known by their indentation, and heads centred over columns', async () => {
    const bytes = await pdfFile((document) => {
      const at = (text: string, x: number, y: number, size = 12) =>
        document.fontSize(size).text(text, x, y, { lineBreak: false });
      at('Tact', 34, 40, 24);
      at('Definition', 34, 80, 18);
      at('Speaks with care to whoever comes.', 34, 110);
      at('What it is and what it is not', 34, 145, 18);
      for (const [text, x, y] of [
        ['Means', 60, 180],
        ['Does not mean', 118, 180],
        ['Hearing', 66, 197],
        ['Cutting in', 146, 197],
        ['Asking', 66, 212],
        ['Guessing', 146, 212],
      ] as const)
        at(text, x, y);
      at('Level 1', 34, 260, 18);
      at('Lets people speak', 64, 290);
      at('Says it back', 64, 305);
    });
    const { competencies } = await imported('printed.pdf', bytes);
    expect(competencies[0]).toMatchObject({
      contrasts: [
        { is: 'Hearing', isNot: 'Cutting in' },
        { is: 'Asking', isNot: 'Guessing' },
      ],
      levels: [{ level: 1, indicators: [{ text: 'Lets people speak' }, { text: 'Says it back' }] }],
    });
  });

  test('gives a competency without a title the name of its file', async () => {
    const { framework } = await imported('front-desk.txt', Buffer.from('Definition: Receives.\n\nLevel 1\n- Greets\n'));
    expect(framework?.competencies?.[0]?.title).toBe('Front desk');
  });
});
