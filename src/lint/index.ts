import type { Finding } from '../diagnostics/index.ts';
import { type Linted, Reading } from './reading.ts';
import { rules } from './rules.ts';

export type { Linted } from './reading.ts';
export { type Rule, rules } from './rules.ts';
export { RuleSettings, settingsOf } from './settings.ts';
export { isSilenced, silencesOf, silenceWord, unusedSilence } from './silences.ts';
export { frenchSpaced } from './spacing.ts';

/** What the rules have to say about a sound framework; rules whose code is in `off` are not asked. */
export function lintFindings(linted: Linted, off: ReadonlySet<string> = new Set()): readonly Finding[] {
  const reading = new Reading(linted);
  return rules.flatMap(({ code, check }) => (off.has(code) ? [] : check(reading)));
}
