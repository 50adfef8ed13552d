import { type Finding, type RuleCode, ruleCodes, type Severity, severities } from '../diagnostics/index.ts';
import type { Reading } from './reading.ts';
import { abilities } from './rules/ability.ts';
import { duplicateIndicators } from './rules/duplicate-indicator.ts';
import { emptyLevels } from './rules/empty-level.ts';
import { emptyProfiles } from './rules/empty-profile.ts';
import { finalStops } from './rules/final-stop.ts';
import { frenchSpacing } from './rules/french-spacing.ts';
import { joinedBehaviours } from './rules/joined-behaviours.ts';
import { missingTranslation } from './rules/missing-translation.ts';
import { mixedForms } from './rules/mixed-forms.ts';
import { negatives } from './rules/negatives.ts';
import { notObservable } from './rules/not-observable.ts';
import { placeholders } from './rules/placeholder.ts';
import { repeatedTitles } from './rules/repeated-title.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { unsaidProgressions } from './rules/unsaid-progression.ts';

/** One rule: its code, its severity before a project changes it, and what it finds in a sound framework. */
export interface Rule {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly check: (reading: Reading) => readonly Finding[];
}

const checks: { readonly [C in RuleCode]: Rule['check'] } = {
  'level/empty': emptyLevels,
  'indicator/duplicate-text': duplicateIndicators,
  'definition/repeats-title': repeatedTitles,
  'progression/unsaid': unsaidProgressions,
  'profile/no-targets': emptyProfiles,
  'text/missing-translation': missingTranslation,
  'text/unknown-language': unknownLanguage,
  'text/placeholder': placeholders,
  'text/french-spacing': frenchSpacing,
  'writing/joined-behaviours': joinedBehaviours,
  'writing/ability': abilities,
  'writing/not-observable': notObservable,
  'writing/negatives': negatives,
  'writing/mixed-forms': mixedForms,
  'writing/final-stop': finalStops,
};

/** Every rule of lint; what they say stands in i18n, what they mean in explain. */
export const rules: readonly Rule[] = ruleCodes.map((code) => ({
  code,
  severity: severities[code],
  check: checks[code],
}));
