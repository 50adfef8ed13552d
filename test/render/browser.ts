import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath } from '../support/tools.ts';

/** Debian's own Chromium, kept from talking to anyone. */
export async function openBrowser(): Promise<Browser> {
  const playwright = await import('playwright-core');
  return playwright.chromium.launch({
    executablePath: chromiumPath ?? '',
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What axe-core finds against WCAG 2.2, levels A and AA, and against its own good practice. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ path: axe });
  const found: unknown = await page.evaluate(
    'axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((each) => each.violations)',
  );
  // axe-core documents its results; the page gives them back untyped.
  return (found as readonly Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}
