import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import { axeFindings, openBrowser } from '../render/browser.ts';
import { readPdf, veraPdfFaults } from '../render/pdf-file.ts';
import { describeWith, tools } from '../support/tools.ts';
import { folderWith, run } from '../support/world.ts';
import { frameworkIn, ratingsBy, record, type Told } from './recorded.ts';

const desk = frameworkIn('test/report/desk.yaml');
const attitude = frameworkIn('frameworks/service-attitude.yaml');
const formula = '=HYPERLINK("http://example.org";"<b>look</b>") \u001b[31m🙂';

/** Two frameworks, two cycles, a hostile piece of evidence, and a group too small to appear. */
function everybody(): readonly Told[] {
  const points = ['not-demonstrated', 'partly', 'demonstrated'] as const;
  const rated = (framework: Told['framework'], rater: string, relation: Told['relation'], shift: number): Told => ({
    rater,
    relation,
    framework,
    name: 'Ada Roy',
    unit: 'Accueil',
    ratings: ratingsBy(
      framework,
      (id, level) => points[Math.max(0, Math.min(2, 3 - level + ((id.length + shift) % 2)))] ?? 'partly',
    ),
  });
  const round = (framework: Told['framework'], shift: number) => [
    rated(framework, 'ada-roy', 'self', shift + 1),
    rated(framework, 'luc', 'manager', shift),
    ...[1, 2, 3, 4].map((at) => rated(framework, `p${at}`, 'peer', shift + at)),
    rated(framework, 'c1', 'client', shift),
  ];
  const now = [...round(desk, 0), ...round(attitude, 1)];
  const before = now.map((each) => ({ ...each, cycle: '2026-H1', at: '2026-03-01T12:00:00.000Z' }));
  const [first, ...rest] = now;
  const welcome = first?.ratings.welcome;
  if (first === undefined || welcome === undefined) return now;
  const indicators = { ...welcome.indicators, greets: { point: 'partly', evidence: formula } };
  return [...before, { ...first, ratings: { ...first.ratings, welcome: { ...welcome, indicators } } }, ...rest];
}

async function written(report: 'person' | '360', format: string, language: 'en' | 'fr' = 'en'): Promise<string> {
  const folder = folderWith({});
  await record(folder, everybody());
  const path = join(folder, `report.${format}`);
  const words = ['report', report, 'ada-roy', '--format', format, '--lang', language, '--output', path];
  const { exitCode, stderr } = await run([...words, ...(report === 'person' ? ['--today', '2026-11-22'] : [])], {
    folder,
  });
  expect([exitCode, stderr.replace(/^Without.*\n|^Sans.*\n/, '')]).toEqual([0, '']);
  return path;
}

const cases = (['person', '360'] as const).flatMap((report) =>
  (['en', 'fr'] as const).map((language) => [report, language] as const),
);

describe.each(cases)('report %s in %s', (report, language) => {
  test('is in every file its owner’s alone', async () => {
    expect(statSync(await written(report, 'json', language)).mode & 0o777).toBe(0o600);
  });

  test('has rows for a pivot table, and no cell that a spreadsheet would run', async () => {
    const csv = readFileSync(await written(report, 'csv', language), 'utf8');
    expect(csv).toMatch(/'=HYPERLINK/);
    expect(csv).not.toMatch(/(^|[,;"])[=+@-](?!\d)/m);
    const [head, ...rows] = await sheetOf(await written(report, 'xlsx', language));
    expect(head).toContain('indicator');
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.flat().filter((each) => typeof each === 'string' && /^[=+@-]/.test(each))).toEqual([]);
    const clients = rows.filter((row) => row.includes('client'));
    expect(clients.every((row) => row.includes(language === 'fr' ? 'trop peu d’évaluateurs' : 'too few raters'))).toBe(
      true,
    );
  });

  test('is one page that needs nothing beside itself and runs nothing', async () => {
    const html = readFileSync(await written(report, 'html', language), 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import|<script|<b>look/);
    expect(html).toMatch(/<svg class="figure" role="img" aria-label="[^"]{20,}"/);
  });

  test('is a PDF with all of its words', async () => {
    const pdf = await readPdf(readFileSync(await written(report, 'pdf', language)));
    const words = pdf.pages.join('').replace(/\s/g, '');
    expect(words).toContain(language === 'fr' ? 'tropp' : 'toof');
    for (const { title } of attitude.competencies) {
      const said = typeof title === 'string' ? title : (title[language] ?? '');
      expect(words.normalize('NFC')).toContain(said.replace(/\s/g, ''));
    }
  });
});

async function sheetOf(path: string): Promise<readonly (readonly unknown[])[]> {
  const read: unknown = await readWorkbook(path);
  // One sheet gives its rows, several give sheets with rows.
  const found = read as readonly (readonly unknown[] | { readonly data: readonly (readonly unknown[])[] })[];
  const [first] = found;
  return first !== undefined && 'data' in first ? first.data : (found as readonly (readonly unknown[])[]);
}

test('a calendar has a day for each competency of the plan, the same each time', async () => {
  const once = readFileSync(await written('person', 'ics'), 'utf8');
  expect(once).toBe(readFileSync(await written('person', 'ics'), 'utf8'));
  expect(once).toContain('DTSTART;VALUE=DATE:20270222');
  expect(once.split('BEGIN:VEVENT').length).toBeGreaterThan(2);
  expect(once.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});

test.each(['csv', 'markdown', 'html', 'ics', 'text'])(
  '%s holds no control character of what raters wrote',
  async (format) => {
    const text = readFileSync(await written('person', format), 'utf8');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
  },
);

describeWith(tools.chromium, 'reports in a browser', () => {
  it.each(cases)(
    '%s in %s passes axe-core in light and dark, and fits a phone',
    async (report, language) => {
      const path = await written(report, 'html', language);
      const browser = await openBrowser();
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ bypassCSP: true, colorScheme });
        const page = await context.newPage();
        await page.goto(pathToFileURL(path).href);
        expect(await axeFindings(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 640 });
        expect(await page.evaluate('document.documentElement.scrollWidth <= 320')).toBe(true);
        await context.close();
      }
      await browser.close();
    },
    120_000,
  );
});

describeWith(tools.veraPdf, 'PDFs of reports', () => {
  it.each(['ua1', '2a'] as const)(
    'conform to %s',
    async (profile) => {
      const paths: string[] = [];
      for (const [report, language] of cases) paths.push(await written(report, 'pdf', language));
      expect(veraPdfFaults(profile, paths)).toEqual([]);
    },
    300_000,
  );
});

describeWith(tools.libreOffice, 'workbooks of reports', () => {
  it('open in LibreOffice with all their rows', async () => {
    const path = await written('360', 'xlsx');
    const folder = folderWith({});
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const words = [profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path];
    const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8', timeout: 120_000 });
    expect(status, stderr).toBe(0);
    const rows = readFileSync(join(folder, 'report.csv'), 'utf8').trim().split('\n');
    expect(rows).toHaveLength((await sheetOf(path)).length);
    expect(rows.join('\n')).toContain("'=HYPERLINK");
  }, 180_000);
});
