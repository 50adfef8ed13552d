import { expect, test } from 'vitest';
import type { GroupRelease } from '../../../src/store/index.ts';
import type { Opened } from './opened.ts';

const shown: GroupRelease = {
  subject: 'anne-roy',
  framework: 'service-excellence',
  cycle: '2026-H2',
  relation: 'peer',
  position: 1,
  least: 3,
  assessments: ['01A', '01B', '01C'],
};

export function describeReleasing(opened: Opened): void {
  test('what reports have shown comes back in its order, also of assessments without a cycle', async () => {
    const store = await opened();
    const later = { ...shown, position: 2, assessments: ['01D'] };
    const other = { ...shown, cycle: null, relation: 'report' } as const;
    expect(await store.release([shown, other])).toBe(true);
    expect(await store.release([later])).toBe(true);
    const found = await store.releases('anne-roy');
    expect(found).toHaveLength(3);
    expect(found.filter(({ relation }) => relation === 'peer')).toEqual([shown, later]);
    expect(found).toContainEqual(other);
    expect(await store.releases('remi')).toEqual([]);
  });

  test('of two reports at once one is first, and the other keeps nothing', async () => {
    const store = await opened();
    await store.release([shown]);
    const other = { ...shown, relation: 'client' } as const;
    expect(await store.release([other, { ...shown, least: 2 }])).toBe(false);
    expect(await store.releases('anne-roy')).toEqual([shown]);
  });

  test('a forgotten person leaves no trace in what was shown', async () => {
    const store = await opened();
    await store.release([shown]);
    await store.forget('anne-roy');
    expect(await store.releases('anne-roy')).toEqual([]);
  });
}
