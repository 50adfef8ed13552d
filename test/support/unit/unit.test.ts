import { expect, test } from 'vitest';
import { openStore } from '../../../src/store/index.ts';
import { newStorePath } from '../world.ts';
import { keepUnit, unitOf } from './unit.ts';

test('a unit of the same seed is the same, and of another seed another', () => {
  expect(unitOf({ seed: 3 })).toEqual(unitOf({ seed: 3 }));
  expect(unitOf({ seed: 4 }).assessments[0]?.answers).not.toEqual(unitOf({ seed: 3 }).assessments[0]?.answers);
});

test('a unit is twelve people over two cycles with three frameworks', async () => {
  const store = await openStore(newStorePath());
  const unit = unitOf();
  await keepUnit(store, unit);
  const kept = await store.find({});
  await store.close();
  expect(kept).toHaveLength(unit.assessments.length);
  expect(new Set(kept.map((each) => each.subject.id)).size).toBe(12);
  expect(new Set(kept.map((each) => each.framework.id)).size).toBe(3);
  expect(new Set(kept.map((each) => each.cycle))).toEqual(new Set(['2026-H1', '2026-H2']));
  expect(kept.filter((each) => each.status === 'in-progress')).toHaveLength(3);
  expect(new Set(kept.filter((each) => each.cycle === '2026-H2').map((each) => each.subject.id)).size).toBe(11);
});

test('two units of different marks stand in one store', async () => {
  const store = await openStore(newStorePath());
  await keepUnit(store, unitOf());
  await keepUnit(store, unitOf({ seed: 2, unit: 'Recouvrement', mark: '-b' }));
  expect(await store.people.all()).toHaveLength(24);
  await store.close();
});
