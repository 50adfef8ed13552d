import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';

/** Statements of what a person could do: “is able to listen” is no behaviour, “listens” is. */
export function abilities({ statements }: Reading): readonly Finding[] {
  return statements.flatMap(({ all }) =>
    all.flatMap((each) => {
      const found = each.openingPhrase('abilities');
      return found === null
        ? []
        : [finding('writing/ability', each.path, { phrase: each.asWritten(found, found[1] ?? '') })];
    }),
  );
}
