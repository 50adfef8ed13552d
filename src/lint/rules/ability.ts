import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';

/** Statements of what a person could do: “is able to listen” is no behaviour, “listens” is. */
export function abilities(reading: Reading): readonly Finding[] {
  const all: Finding[] = [];
  reading.eachStatement((each) => {
    const found = each.openingPhrase('abilities');
    if (found !== null)
      all.push(finding('writing/ability', each.path, { phrase: each.asWritten(found, found[1] ?? '') }));
  });
  return all;
}
