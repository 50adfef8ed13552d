import { expect, test } from 'vitest';
import { listening, smallest } from '../support/frameworks.ts';
import { folderWith, run } from '../support/world.ts';

async function listed(
  folder: string,
): Promise<readonly { id: string; path: string; origin: string; errors: number }[]> {
  return JSON.parse((await run(['list', '--format', 'json'], { folder })).stdout).frameworks;
}

test('the shipped frameworks are listed everywhere, and are sound', async () => {
  const found = await listed(folderWith({}));
  expect(found.map(({ id, origin, errors }) => [id, origin, errors])).toEqual([
    ['service-attitude', 'shipped', 0],
    ['service-excellence', 'shipped', 0],
    ['service-orientation', 'shipped', 0],
  ]);
});

test('the frameworks of ./frameworks come first, and hide shipped ones of the same id', async () => {
  const own = listening.replace('front-desk', 'service-excellence');
  const found = await listed(folderWith({ 'frameworks/own.yaml': own, 'frameworks/small.yml': smallest }));
  expect(found.map(({ id, origin }) => `${id} ${origin}`)).toEqual([
    'service-excellence project',
    'smallest project',
    'service-attitude shipped',
    'service-orientation shipped',
  ]);
  expect(found[0]?.path).toBe('frameworks/own.yaml');
});

test('a project file says where the frameworks are, also from a folder below', async () => {
  const folder = folderWith({
    'competency.yaml': 'kind: project\nframeworks: [ours/*.yaml]\n',
    'ours/desk.yaml': listening,
    'frameworks/small.yaml': smallest,
    'below/note.txt': '',
  });
  const own = (all: Awaited<ReturnType<typeof listed>>) => all.filter((each) => each.origin === 'project');
  expect(own(await listed(folder)).map((each) => each.id)).toEqual(['front-desk']);
  expect(own(await listed(`${folder}/below`)).map((each) => each.id)).toEqual(['front-desk']);
});

test('a broken framework is listed as broken, with what to run, and does not hide the others', async () => {
  const folder = folderWith({
    'frameworks/broken.yaml': smallest.replace('level: 1', 'level: one'),
    'frameworks/desk.yaml': listening,
  });
  const { stdout, exitCode } = await run(['list'], { folder });
  expect(stdout).toMatch(/frameworks\/broken\.yaml: 1 error\. Run: competency validate\s+frameworks\/broken\.yaml/);
  expect(stdout).toContain('Front desk');
  expect(exitCode).toBe(0);
});

test('an extension that changes its base is listed as broken, not as sound', async () => {
  const folder = folderWith({
    'frameworks/base.yaml': smallest,
    'frameworks/team.yaml':
      'kind: framework\nid: team\nversion: 1.0.0\nlanguages: [en]\nextends: base.yaml\n' +
      'competencies:\n  - {id: tact, definition: Something else.}\n',
  });
  const found = await listed(folder);
  expect(found.find((each) => each.id === 'team')).toMatchObject({ errors: 1, title: null, version: null });
  expect((await run(['list'], { folder })).stdout).toContain('frameworks/team.yaml: 1 error.');
});

test('of two frameworks with one id, both are listed with their files', async () => {
  const folder = folderWith({ 'frameworks/a.yaml': smallest, 'frameworks/b.yaml': smallest });
  expect((await listed(folder)).filter((each) => each.id === 'smallest').map((each) => each.path)).toEqual([
    'frameworks/a.yaml',
    'frameworks/b.yaml',
  ]);
});

test.each(['en', 'fr'])('a list in %s tells languages, counts and origin', async (language) => {
  const folder = folderWith({ 'frameworks/desk.yaml': listening });
  const { stdout } = await run(['list', '--lang', language], { folder });
  const facts = {
    en: 'front-desk 1.2.0 · French, English · 2 competencies · 3 levels · 1 profile\n  here\n',
    fr: 'front-desk 1.2.0 · français, anglais · 2 compétences · 3 niveaux · 1 profil\n  ici\n',
  };
  expect(stdout).toContain(facts[language === 'fr' ? 'fr' : 'en']);
});
