import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';

/** Statements that nobody could see: what goes on in a head shows only in what is done or said. */
export function notObservable(reading: Reading): readonly Finding[] {
  const all: Finding[] = [];
  reading.eachStatement((each) => {
    const found = each.openingPhrase('unobservable');
    // “Knows how to” names an ability, which has its own rule.
    if (found === null || each.openingPhrase('abilities') !== null) return;
    all.push(finding('writing/not-observable', each.path, { phrase: each.asWritten(found, found[1] ?? '') }));
  });
  return all;
}
