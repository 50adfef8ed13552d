import type { Finding } from '../diagnostics/index.ts';
import type { FileTypes } from '../model/index.ts';
import { type Linted, Reading } from './reading.ts';
import { rules } from './rules.ts';
import { WordsReading } from './words-reading.ts';
import { WorkbookReading } from './workbook-reading.ts';

export type { Linted } from './reading.ts';
export { type Rule, rules } from './rules.ts';
export { RuleSettings, settingsOf } from './settings.ts';
export { isSilenced, silencesOf, silenceWord, unusedSilence } from './silences.ts';
export { frenchSpaced } from './spacing.ts';

/** What the rules have to say about a sound framework; rules whose code is in `off` are not asked. */
export function lintFindings(linted: Linted, off: ReadonlySet<string> = new Set()): readonly Finding[] {
  const reading = new Reading(linted);
  return rules.flatMap(({ code, framework }) => (off.has(code) ? [] : (framework?.(reading) ?? [])));
}

/** What the rules have to say about a sound workbook; rules whose code is in `off` are not asked. */
export function workbookFindings(
  file: FileTypes['workbook'],
  off: ReadonlySet<string> = new Set(),
): readonly Finding[] {
  const reading = new WorkbookReading(file);
  return rules.flatMap(({ code, workbook }) => (off.has(code) ? [] : (workbook?.(reading) ?? [])));
}

/** What the rules have to say about a sound plan of a rollout; rules whose code is in `off` are not asked. */
export function rolloutFindings(file: FileTypes['rollout'], off: ReadonlySet<string> = new Set()): readonly Finding[] {
  const reading = new WordsReading(file);
  return rules.flatMap(({ code, rollout }) => (off.has(code) ? [] : (rollout?.(reading) ?? [])));
}
