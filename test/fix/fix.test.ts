import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sound } from '../commands/sound.ts';
import { World } from '../commands/world.ts';
import type { Ran } from '../support/world.ts';

let world = new World();
afterEach(() => world.remove());

interface Fixed extends Ran {
  readonly text: string;
}

async function fix(text: string, ...words: readonly string[]): Promise<Fixed> {
  world.remove();
  world = new World({ 'a.yaml': text });
  const ran = await world.run(['validate', '--fix', ...words, 'a.yaml']);
  return { ...ran, text: readFileSync(join(world.folder, 'a.yaml'), 'utf8') };
}

describe('--fix', () => {
  it('touches nothing where there is nothing to mend', async () => {
    expect(await fix(sound, '--quiet')).toEqual({ exitCode: 0, stdout: '', stderr: '', text: sound });
  });

  it('mends French spacing in every style of text, and leaves English alone', async () => {
    const wrong = `${sound}description:
  en: "Why : because"
  fr: >-
    Deux temps : « écouter »
    puis répondre ; enfin conclure !
motivation-of-nobody: 1
`.replace(
      'motivation-of-nobody: 1\n',
      "source: {title: {en: 'A: b', fr: 'L’avis : « oui »'}, note: {en: x, fr: Combien ?}}\n",
    );
    const { text, exitCode } = await fix(wrong);
    expect(exitCode).toBe(0);
    expect(text).toContain('  en: "Why : because"\n');
    expect(text).toContain(
      '    Deux temps\u202f: «\u202fécouter\u202f»\n    puis répondre\u202f; enfin conclure\u202f!\n',
    );
    expect(text).toContain("{en: 'A: b', fr: 'L’avis\u202f: «\u202foui\u202f»'}, note: {en: x, fr: Combien\u202f?}");
  });

  it('makes all statements of a competency end like most of them', async () => {
    const more = `          - id: smiles
            text:
              en: >
                Smiles at each
                visitor.
              fr: "Sourit à chaque personne."
          - {id: waits, text: {en: 'Waits for the answer.', fr: Attend la réponse.}} # a remark
`;
    const { text } = await fix(sound + more);
    expect(text).toBe(
      sound
        .replace('Greets each visitor first,', 'Greets each visitor first.,')
        .replace('en premier}', 'en premier.}') + more,
    );
    expect((await fix(`${sound}${more.replaceAll('.', '').replace('answer', 'answer.')}`)).text).toContain(
      "'Waits for the answer'",
    );
  });

  it('makes missing ids from titles and texts, each unlike its siblings', async () => {
    const without = sound
      .replace('id: welcome\n', '')
      .replace('  - id: greeting\n    title', '  - title')
      .replace('          - id: greets-first\n            text', '          - text');
    const again = `          - text: {en: Greets each visitor first of all those who wait there, fr: Salue}
          - {text: {en: Greets each visitor first., fr: Accueille}} # why
`;
    const { text, exitCode, stderr } = await fix(without + again);
    expect(text).toContain('kind: framework\nid: welcome\nversion');
    expect(text).toContain('  - id: greeting-visitors\n    title');
    expect(text).toContain('          - id: greets-each-visitor-first\n            text');
    expect(text).toContain('- id: greets-each-visitor-first-of-all\n');
    expect(text).toContain(
      '- {id: greets-each-visitor-first-2, text: {en: Greets each visitor first, fr: Accueille}} # why\n',
    );
    expect(stderr).toContain('6 problems were mended');
    expect(exitCode).toBe(0);
  });

  it('puts an id after the first line where a comment above is about that line', async () => {
    const more = `          # competency-ignore writing/negatives: worded so
          - text: {en: Never waits, fr: Sourit}  # beside
          # a remark on what follows
          - text:
              en: Leaves late
              fr: >-
                Part
`;
    const { text, stdout } = await fix(sound + more, '--quiet');
    expect(stdout).toBe('');
    expect(text).toContain('{en: Never waits, fr: Sourit}  # beside\n            id: never-waits\n');
    expect(text).toContain('                Part\n            id: leaves-late\n');
  });

  it('says what remains, with the exit code of that', async () => {
    const wrong = sound.replace(
      'title: {en: Welcome, fr: Accueil}',
      'title: {en: Welcome, fr: "Accueil :"}\nunknown: 1',
    );
    const { stdout, exitCode, text } = await fix(wrong);
    expect(text).toBe(wrong);
    expect(stdout).toContain('schema/unknown-property');
    expect(exitCode).toBe(1);
  });

  it('does not touch a file that is no YAML', async () => {
    const broken = `${sound}  text: "Accueil :\n`;
    const { text, exitCode } = await fix(broken);
    expect(text).toBe(broken);
    expect(exitCode).toBe(1);
  });

  it('mends nothing that is silenced or off', async () => {
    const silenced = sound
      .replace('title: {en: Welcome', '# competency-ignore text/french-spacing: as printed\ntitle: {en: Welcome')
      .replace('Accueil}', '"Accueil :"}');
    expect((await fix(silenced)).text).toBe(silenced);
    const wrong = sound.replace('Accueil}', '"Accueil :"}');
    world.remove();
    world = new World({ 'a.yaml': wrong, 'competency.yaml': 'kind: project\nlint: {text/french-spacing: off}\n' });
    await world.run(['validate', '--fix', 'a.yaml']);
    expect(readFileSync(join(world.folder, 'a.yaml'), 'utf8')).toBe(wrong);
  });

  it('keeps Windows line ends, a byte-order mark, permissions and links', async () => {
    world.remove();
    const without = sound.replace('  - id: greeting\n    title', '  - title').replace('Accueil}', '"Accueil : oui"}');
    world = new World({ 'real/a.yaml': `\ufeff${without.replaceAll('\n', '\r\n')}` });
    const file = join(world.folder, 'real/a.yaml');
    chmodSync(file, 0o664);
    symlinkSync('real/a.yaml', join(world.folder, 'link.yaml'));
    await world.run(['validate', '--fix', 'link.yaml']);
    const mended = without
      .replace('  - title', '  - id: greeting-visitors\n    title')
      .replace('Accueil :', 'Accueil\u202f:');
    expect(readFileSync(file, 'utf8')).toBe(`\ufeff${mended.replaceAll('\n', '\r\n')}`);
    expect(statSync(file).mode & 0o777).toBe(0o664);
    expect(lstatSync(join(world.folder, 'link.yaml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(world.folder, 'real'))).toEqual(['a.yaml']);
  });

  it('mends an extension where its own words stand, and never its base', async () => {
    world.remove();
    const base = sound.replace('Accueil}', '"Accueil : oui"}');
    const extension = `kind: framework
id: team
version: 1.0.0
languages: [en, fr]
extends: ./base.yaml
competencies:
  - id: greeting
    levels:
      - level: 1
        indicators:
          - {id: smiles, text: {en: Smiles at each visitor., fr: "Sourit : toujours"}}
`;
    world = new World({ 'base.yaml': base, 'team.yaml': extension });
    await world.run(['validate', '--fix', 'team.yaml']);
    expect(readFileSync(join(world.folder, 'base.yaml'), 'utf8')).toBe(base);
    expect(readFileSync(join(world.folder, 'team.yaml'), 'utf8')).toBe(
      extension.replace('visitor.', 'visitor').replace('Sourit :', 'Sourit\u202f:'),
    );
  });

  it('writes the mended text of standard input, and says the rest beside', async () => {
    const wrong = sound.replace('Accueil}', '"Accueil : oui", es: Hola}');
    const ran = await world.run(['validate', '--fix', '-'], { stdin: wrong });
    expect(ran.stdout).toBe(wrong.replace('Accueil :', 'Accueil\u202f:'));
    expect(ran.stderr).toContain('text/unknown-language');
    expect(ran.exitCode).toBe(0);
  });

  it('does not go with what would need stdout for something else', async () => {
    expect((await world.run(['validate', '--fix', '-', '--format', 'json'], { stdin: sound })).exitCode).toBe(2);
    expect((await world.run(['validate', '--fix', '-', 'other.yaml'], { stdin: sound })).exitCode).toBe(2);
    expect((await world.run(['validate', '--fix', '--watch', 'other.yaml'])).exitCode).toBe(2);
  });
});

const shipped = readdirSync(new URL('../../frameworks', import.meta.url)).map((name) =>
  readFileSync(new URL(`../../frameworks/${name}`, import.meta.url), 'utf8'),
);

/** Faults that --fix mends, done to a text: the place is chosen by a share of its length. */
const faults: readonly ((text: string, share: number) => string)[] = [
  (text, share) => nth(text, /\u202f/g, share, () => ' '),
  (text, share) => nth(text, /\u202f/g, share, () => ''),
  (text, share) => nth(text, /(?<=- id: [a-z-]+)\n +text:\n +fr: [^\n]+/g, share, (line) => `${line}.`),
  (text, share) => nth(text, /- id: [a-z-]+\n +(?=text:|title:)/g, share, () => '- '),
];

function nth(text: string, pattern: RegExp, share: number, change: (found: string) => string): string {
  const found = [...text.matchAll(pattern)];
  const one = found[Math.floor(share * found.length)];
  if (one === undefined) return text;
  return text.slice(0, one.index) + change(one[0]) + text.slice(one.index + one[0].length);
}

const damaged = fc
  .record({
    text: fc.constantFrom(...shipped),
    done: fc.array(fc.tuple(fc.constantFrom(...faults), fc.double({ min: 0, max: 0.999, noNaN: true })), {
      maxLength: 8,
    }),
    isWindows: fc.boolean(),
  })
  .map(({ text, done, isWindows }) => {
    const made = done.reduce((each, [fault, share]) => fault(each, share), text);
    return isWindows ? made.replaceAll('\n', '\r\n') : made;
  });

describe('the laws of --fix', () => {
  it('changes nothing the second time, and nothing but spaces, stops and ids the first', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, async (text) => {
        const once = (await fix(text, '--quiet')).text;
        expect((await fix(once, '--quiet')).text).toBe(once);
        const essence = (each: string) =>
          each.replace(/\bid: [a-z0-9-]+(?:\r?\n *|, )/g, '').replace(/[ \u202f.]/g, '');
        expect(essence(once)).toBe(essence(text));
        expect(once.includes('\r')).toBe(text.includes('\r'));
      }),
      { numRuns: 25 },
    );
  });
});
