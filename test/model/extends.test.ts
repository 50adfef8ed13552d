import { describe, expect, test } from 'vitest';
import { loadFramework } from '../../src/commands/load.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import { marked } from '../support/marked.ts';
import { fakeIo, folderWith } from '../support/world.ts';

const base = `kind: framework
id: base
version: 1.0.0
languages: [en]
title: Base
categories: [{id: behavioural, title: Behavioural}]
scale: {title: Scale, levels: [{level: 1, title: Basic}, {level: 2, title: Advanced}]}
rating:
  points: [{id: not-seen, value: 0, title: Not seen}, {id: seen, value: 1, title: Seen}]
competencies:
  - id: listening
    title: Listening
    definition: Paying attention.
    notes: [A first note.]
    progression: {summary: It grows., dimensions: [{id: effort, title: Effort}]}
    levels:
      - level: 1
        title: Basic
        concept: Attention
        indicators: [{id: lets-finish, text: Lets people finish.}]
        examples: [{text: At the counter.}]
      - level: 2
        indicators: [{id: asks, text: Asks questions.}]
  - {id: tact, title: Tact, definition: Not hurting.}
profiles: [{id: agent, title: Agent, targets: {listening: 1}}]
`;

const head = 'kind: framework\nid: team\nversion: 2.0.0\nlanguages: [en, fr]\nextends: base.yaml\n';

/** Loads an extension of the base; the marks stand where problems are expected in it. */
async function extended(withMarks: string, files: Readonly<Record<string, string>> = { 'base.yaml': base }) {
  const { text, marks } = marked(`${head}${withMarks}`);
  const io = fakeIo({ folder: folderWith({ ...files, 'team.yaml': text }) });
  const { value, diagnostics } = await loadFramework(io, 'team.yaml');
  return { framework: value?.framework, place: value?.file.place, diagnostics, marks };
}

function placed({ code, params, place: { file, line, column } }: Diagnostic) {
  return { code, params, file, at: { line, column } };
}

