import type { RuleCode } from '../../src/diagnostics/index.ts';
import { lintFindings } from '../../src/lint/index.ts';
import { indexed } from './indexed.ts';

/** What the rules say about statements that share a level, by code; the rest of the framework gives no cause. */
export function saidOf(language: string, ...statements: readonly string[]): readonly string[] {
  const indicators = statements.map((text, at) => ({ id: `indicator-${at}`, text }));
  return lintFindings(indexed({ languages: [language], indicators })).map((each) => each.code);
}

/** Whether a rule speaks about a single statement. */
export function speaks(code: RuleCode, language: string, statement: string): boolean {
  return saidOf(language, statement).includes(code);
}
