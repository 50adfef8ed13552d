import { expect, test } from 'vitest';
import { listening, smallest } from '../support/frameworks.ts';
import { folderWith, run } from '../support/world.ts';

/** The first line of what `show` says of a framework argument. */
async function shown(reference: string, folder: string): Promise<string> {
  const { stdout, stderr } = await run(['show', reference], { folder });
  return (stdout || stderr).split('\n')[0] ?? '';
}

test('an id names the framework of the project before the shipped one', async () => {
  const own = smallest.replace('id: smallest', 'id: service-excellence');
  expect(await shown('service-excellence', folderWith({}))).toBe('Service excellence');
  expect(await shown('service-excellence', folderWith({ 'frameworks/a.yaml': own }))).toBe('Smallest');
});

test('a file beats an id, and a folder of that name does not', async () => {
  expect(await shown('service-excellence', folderWith({ 'service-excellence': smallest }))).toBe('Smallest');
  expect(await shown('service-excellence', folderWith({ 'service-excellence/note.txt': '' }))).toBe(
    'Service excellence',
  );
});

test('the id is read from the file, however it is quoted, and not from its name', async () => {
  const folder = folderWith({ 'frameworks/whatever.yaml': smallest.replace('id: smallest', 'id: "tiny"') });
  expect(await shown('tiny', folder)).toBe('Smallest');
  expect(await shown('whatever', folder)).toContain('There is no framework “whatever”.');
});

test('files that are no frameworks are no frameworks', async () => {
  const folder = folderWith({
    'frameworks/ada.yaml': 'kind: assessment\nid: desk\n',
    'frameworks/notes.yaml': 'id: desk\n',
    'frameworks/sub/desk.yml': listening,
  });
  expect(await shown('desk', folder)).toContain('There is no framework “desk”.');
  expect(await shown('front-desk', folder)).toBe('Front desk');
});

test('a broken framework can still be named, and says what is wrong', async () => {
  const folder = folderWith({ 'frameworks/a.yaml': smallest.replace('title: Smallest', 'title: 7') });
  expect(await shown('smallest', folder)).toMatch(/^frameworks\/a\.yaml:5:8: error:/);
});

test('where few frameworks are known, a failure names them', async () => {
  expect(await shown('zzz', folderWith({}))).toContain(
    'Known: service-attitude, service-excellence, service-orientation.',
  );
});
