import type { DiagnosticParams, RuleCode, VerbForm } from '../../diagnostics/index.ts';
import { counted } from '../counted.ts';

type SilenceCode = 'silence/no-reason' | 'silence/unused';

/** What the rules of lint, and faults in silencing them, say. */
export type RuleMessages = { readonly [C in RuleCode | SilenceCode]: (params: DiagnosticParams[C]) => string };

const forms: Readonly<Record<VerbForm, string>> = {
  'third-person': 'a verb in the third person (“answers”)',
  infinitive: 'a plain verb (“answer”)',
  gerund: 'a verb in -ing (“answering”)',
  'second-person': '“you”',
  'first-person': '“I”',
  sentence: 'a subject (“the person answers”)',
  noun: 'a noun',
};

/** What each rule says in English. */
export const rules: RuleMessages = {
  'level/empty': ({ competency, level }) =>
    `Level ${level} of “${competency}” is empty, so nobody could be seen to reach it. Add an indicator.`,
  'indicator/duplicate-text': ({ id, level }) =>
    `The indicator “${id}” of level ${level} already says this. Keep one of the two, or say what differs.`,
  'definition/repeats-title': ({ competency }) =>
    `The definition of “${competency}” only repeats its title. Say what a person does and to what end.`,
  'progression/unsaid': ({ competency }) =>
    `Nothing says what grows from level to level of “${competency}”. Add “progression: summary”.`,
  'profile/no-targets': ({ profile }) => `The profile “${profile}” asks for nothing. Give it “targets”.`,
  'text/missing-translation': ({ language }) => `The text lacks its “${language}” version.`,
  'text/unknown-language': ({ language, languages }) =>
    `The file does not announce “${language}” in its languages (${languages.join(', ')}).`,
  'text/placeholder': ({ placeholder }) => `“${placeholder}” was left in. Write the text.`,
  'text/french-spacing': ({ near }) => `French spacing: a no-break space is needed in “${near}”. --fix mends it.`,
  'writing/joined-behaviours': ({ first, second }) =>
    `Two behaviours in one statement: “${first}” and “${second}”. Make two indicators, so that each can be rated.`,
  'writing/ability': ({ phrase }) => `“${phrase}” names an ability. Say what the person does.`,
  'writing/not-observable': ({ phrase }) =>
    `Nobody can see “${phrase}”. Say what the person does or says that shows it.`,
  'writing/negatives': ({ phrase }) => `“${phrase}” says what does not happen. Say what the person does instead.`,
  'writing/mixed-forms': ({ word, form, usual }) =>
    `“${word}”: ${forms[form]}, while this level begins its statements with ${forms[usual]}. Choose one form.`,
  'writing/final-stop': ({ usual }) =>
    usual === 'stop'
      ? 'The full stop is missing; the other statements have one. --fix adds it.'
      : 'This statement ends with a full stop; the others do not. --fix removes it.',
  'condition/never': ({ condition }) =>
    `No answers make “${condition}” true, so this text is never shown. Correct the condition, or remove the text.`,
  'condition/always': ({ condition }) =>
    `All answers make “${condition}” true. Correct the condition, or leave “when” out: the text is then always shown.`,
  'exercise/hurried': ({ minutes, prompts }) =>
    `${counted('en', prompts, 'prompt', 'prompts')} in ${counted('en', minutes, 'minute', 'minutes')} leaves less than a minute each. Give more time, or ask less.`,
  'silence/no-reason': ({ code }) =>
    `“${code}” is not silenced, because no reason is given. Write “# competency-ignore ${code}: the reason”.`,
  'silence/unused': ({ code }) => `This comment silences nothing: the next line has no “${code}”. Remove it.`,
};
