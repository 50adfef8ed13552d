import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../statement.ts';

/** Statements of what does not happen: what is rated must be something that can be seen. */
export function negatives(reading: Reading): readonly Finding[] {
  const all: Finding[] = [];
  reading.eachStatement((each) => {
    const phrase = negationIn(each);
    if (phrase !== null) all.push(finding('writing/negatives', each.path, { phrase }));
  });
  return all;
}

/** The negation of the behaviour itself; “explains why a request cannot be met” denies nothing the person does. */
function negationIn(statement: Statement): string | null {
  const { lexicon } = statement;
  const negation = lexicon.expression('negation');
  const found = negation.exec(statement.small);
  if (found === null) return null;
  const isDenial = negation.test(statement.small.replace(lexicon.expression('notNegation'), ''));
  return !isDenial || statement.opensClause(0, found.index) ? null : statement.asWritten(found, found[1] ?? '');
}
