import { expect } from 'vitest';
import type { StoreErrorCode } from '../../src/store/index.ts';

/** Expects that something is refused with a code, and that the error tells nothing personal. */
export async function expectRefusal(work: Promise<unknown>, code: StoreErrorCode, params = {}): Promise<void> {
  const error: unknown = await work.then(
    () => 'nothing was refused',
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'StoreError', code, params });
  expect(`${JSON.stringify(error)}${String(error)}`).not.toMatch(/Anne Roy|Luc Côté|sésame/);
}
