import { describe, expect, test } from 'vitest';
import { profileOf } from '../../src/commands/assess/header.ts';
import { personOf } from '../../src/commands/assess/person.ts';
import { frameworkOf } from '../support/documents.ts';
import { listening } from '../support/frameworks.ts';

describe('a person as a rater writes one', () => {
  test.each([
    ['an id', 'ada-roy', { id: 'ada-roy' }],
    ['an id and a name', 'ada-roy=Ada Roy', { id: 'ada-roy', name: 'Ada Roy' }],
    ['a name', 'Ada Roy', { id: 'ada-roy', name: 'Ada Roy' }],
    ['a name with accents and signs', "Zoë d'Été-Œuf", { id: 'zoe-d-ete-oeuf', name: "Zoë d'Été-Œuf" }],
    ['capitals', 'ADA', { id: 'ada', name: 'ADA' }],
    ['spaces around', '  Ada Roy ', { id: 'ada-roy', name: 'Ada Roy' }],
    ['an id without the name it announces', 'ada=', { id: 'ada', name: 'ada=' }],
  ])('%s', (_, said, person) => {
    expect(personOf(said)).toEqual(person);
  });

  test('a name without Latin letters gets an id that is the same each time, and another for another name', () => {
    const [ada, again, other] = ['阿达', '阿达', '阿迪'].map(personOf);
    expect(ada?.id).toMatch(/^person-[0-9a-f]{12}$/);
    expect(again).toEqual(ada);
    expect(other?.id).not.toBe(ada?.id);
  });

  test('composed and decomposed letters name the same person', () => {
    expect(personOf('É'.normalize('NFD')).id).toBe(personOf('É'.normalize('NFC')).id);
    expect(personOf('가'.normalize('NFD')).id).toBe(personOf('가'.normalize('NFC')).id);
  });
});

describe('a profile', () => {
  const framework = frameworkOf(listening);

  test('is one of the framework, or none', () => {
    expect([profileOf(framework, 'agent'), profileOf(framework, undefined)]).toEqual(['agent', undefined]);
  });

  test('that is not there is a failure with the nearest one', () => {
    expect(() => profileOf(framework, 'agents')).toThrow(
      expect.objectContaining({
        code: 'framework/unknown-thing',
        params: { thing: 'profile', id: 'agents', framework: 'front-desk', known: ['agent'], suggestion: 'agent' },
      }),
    );
  });
});