describe('an extension adds', () => {
  test('nothing: it is the base under its own id and version', async () => {
    const { framework, diagnostics } = await extended('');
    expect(diagnostics).toEqual([]);
    expect(framework).toMatchObject({ id: 'team', version: '2.0.0', title: 'Base', languages: ['en', 'fr'] });
    expect(framework?.competencies.map((each) => each.id)).toEqual(['listening', 'tact']);
  });

  test('its own title, description and source', async () => {
    const { framework } = await extended('title: Team\ndescription: Ours\nsource: {organization: Us}\n');
    expect(framework).toMatchObject({ title: 'Team', description: 'Ours', source: { organization: 'Us' } });
  });

  test('indicators, examples and notes, after those of the base', async () => {
    const { framework, diagnostics } = await extended(`competencies:
  - id: listening
    notes: [A second note.]
    levels:
      - level: 2
        indicators: [{id: hears, text: Hears what is not said.}]
      - level: 1
        examples: [{text: On the phone.}]
`);
    expect(diagnostics).toEqual([]);
    const [listening] = framework?.competencies ?? [];
    expect(listening?.notes).toEqual(['A first note.', 'A second note.']);
    expect(listening?.levels[1]?.indicators.map((each) => each.id)).toEqual(['asks', 'hears']);
    expect(listening?.levels[0]?.indicators.map((each) => each.id)).toEqual(['lets-finish']);
    expect(listening?.levels[0]?.examples).toEqual([{ text: 'At the counter.' }, { text: 'On the phone.' }]);
  });

  test('indicators to the levels of the shared scale, where the competency has none of its own', async () => {
    const { framework, diagnostics } = await extended(`competencies:
  - {id: tact, levels: [{level: 2, indicators: [{id: softens, text: Softens bad news.}]}]}
`);
    expect(diagnostics).toEqual([]);
    const levels = framework?.competencies[1]?.levels;
    expect(levels?.map(({ level, title, indicators }) => [level, title, indicators.length])).toEqual([
      [1, 'Basic', 0],
      [2, 'Advanced', 1],
    ]);
  });

  test('competencies, categories and profiles', async () => {
    const { framework, diagnostics } = await extended(`categories: [{id: technical, title: Technical}]
competencies:
  - {id: typing, category: technical, title: Typing, definition: Writing fast.}
profiles:
  - {id: writer, title: Writer, targets: {typing: 2, listening: 1}}
`);
    expect(diagnostics).toEqual([]);
    expect(framework?.categories.map((each) => each.id)).toEqual(['behavioural', 'technical']);
    expect(framework?.competencies.map((each) => each.id)).toEqual(['listening', 'tact', 'typing']);
    expect(framework?.competencies[2]?.levels.map((each) => each.title)).toEqual(['Basic', 'Advanced']);
    expect(framework?.profiles.map((each) => each.id)).toEqual(['agent', 'writer']);
  });

  test('a language, and the translations of texts that have an id or a name', async () => {
    const { framework, diagnostics } = await extended(
      `categories: [{id: behavioural, title: {fr: Comportements}}]
scale: {title: {fr: Échelle}, levels: [{level: 1, title: {fr: De base}}]}
rating:
  points: [{id: seen, value: 1, title: {fr: Vu}}]
competencies:
  - id: listening
    title: {fr: Écoute}
    progression: {summary: {fr: Ça grandit.}, dimensions: [{id: effort, title: {fr: Effort}}]}
    levels:
      - {level: 1, concept: {fr: Attention}, indicators: [{id: lets-finish, text: {fr: Laisse finir.}}]}
profiles: [{id: agent, title: {fr: Préposé}}]
`.replace(
        'points: [{id: seen, value: 1, title: {fr: Vu}}]',
        'points: [{id: seen, value: 1, title: {fr: Vu}}, {id: not-seen, value: 0, title: {fr: Non vu}}]',
      ),
    );
    expect(diagnostics).toEqual([]);
    expect(framework?.categories[0]?.title).toEqual({ en: 'Behavioural', fr: 'Comportements' });
    expect(framework?.scale?.title).toEqual({ en: 'Scale', fr: 'Échelle' });
    expect(framework?.scale?.levels[0]?.title).toEqual({ en: 'Basic', fr: 'De base' });
    expect(framework?.rating.points.map((each) => each.title)).toEqual([
      { en: 'Not seen', fr: 'Non vu' },
      { en: 'Seen', fr: 'Vu' },
    ]);
    const [listening] = framework?.competencies ?? [];
    expect(listening).toMatchObject({
      title: { en: 'Listening', fr: 'Écoute' },
      progression: {
        summary: { en: 'It grows.', fr: 'Ça grandit.' },
        dimensions: [{ title: { en: 'Effort', fr: 'Effort' } }],
      },
    });
    expect(listening?.levels[0]?.indicators[0]?.text).toEqual({ en: 'Lets people finish.', fr: 'Laisse finir.' });
    expect(framework?.profiles[0]?.title).toEqual({ en: 'Agent', fr: 'Préposé' });
  });

  test('plain texts in the first language of its own file, also where the base begins with another', async () => {
    const { text } = marked(`${head.replace('[en, fr]', '[fr]')}title: Équipe
competencies:
  - {id: listening, notes: [Une note.], levels: [{level: 2, indicators: [{id: entend, text: Entend le non-dit.}]}]}
`);
    const io = fakeIo({ folder: folderWith({ 'base.yaml': base, 'team.yaml': text }) });
    const { value } = await loadFramework(io, 'team.yaml');
    const listening = value?.framework.competencies[0];
    expect(value?.framework).toMatchObject({ title: { fr: 'Équipe' }, languages: ['en', 'fr'] });
    expect(listening?.notes).toEqual(['A first note.', { fr: 'Une note.' }]);
    expect(listening?.levels[1]?.indicators[1]?.text).toEqual({ fr: 'Entend le non-dit.' });
  });

  test('what the base says already, word for word, which changes nothing', async () => {
    const { framework, diagnostics } = await extended(`competencies:
  - id: listening
    title: Listening
    definition: {en: Paying attention.}
    levels: [{level: 1, indicators: [{id: lets-finish, text: Lets people finish.}]}]
`);
    expect(diagnostics).toEqual([]);
    expect(framework?.competencies[0]?.levels[0]?.indicators).toHaveLength(1);
  });
});

