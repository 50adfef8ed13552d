import { expect, test } from 'vitest';
import { auditedStore } from '../../src/store/audited.ts';
import type { AssessmentStore } from '../../src/store/index.ts';

test('who reads everybody for longer than a line lasts leaves another one in time', async () => {
  let minutes = 0;
  const lines: (readonly [number, string, string | null])[] = [];
  const crowd = {
    async *people() {
      for (const id of ['ada', 'luc', 'mia', 'zoe']) {
        yield [{ id }];
        minutes += 4;
      }
    },
    count: async () => [],
  };
  // What reports on many people read; nothing else is asked for here.
  const store = { crowd } as unknown as AssessmentStore;
  const note = async (action: string, subject: string | null) => {
    lines.push([minutes, action, subject]);
  };
  const audited = auditedStore(store, note, () => minutes * 60_000);
  for await (const _ of audited.crowd.people({})) await audited.crowd.count([]);
  expect(lines).toEqual([
    [0, 'read', null],
    [8, 'read', null],
  ]);
});
