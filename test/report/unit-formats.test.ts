import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.ts';
import { World } from '../commands/world.ts';
import { axeFindings, openBrowser } from '../render/browser.ts';
import { veraPdfFaults } from '../render/pdf-file.ts';
import { describeWith, tools } from '../support/tools.ts';
import { keepUnit, unitOf } from '../support/unit/unit.ts';

let world: World;
beforeAll(async () => {
  world = new World();
  const store = await openStore(join(world.folder, 'competency.db'));
  await keepUnit(store, unitOf());
  await store.close();
});
afterAll(() => world.remove());

const reports = [
  ['team', 'Accueil'],
  ['scale', 'service-attitude'],
] as const;
const cases = reports.flatMap(([report, of]) => (['en', 'fr'] as const).map((language) => ({ report, of, language })));

async function written({ report, of, language }: (typeof cases)[number], format: string): Promise<string> {
  const name = `${report}-${language}.${format}`;
  const words = ['report', report, of, '--lang', language, '--format', format, '--output', name, '--force'];
  expect((await world.run(words)).exitCode).toBe(0);
  return join(world.folder, name);
}

describeWith(tools.veraPdf, 'PDFs of units and of scales', () => {
  it.each(['ua1', '2a'] as const)(
    'conform to %s',
    async (profile) => {
      const paths: string[] = [];
      for (const each of cases) paths.push(await written(each, 'pdf'));
      expect(veraPdfFaults(profile, paths)).toEqual([]);
    },
    300_000,
  );
});

describeWith(tools.chromium, 'pages of units and of scales', () => {
  it.each(cases)(
    '$report in $language passes axe-core in light and dark',
    async (each) => {
      const path = await written(each, 'html');
      const browser = await openBrowser();
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ bypassCSP: true, colorScheme });
        const page = await context.newPage();
        await page.goto(pathToFileURL(path).href);
        expect(await axeFindings(page)).toEqual([]);
        await context.close();
      }
      await browser.close();
    },
    120_000,
  );
});