describe('what an extension may not change is refused at its own place', () => {
  test.each([
    ['a definition', 'definition', 'competencies:\n  - {id: listening, ┆definition: Something else.}\n'],
    ['a title', 'title', 'competencies:\n  - {id: listening, ┆title: Hearing}\n'],
    ['a translation the base has', 'title', 'competencies:\n  - {id: listening, title: {fr: Écoute, ┆en: Hearing}}\n'],
    [
      'the text of an indicator',
      'text',
      'competencies:\n  - {id: listening, levels: [{level: 1, indicators: [{id: lets-finish, ┆text: Waits.}]}]}\n',
    ],
    [
      'the concept of a level',
      'concept',
      'competencies:\n  - {id: listening, levels: [{level: 1, ┆concept: Patience}]}\n',
    ],
    [
      'the title of a level that has none',
      'title',
      'competencies:\n  - {id: listening, levels: [{level: 2, ┆title: Better}]}\n',
    ],
    ['the levels: a new one', 'level', 'competencies:\n  - {id: listening, levels: [{┆level: 3}]}\n'],
    ['the type of the scale', 'type', 'competencies:\n  - {id: listening, progression: {┆type: independent}}\n'],
    [
      'the dimensions: a new one',
      'id',
      'competencies:\n  - {id: listening, progression: {dimensions: [{┆id: care, title: Care}]}}\n',
    ],
    ['the category', 'category', 'competencies:\n  - {id: listening, ┆category: behavioural}\n'],
    ['the guidance', 'guidance', 'competencies:\n  - {id: listening, ┆guidance: [Mind this.]}\n'],
    [
      'the elaboration of a level',
      'elaboration',
      'competencies:\n  - {id: listening, levels: [{level: 1, ┆elaboration: [In other words.]}]}\n',
    ],
    ['the contrasts', 'contrasts', 'competencies:\n  - {id: listening, ┆contrasts: [{is: A, isNot: B}]}\n'],
    ['the levels of the shared scale', 'level', 'scale: {levels: [{level: 1}, {┆level: 3}]}\n'],
    ['the threshold', 'threshold', 'rating: {┆threshold: 0.5}\n'],
    [
      'the value of a rating point',
      'value',
      'rating: {points: [{id: seen, ┆value: 0.9, title: Seen}, {id: not-seen, value: 0, title: Not seen}]}\n',
    ],
    [
      'the rating points: a new one',
      'id',
      'rating: {points: [{┆id: partly, value: 0.5, title: Partly}, {id: seen, value: 1, title: Seen}]}\n',
    ],
    ['the targets of a profile', 'targets', 'profiles: [{id: agent, title: Agent, ┆targets: {listening: 2}}]\n'],
    ['the title of a category', 'title', 'categories: [{id: behavioural, ┆title: Conduct}]\n'],
  ])('%s', async (_, property, text) => {
    const { diagnostics, marks } = await extended(text);
    expect(diagnostics.map(placed)).toEqual([
      { code: 'extends/changes-base', params: { property }, file: 'team.yaml', at: marks[0] },
    ]);
  });

  test('all at once', async () => {
    const { diagnostics, marks } = await extended(
      'competencies:\n  - {id: listening, ┆title: A, ┆definition: B}\n  - {id: tact, ┆title: C}\n',
    );
    expect(diagnostics.map((each) => placed(each).at)).toEqual(marks);
  });
});

describe('problems point at the file where the words stand', () => {
  test('of a thing that the extension brought', async () => {
    const { diagnostics, marks } = await extended(
      'profiles:\n  - {id: writer, title: Writer, targets: {listening: ┆7}}\n',
    );
    expect(diagnostics.map(placed)).toMatchObject([{ code: 'target/not-a-level', file: 'team.yaml', at: marks[0] }]);
  });

  test('an indicator id that the base has at another level', async () => {
    const { diagnostics, marks } = await extended(
      'competencies:\n  - {id: listening, levels: [{level: 2, indicators: [{id: ┆lets-finish, text: Waits.}]}]}\n',
    );
    expect(diagnostics.map(placed)).toEqual([
      {
        code: 'reference/duplicate-id',
        params: { thing: 'indicator', id: 'lets-finish', firstFile: 'base.yaml', firstLine: 20 },
        file: 'team.yaml',
        at: marks[0],
      },
    ]);
  });

  test.each([
    ['competency', 'competencies:\n  - {id: tact, notes: [One.]}\n  - {id: ┆tact, notes: [Two.]}\n', 'tact'],
    [
      'competency',
      'competencies:\n  - {id: new, title: N, definition: N}\n  - {id: ┆new, title: N, definition: N}\n',
      'new',
    ],
    ['profile', 'profiles:\n  - {id: writer, title: W}\n  - {id: ┆writer, title: W}\n', 'writer'],
  ])('a %s that the extension itself names twice', async (thing, text, id) => {
    const { diagnostics, marks } = await extended(text);
    expect(diagnostics.map(placed)).toEqual([
      {
        code: 'reference/duplicate-id',
        params: { thing, id, firstFile: null, firstLine: 7 },
        file: 'team.yaml',
        at: marks[0],
      },
    ]);
  });

  test('every part of the merged file has the place it was written at', async () => {
    const { place } = await extended(
      'competencies:\n  - {id: listening, notes: [More.], levels: [{level: 2, indicators: [{id: hears, text: Hears.}]}]}\n',
    );
    const fileOf = (...path: (string | number)[]) => place?.(path, 'value').file;
    expect([
      fileOf('id'),
      fileOf('title'),
      fileOf('competencies', 0, 'notes', 0),
      fileOf('competencies', 0, 'notes', 1),
      fileOf('competencies', 0, 'levels', 1, 'indicators', 0, 'text'),
      fileOf('competencies', 0, 'levels', 1, 'indicators', 1, 'text'),
    ]).toEqual(['team.yaml', 'base.yaml', 'base.yaml', 'team.yaml', 'base.yaml', 'team.yaml']);
  });
});

