import { expect, test } from 'vitest';
import { smallest } from '../support/frameworks.ts';
import { folderWith, run } from '../support/world.ts';

const base = smallest.replace('[en]', '[en, fr]');
const team =
  'kind: framework\nid: team\nversion: 1.0.0\nlanguages: [en, fr]\nextends: base.yaml\ntitle: {en: Team, fr: Équipe}\n';

test('what a base has to say is said once, though its extensions see it too', async () => {
  const folder = folderWith({
    'base.yaml': base,
    'team.yaml': team,
    'other.yaml': team.replace('id: team', 'id: other'),
  });
  const { stdout } = await run(['validate', '.', '--format', 'json'], { folder });
  const { diagnostics, warnings } = JSON.parse(stdout);
  const places = diagnostics.map(({ file, line, code }: Record<string, unknown>) => `${file}:${line} ${code}`);
  expect(places).toEqual([5, 8, 9].map((line) => `base.yaml:${line} text/missing-translation`));
  expect(warnings).toBe(3);
});

test('of one extension alone, the problems of its base are told at their place in the base', async () => {
  const folder = folderWith({ 'base.yaml': base, 'team.yaml': team });
  const { stdout, exitCode } = await run(['validate', 'team.yaml'], { folder });
  expect(stdout).toContain('base.yaml:8:5: warning:');
  expect(exitCode).toBe(0);
});
