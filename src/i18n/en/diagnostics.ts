import type { DiagnosticCode, DiagnosticParams } from '../../diagnostics/index.ts';
import { counted, listed, numbered } from '../counted.ts';
import { imports } from './import-problems.ts';
import { rules } from './rules.ts';
import { conditionProblems, notFiles, reasons, things, types, yamlProblems } from './words.ts';

export type DiagnosticMessages = { readonly [C in DiagnosticCode]: (params: DiagnosticParams[C]) => string };

const or = (words: readonly string[]) => listed('en', words, 'disjunction');
const meant = (near: string | null) => (near === null ? '' : ` Did you mean “${near}”?`);
const among = (near: string | null, known: readonly string[]) =>
  near !== null || known.length === 0 || known.length > 12 ? meant(near) : ` Known: ${known.join(', ')}.`;

/** What each diagnostic says in English. */
export const diagnostics: DiagnosticMessages = {
  'file/not-found': ({ path }) => `There is no file “${path}”.`,
  'file/no-match': ({ pattern }) => `No YAML file matches “${pattern}”.`,
  'file/not-readable': ({ path, reason }) => `“${path}” cannot be read (${reasons[reason] ?? reason}).`,
  'file/not-a-file': ({ path, actual }) =>
    `“${path}” is ${notFiles[actual]}, not a file. Name a file, or “-” to read standard input.`,
  'file/not-text': ({ path }) => `“${path}” is not a text file in UTF-8. Save it as UTF-8.`,
  'file/too-large': ({ megabytes, limit }) => `The file has ${megabytes} MB; the limit is ${limit} MB. Split it.`,
  'file/empty': () => 'The file is empty. Write at least “kind: framework”.',
  'yaml/syntax': ({ problem }) => yamlProblems[problem],
  'yaml/duplicate-key': ({ key }) => `The key “${key}” is there twice. Keep one of the two.`,
  'yaml/tab': () => 'A tab indents this line. YAML allows only spaces.',
  'yaml/alias-expansion': () =>
    'The aliases (*name) of this file expand without end or into too much. Write the values out.',
  'yaml/unknown-tag': ({ tag }) => `The tag “${tag}” is not known here. Remove it.`,
  'yaml/version': ({ version }) => `The file asks for YAML ${version}; only 1.2 is read. Remove the %YAML line.`,
  'yaml/several-documents': () => 'A second document starts here (---). Put one document in a file.',
  'yaml/key-not-text': ({ key }) => `The key ${key} is not text. Put it in quotes.`,
  'yaml/control-character': ({ character }) =>
    `An invisible control character (${character}) stands here. Remove it, or write it as an escape in double quotes.`,
  'yaml/too-deep': ({ limit }) => `Maps and lists stand more than ${limit} deep inside each other here.`,
  'yaml/too-many-signs': ({ limit }) =>
    `The file holds more than ${numbered('en', limit)} words and signs; reading stops here. Split it.`,
  'schema/not-a-map': ({ actual }) =>
    `The file holds ${types[actual] ?? actual}; it must hold keys and values, “kind” first.`,
  'schema/kind-missing': ({ kinds }) => `The file does not say what it is. Add “kind:” with ${or(kinds)}.`,
  'schema/unknown-kind': ({ kind, kinds, suggestion }) =>
    `“${kind}” is not a known kind of file.${among(suggestion, kinds)}`,
  'schema/missing-property': ({ property, parent }) =>
    parent === '' ? `“${property}” is missing.` : `“${property}” is missing in “${parent}”.`,
  'schema/unknown-property': ({ property, suggestion, known }) =>
    `“${property}” is not a valid key here.${among(suggestion, known)}`,
  'schema/type': ({ property, expected, actual }) =>
    `“${property}” must be ${or(expected.map((each) => types[each] ?? each))}, not ${types[expected.includes('integer') && actual === 'number' ? 'decimal' : actual] ?? actual}.`,
  'schema/value': ({ property, value, allowed, suggestion }) =>
    `“${property}” cannot be “${value}”; it must be ${or(allowed)}.${meant(suggestion)}`,
  'schema/too-small': ({ property, limit, exclusive, actual }) =>
    `“${property}” is ${actual}; it must be ${exclusive ? 'more than' : 'at least'} ${limit}.`,
  'schema/too-large': ({ property, limit, actual }) => `“${property}” is ${actual}; it must be at most ${limit}.`,
  'schema/empty': ({ property }) => `“${property}” is empty. Fill it in or remove it.`,
  'schema/too-few': ({ property, limit }) => `“${property}” needs at least ${counted('en', limit, 'item', 'items')}.`,
  'schema/too-long': ({ property, limit }) => `“${property}” is longer than ${limit} characters.`,
  'schema/duplicate-item': ({ property, value }) => `“${value}” is twice in “${property}”.`,
  'schema/id': ({ value, suggestion }) =>
    `“${value}” is not an id: lowercase letters, digits and hyphens only.${suggestion === null ? '' : ` For instance “${suggestion}”.`}`,
  'schema/version': ({ value }) => `“${value}” is not a version. Write three numbers, such as 1.0.0.`,
  'schema/version-number': ({ value }) =>
    `${value} is a number to YAML, not a version. Write three numbers, such as 1.0.0.`,
  'schema/language-tag': ({ value }) => `“${value}” is not a language tag. Write fr, en, fr-CA…`,
  'schema/date': ({ property, value }) =>
    `“${property}”: “${value}” is not a date. Write "2026", "2026-04" or "2026-04-30".`,
  'schema/day': ({ property, value }) => `“${property}”: “${value}” is no day of the calendar. Write "2026-04-30".`,
  'schema/instant': ({ property, value }) =>
    `“${property}”: “${value}” is not a date and time. Write 2026-04-30T13:45:00Z.`,
  'schema/ulid': ({ value }) => `“${value}” is not an assessment id (26 characters). Leave it out to get a new one.`,
  'schema/digest': ({ value }) =>
    `“${value}” is not a digest: “sha256:” and 64 hexadecimal digits. Leave it out if unsure.`,
  'schema/email': ({ property }) =>
    `“${property}” does not hold an e-mail address. Write name@organisation, or leave it out.`,
  'schema/null-character': ({ property }) =>
    `“${property}” holds the invisible character U+0000, which not every database can keep. Remove it.`,
  'schema/invalid': ({ property, keyword }) => `“${property}” does not fit its schema (${keyword}).`,
  'reference/unknown': ({ thing, id, suggestion, known }) =>
    `There is no ${things[thing]} “${id}”.${among(suggestion, known)}`,
  'reference/duplicate-id': ({ thing, id, firstFile, firstLine }) =>
    `The ${things[thing]} id “${id}” is already taken ${
      firstFile === null ? `on line ${firstLine}` : `in ${firstFile}, line ${firstLine}`
    }. Choose another one.`,
  'level/not-ascending': ({ level, previous }) => `Level ${level} comes after level ${previous}. Levels must ascend.`,
  'level/none': ({ competency }) => `“${competency}” has no levels, and the file has no shared scale.`,
  'target/not-a-level': ({ competency, level, levels }) =>
    `“${competency}” has no level ${level}; it has ${levels.join(', ')}.`,
  'target/range': ({ min, max }) => `The range runs from ${min} down to ${max}. Put the lower level in “min”.`,
  'rating/no-spread': () => 'All rating points have the same value, so ratings could not tell anything apart.',
  'rating/reserved': ({ id }) => `“${id}” is reserved: every indicator can be rated so. Choose another id.`,
  'extends/not-found': ({ path }) => `The base “${path}” is not there. The path counts from this file’s folder.`,
  'extends/not-a-framework': ({ path }) => `The base “${path}” is not a framework.`,
  'extends/base-invalid': ({ path }) => `The base “${path}” has errors of its own. Run: competency validate ${path}`,
  'extends/cycle': ({ chain }) => `The frameworks extend each other in a circle: ${chain.join(' → ')}.`,
  'extends/changes-base': ({ property }) => `An extension only adds; it cannot change “${property}” of its base.`,
  'design/contrast': ({ colour, ground, contrast, needed }) =>
    `“${colour}” on “${ground}” has a contrast of ${contrast}; people need at least ${needed} to read it.`,
  'text/no-glyph': ({ character, number }) =>
    `No font here can draw “${character}” (${number}). Its number is printed in its place; write it otherwise.`,
  'answers/other-framework': ({ expected, actual }) =>
    `These answers are for the framework “${actual}”, not “${expected}”. Run: competency assess ${actual} --answers …`,
  'answers/other-version': ({ framework, expected, actual }) =>
    `These answers are for version ${actual} of “${framework}”; the one at hand is ${expected}. Rate again, or use version ${actual}.`,
  'answers/other-digest': ({ framework, version }) =>
    `“${framework}” ${version} has been changed since these answers were given. Restore that text, or rate again.`,
  'answers/level-of-indicators': ({ competency }) =>
    `“${competency}” is rated by its indicators; a level cannot be named. Rate the indicators.`,
  'answers/indicators-of-level': ({ competency }) => `“${competency}” has no indicators. Name its level: “level: 2”.`,
  'answers/unknown-level': ({ competency, level, levels }) =>
    `“${competency}” has no level ${level}; it has ${levels.join(', ')}.`,
  'prompt/range': ({ prompt, min, max }) =>
    `The scale of “${prompt}” runs from ${min} to ${max}. “max” must be more than “min”.`,
  'prompt/other-type': ({ property, prompt, type }) =>
    `“${property}” means nothing here: “${prompt}” is of type ${type}. Remove the key, or change the type.`,
  'condition/syntax': ({ problem, found, instead }) => conditionProblems[problem](found, instead ?? ''),
  'condition/words': ({ prompt }) =>
    `“${prompt}” is answered in words, which no condition can compare. Ask about a scale or a choice prompt.`,
  'condition/order-of-choices': ({ prompt, operator }) =>
    `“${prompt}” is a choice, and choices have no order: “${operator}” cannot compare them. Use == or !=.`,
  'condition/not-a-number': ({ prompt, value }) => `“${prompt}” is a scale, and “${value}” is no number.`,
  'condition/outside': ({ prompt, value, min, max }) =>
    `The scale of “${prompt}” runs from ${min} to ${max}; ${value} is not on it.`,
  'reply/other-workbook': ({ expected, actual }) =>
    `These answers are for ${actual}; the workbook here is ${expected}.`,
  'reply/type': ({ prompt, expected }) =>
    expected === 'words'
      ? `“${prompt}” is answered in words. Put the answer in quotes.`
      : `“${prompt}” is answered with a whole number.`,
  'reply/outside': ({ prompt, value, min, max }) =>
    `The scale of “${prompt}” runs from ${min} to ${max}; ${value} is not on it.`,
  'reply/by-whom': ({ prompt }) =>
    `Each person answers “${prompt}”, so say by whom: {by: {ada-roy: …}}, or agreed where the group agreed.`,
  'form/not-ours': () => 'This PDF is not a form made by competency render --fillable.',
  'form/empty': () => 'Nothing is filled in in this form.',
  'answers/in-progress': () => 'This assessment is not completed. Finish it with: competency assess --resume',
  'people/unknown-manager': ({ person, manager, suggestion }) =>
    `“${manager}”, the manager of “${person}”, is not in the list.${meant(suggestion)}`,
  'people/manager-circle': ({ chain }) =>
    chain.length === 2
      ? `“${chain[0]}” cannot be their own manager.`
      : `These people manage each other in a circle: ${chain.join(' → ')}.`,
  'csv/encoding': () => 'The table is not in UTF-8; it was read as Windows-1252. Check names with accents.',
  'csv/no-id': () =>
    'The heading line names no column for the id. Name one “id”, “employee number”, “matricule” or “identifiant”.',
  'csv/missing-column': ({ column }) => `The heading line lacks the column “${column}”.`,
  'csv/unknown-column': ({ column, suggestion }) => `The column “${column}” was not read.${meant(suggestion)}`,
  'csv/duplicate-column': ({ column, first }) =>
    `The column “${column}” says the same as “${first}”. Keep one of them.`,
  'csv/empty': ({ column }) => `“${column}” is empty on this line. Everybody needs one.`,
  'csv/fields': ({ expected, actual }) =>
    `This line has ${counted('en', actual, 'field', 'fields')}; the heading line has ${expected}.`,
  'csv/quote': () => 'A quote on this line does not pair. Put a field with quotes in quotes, and double those inside.',
  'rule/unknown': ({ code, suggestion }) =>
    code === '' ? 'No rule is named here. Name it by its code.' : `There is no rule “${code}”.${meant(suggestion)}`,
  'rule/fixed': ({ code }) => `“${code}” is an error, not a rule: its severity is fixed and it cannot be silenced.`,
  'rollout/time-zone': ({ timeZone }) => `“${timeZone}” is no time zone. Write one such as America/Toronto.`,
  'rollout/supports-and-contradicts': ({ competency }) =>
    `The criterion is said to support “${competency}” and to contradict it. Keep one of the two.`,
  'rollout/start-before-training': ({ unit, start, training, session }) =>
    `“${unit}” starts on ${start}, before its managers are trained (“${training}”, ${session}). Hold a session earlier, or start later.`,
  'rollout/other-version': ({ framework, expected, actual }) =>
    `The plan is for version ${expected} of “${framework}”; the one at hand is ${actual}. See what changed: competency diff`,
  ...rules,
  ...imports,
};
