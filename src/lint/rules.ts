import { type Finding, type RuleCode, ruleCodes, type Severity, severities } from '../diagnostics/index.ts';
import type { Reading } from './reading.ts';
import { abilities } from './rules/ability.ts';
import { alwaysTrue, neverTrue } from './rules/condition-reach.ts';
import { duplicateIndicators } from './rules/duplicate-indicator.ts';
import { emptyLevels } from './rules/empty-level.ts';
import { emptyProfiles } from './rules/empty-profile.ts';
import { finalStops } from './rules/final-stop.ts';
import { frenchSpacing } from './rules/french-spacing.ts';
import { hurried } from './rules/hurried.ts';
import { joinedBehaviours } from './rules/joined-behaviours.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { mixedForms } from './rules/mixed-forms.ts';
import { negatives } from './rules/negatives.ts';
import { notObservable } from './rules/not-observable.ts';
import { placeholders } from './rules/placeholder.ts';
import { repeatedTitles } from './rules/repeated-title.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { unsaidProgressions } from './rules/unsaid-progression.ts';
import type { WordsReading } from './words-reading.ts';
import type { WorkbookReading } from './workbook-reading.ts';

/** What a rule finds in a sound file, by the kinds of files that it is about. */
interface Checks {
  readonly framework?: (reading: Reading) => readonly Finding[];
  readonly workbook?: (reading: WorkbookReading) => readonly Finding[];
  readonly rollout?: (reading: WordsReading) => readonly Finding[];
}

/** One rule: its code, its severity before a project changes it, and what it finds. */
export interface Rule extends Checks {
  readonly code: RuleCode;
  readonly severity: Severity;
}

/** A rule about texts, wherever they stand. */
const anywhere = (check: (reading: WordsReading) => readonly Finding[]): Checks => ({
  framework: check,
  workbook: check,
  rollout: check,
});

const checks: { readonly [C in RuleCode]: Checks } = {
  'level/empty': { framework: emptyLevels },
  'indicator/duplicate-text': { framework: duplicateIndicators },
  'definition/repeats-title': { framework: repeatedTitles },
  'progression/unsaid': { framework: unsaidProgressions },
  'profile/no-targets': { framework: emptyProfiles },
  'text/missing-translation': anywhere(missingTranslation),
  'text/unknown-language': anywhere(unknownLanguage),
  'text/placeholder': anywhere(placeholders),
  'text/french-spacing': anywhere(frenchSpacing),
  'writing/joined-behaviours': { framework: joinedBehaviours },
  'writing/ability': { framework: abilities },
  'writing/not-observable': { framework: notObservable },
  'writing/negatives': { framework: negatives },
  'writing/mixed-forms': { framework: mixedForms },
  'writing/final-stop': { framework: finalStops },
  'condition/never': { workbook: neverTrue },
  'condition/always': { workbook: alwaysTrue },
  'exercise/hurried': { workbook: hurried },
};

/** Every rule of lint; what they say stands in i18n, what they mean in explain. */
export const rules: readonly Rule[] = ruleCodes.map((code) => ({ code, severity: severities[code], ...checks[code] }));
