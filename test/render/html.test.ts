import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeWith, tools } from '../support/tools.ts';
import { axeFindings, openBrowser } from './browser.ts';
import { competency, designs, inFolder, languages } from './printing.ts';

async function rendered(framework: string, design: string, language: string, ...more: readonly string[]) {
  const path = inFolder(`${framework}-${design}-${language}.html`);
  const words = ['render', framework, '--design', design, '--format', 'html', '--lang', language, '--output', path];
  const { code, stderr } = await competency([...words, '--force', ...more]);
  expect(code, stderr).toBe(0);
  return path;
}

describe('a page for a browser', () => {
  it.each(designs)('as %s needs nothing beside itself', async (design) => {
    const html = readFileSync(await rendered('service-excellence', design, 'fr'), 'utf8');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(?:src|href)="(?!#)|url\(|@import/);
    expect(html).toContain('<html lang="fr-CA">');
  });

  it('shows what an author wrote and runs none of it', async () => {
    const path = inFolder('hostile.yaml');
    const text = readFileSync('frameworks/service-excellence.yaml', 'utf8');
    writeFileSync(path, text.replace('en: Basic service', 'en: "</script><img src=x onerror=alert(1)>"'));
    for (const design of ['card', 'form']) {
      const words = ['render', path, '--design', design, '--format', 'html', '--lang', 'en', '--output', '-'];
      const { code, stdout } = await competency(words);
      expect(code).toBe(0);
      expect(stdout).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(stdout).not.toContain('<img src=x');
      expect(stdout.match(/<\/script>/g) ?? []).toHaveLength(design === 'form' ? 2 : 0);
    }
  });
});

describeWith(tools.chromium, 'in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  const requests: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    context = await browser.newContext({ bypassCSP: true });
  });
  afterAll(() => browser?.close());

  async function opened(path: string, within: BrowserContext = context): Promise<Page> {
    const page = await within.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  it.each(designs.flatMap((design) => languages.map((language) => [design, language] as const)))(
    '%s in %s passes axe-core and fits a phone',
    async (design, language) => {
      const page = await opened(await rendered('service-attitude', design, language));
      expect(await axeFindings(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth <= 320')).toBe(true);
      await page.close();
    },
  );

  describe('the form', () => {
    it('rates, hides the target until the end, and saves a file that collect takes', async () => {
      const strict = await browser.newContext({ acceptDownloads: true });
      const page = await opened(await rendered('service-excellence', 'form', 'en'), strict);
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.getByLabel('Person assessed').fill('Ada Roy');
      await page.getByLabel('You are this person’s').selectOption('manager');
      await page.getByLabel('Your name').fill('Luc Côté');
      await page.getByLabel(/^Profile/).selectOption('team-leader');
      for (const name of ['answers-questions', 'serves-to-standard', 'clarifies-need', 'takes-needed-steps']) {
        await page.locator(`input[name="rating/service-excellence/${name}"][value=demonstrated]`).check();
      }
      await page.getByText('Add evidence').first().click();
      await page.locator('textarea[name^="evidence/"]').first().fill('At the counter, in March.');
      expect(await page.locator('#progress').textContent()).toBe('4 of 14 answered');
      await expect(page.getByText('target 3').isVisible()).resolves.toBe(false);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Finish/ }).click(),
      ]);
      const path = inFolder('answers.json');
      await download.saveAs(path);
      const shown = (await page.locator('#results').textContent()) ?? '';
      expect(shown).toContain('target 3');
      expect(shown).toContain('Level 2');
      expect(await page.locator('input[type=radio]').first().isDisabled()).toBe(true);
      expect(errors).toEqual([]);
      const { code, stdout, stderr } = await competency(['collect', path, '--format', 'json', '--store', 'form.db']);
      expect(code, stderr).toBe(0);
      const [{ assessment, results }] = JSON.parse(stdout).collected;
      expect(assessment.rater).toEqual({ id: 'luc-cote', name: 'Luc Côté', relation: 'manager' });
      expect(assessment.ratings['service-excellence'].indicators['answers-questions'].evidence).toBe(
        'At the counter, in March.',
      );
      expect(results['service-excellence']).toMatchObject({ attained: 2, target: 3, gap: 1 });
      await strict.close();
    });

    it('says what is missing and puts the cursor there', async () => {
      const page = await opened(await rendered('service-excellence', 'form', 'fr'));
      await page.getByRole('button', { name: /^Terminer/ }).click();
      expect(await page.locator('#subject-error').textContent()).not.toBe('');
      expect(await page.evaluate('document.activeElement.id')).toBe('subject');
      expect(await page.locator('#results').isHidden()).toBe(true);
      await page.close();
    });

    it('is rated with the keyboard alone, and an answer can be taken back', async () => {
      const page = await opened(await rendered('service-excellence', 'form', 'en'));
      const first = page.locator('input[name="rating/service-excellence/answers-questions"]');
      await first.first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      expect(await first.nth(1).isChecked()).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await first.nth(1).isChecked()).toBe(false);
      expect(await page.locator('#progress').textContent()).toBe('0 of 14 answered');
      await page.close();
    });

    it('goes on from a draft, and refuses one of another version', async () => {
      const path = await rendered('service-excellence', 'form', 'en');
      const page = await opened(path);
      await page.getByLabel('Person assessed').fill('Ada Roy');
      await page.locator('input[value=partly]').first().check();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /^Save a draft/ }).click(),
      ]);
      const draft = inFolder('draft.json');
      await download.saveAs(draft);
      await page.close();
      const later = await opened(path);
      await later.locator('#open-draft').setInputFiles(draft);
      await later.getByText('The draft is open.').waitFor();
      expect(await later.getByLabel('Person assessed').inputValue()).toBe('Ada Roy');
      expect(await later.locator('#progress').textContent()).toBe('1 of 14 answered');
      const other = await opened(await rendered('service-orientation', 'form', 'en'));
      await other.locator('#open-draft').setInputFiles(draft);
      await other.getByText('This draft belongs to another version').waitFor();
    });

    it('keeps its policy: what a stranger adds to the page neither runs nor reaches out', async () => {
      const strict = await browser.newContext();
      const page = await opened(await rendered('service-excellence', 'form', 'en'), strict);
      const reached = await page.evaluate(`fetch('https://example.org/').then(() => true, () => false)`);
      expect(reached).toBe(false);
      await page.evaluate(
        `document.body.append(Object.assign(document.createElement('script'), { text: 'window.ran = true' }))`,
      );
      expect(await page.evaluate('window.ran === undefined')).toBe(true);
      await strict.close();
    });
  });

  it('no page asks for anything but itself', () => {
    expect(
      requests.filter((url) => !/^(?:file|blob|data):/.test(url) && !url.startsWith('https://example.org')),
    ).toEqual([]);
  });
});
