import { expect, test } from 'vitest';
import type { Opened } from './opened.ts';

const asked = { cycle: '2026-H2', framework: 'service-excellence', relation: 'peer' } as const;

export function describePeople(opened: Opened): void {
  test('people are kept as they were given, in the order of their ids', async () => {
    const store = await opened();
    const remi = {
      id: 'remi',
      name: 'Rémi Caron',
      unit: 'Accueil',
      profile: 'agent',
      manager: 'anne',
      email: 'r@x.ca',
    };
    await store.people.keep([remi, { id: 'anne' }], { onlyThese: false });
    expect(await store.people.all()).toEqual([{ id: 'anne' }, remi]);
  });

  test('what is said of a person later replaces all that was said before', async () => {
    const store = await opened();
    await store.people.keep([{ id: 'remi', name: 'Rémi', unit: 'Accueil' }, { id: 'anne' }], { onlyThese: false });
    await store.people.keep([{ id: 'remi', name: 'Rémi Caron' }], { onlyThese: false });
    expect(await store.people.all()).toEqual([{ id: 'anne' }, { id: 'remi', name: 'Rémi Caron' }]);
  });

  test('a list that is the whole list drops those it lacks', async () => {
    const store = await opened();
    await store.people.keep([{ id: 'remi' }, { id: 'anne' }], { onlyThese: false });
    await store.people.keep([{ id: 'anne', unit: 'Accueil' }], { onlyThese: true });
    expect(await store.people.all()).toEqual([{ id: 'anne', unit: 'Accueil' }]);
  });

  test('more people than one statement can carry are kept', async () => {
    const store = await opened();
    const people = Array.from({ length: 2500 }, (_, at) => ({ id: `p${String(at).padStart(4, '0')}` }));
    await store.people.keep(people, { onlyThese: true });
    expect(await store.people.all()).toEqual(people);
  });

  test('what was asked for is found by its cycle and by its rater', async () => {
    const store = await opened();
    await store.people.request([
      { ...asked, subject: 'remi', rater: 'anne' },
      { ...asked, subject: 'anne', rater: 'remi', due: '2026-12-15' },
      { ...asked, cycle: '2027-H1', subject: 'remi', rater: 'anne' },
    ]);
    expect(await store.people.requests({ cycle: '2026-H2' })).toEqual([
      { ...asked, subject: 'anne', rater: 'remi', due: '2026-12-15' },
      { ...asked, subject: 'remi', rater: 'anne' },
    ]);
    expect(await store.people.requests({ rater: 'anne' })).toHaveLength(2);
    expect(await store.people.requests({ rater: 'anne', cycle: '2027-H1' })).toHaveLength(1);
  });

  test('what is withdrawn is not asked for any more, and its like is', async () => {
    const store = await opened();
    const [one, other] = [
      { ...asked, subject: 'remi', rater: 'anne' },
      { ...asked, subject: 'remi', rater: 'luc' },
    ];
    await store.people.request([one, other]);
    await store.people.request([], [one, { ...other, cycle: '2027-H1' }]);
    expect(await store.people.requests({})).toEqual([other]);
  });

  test('asking again changes only the relation and the day', async () => {
    const store = await opened();
    await store.people.request([{ ...asked, subject: 'remi', rater: 'anne' }]);
    await store.people.request([{ ...asked, subject: 'remi', rater: 'anne', relation: 'manager', due: '2026-12-15' }]);
    expect(await store.people.requests({})).toEqual([
      { ...asked, subject: 'remi', rater: 'anne', relation: 'manager', due: '2026-12-15' },
    ]);
  });
}