test('a competency that an extension adds must be complete', async () => {
  const { diagnostics, marks } = await extended('competencies:\n  - {┆id: typing, notes: [Fast.]}\n');
  expect(diagnostics.map(placed)).toEqual(
    ['title', 'definition'].map((property) => ({
      code: 'schema/missing-property',
      params: { property, parent: 'typing' },
      file: 'team.yaml',
      at: marks[0],
    })),
  );
});

describe('a chain of three', () => {
  const middle = `kind: framework
id: middle
version: 1.1.0
languages: [en]
extends: ../base.yaml
competencies:
  - {id: listening, notes: [A middle note.]}
`;

  test('adds up, each place in its own file, paths counting from the file that names them', async () => {
    const { framework, place, diagnostics } = await extended(
      'competencies:\n  - {id: listening, notes: [A team note.]}\n',
      { 'base.yaml': 'kind: none', 'frameworks/base.yaml': base, 'frameworks/middle/m.yaml': middle },
    ).then(async () => {
      const io = fakeIo({
        folder: folderWith({
          'frameworks/base.yaml': base,
          'frameworks/middle/m.yaml': middle,
          'team.yaml': `${head.replace('base.yaml', 'frameworks/middle/m.yaml')}competencies:\n  - {id: listening, notes: [A team note.]}\n`,
        }),
      });
      const { value, diagnostics } = await loadFramework(io, 'team.yaml');
      return { framework: value?.framework, place: value?.file.place, diagnostics };
    });
    expect(diagnostics).toEqual([]);
    expect(framework?.competencies[0]?.notes).toEqual(['A first note.', 'A middle note.', 'A team note.']);
    const files = [0, 1, 2].map((at) => place?.(['competencies', 0, 'notes', at], 'value').file);
    expect(files).toEqual(['frameworks/base.yaml', 'frameworks/middle/m.yaml', 'team.yaml']);
  });
});

describe('a base that cannot be used is refused where it is named', () => {
  const named = async (files: Readonly<Record<string, string>>, path = 'base.yaml') => {
    const { text, marks } = marked(head.replace('extends: base.yaml', `extends: ┆${path}`));
    const io = fakeIo({ folder: folderWith({ ...files, 'team.yaml': text }) });
    const { diagnostics, value } = await loadFramework(io, 'team.yaml');
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics.map(placed)[0]).toMatchObject({ file: 'team.yaml', at: marks[0] });
    return diagnostics[0];
  };

  test('it is not there', async () => {
    expect(await named({})).toMatchObject({ code: 'extends/not-found', params: { path: 'base.yaml' } });
  });

  test('it is no framework', async () => {
    const found = await named({ 'base.yaml': 'kind: project\n' });
    expect(found).toMatchObject({ code: 'extends/not-a-framework', params: { path: 'base.yaml' } });
  });

  test.each([
    ['YAML', 'kind: [\n'],
    ['schema', base.replace('version: 1.0.0', 'version: one')],
    ['references', base.replace('targets: {listening: 1}', 'targets: {listening: 9}')],
  ])('it has errors of its own: %s', async (_, text) => {
    expect(await named({ 'base.yaml': text })).toMatchObject({
      code: 'extends/base-invalid',
      params: { path: 'base.yaml' },
    });
  });

  test('it is an extension that changes its own base', async () => {
    const middle = head.replace('id: team', 'id: middle').concat('competencies:\n  - {id: tact, title: Manners}\n');
    const found = await named({ 'base.yaml': base, 'middle.yaml': middle }, 'middle.yaml');
    expect(found).toMatchObject({ code: 'extends/base-invalid', params: { path: 'middle.yaml' } });
  });

  test('it is the file itself', async () => {
    expect(await named({}, './team.yaml')).toMatchObject({
      code: 'extends/cycle',
      params: { chain: ['team.yaml', 'team.yaml'] },
    });
  });

  test('it leads back through another', async () => {
    const found = await named({ 'base.yaml': head.replace('base.yaml', 'team.yaml') });
    expect(found).toMatchObject({ code: 'extends/cycle', params: { chain: ['team.yaml', 'base.yaml', 'team.yaml'] } });
  });
});
