import { expect, it } from 'vitest';
import { veraPdfFaults } from '../render/pdf-file.ts';
import { competency, inFolder, languages } from '../render/printing.ts';
import { describeWith, tools } from '../support/tools.ts';

const views = ['check', 'status', 'timeline'] as const;
const cases = views.flatMap((view) => languages.map((language) => ({ view, language })));
const pathOf = ({ view, language }: (typeof cases)[number]) => inFolder(`${view}-${language}.pdf`);

describeWith(tools.veraPdf, 'veraPDF', () => {
  it.each(['ua1', '2a'] as const)(
    'finds nothing against %s in any view of a rollout, in either language',
    async (profile) => {
      for (const one of cases) {
        const words = ['rollout', one.view, 'four-offices', '--today', '2026-11-22', '--lang', one.language];
        const { code } = await competency([...words, '--format', 'pdf', '--output', pathOf(one), '--force']);
        expect(code).toBe(one.view === 'check' ? 1 : 0);
      }
      expect(veraPdfFaults(profile, cases.map(pathOf))).toEqual([]);
    },
    300_000,
  );
});
