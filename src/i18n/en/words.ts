import type { ConditionProblem, NotAFile, Severity, Thing, YamlProblem } from '../../diagnostics/index.ts';

export const severities: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export const things: Readonly<Record<Thing, string>> = {
  category: 'category',
  competency: 'competency',
  indicator: 'indicator',
  dimension: 'dimension',
  rating: 'rating point',
  profile: 'profile',
  person: 'person',
  part: 'part',
  worksheet: 'worksheet',
  prompt: 'prompt',
  choice: 'choice',
  framework: 'framework',
  criterion: 'criterion',
  training: 'training',
  unit: 'unit',
  measure: 'measure',
  participant: 'participant',
};

export const types: Readonly<Record<string, string>> = {
  string: 'text',
  object: 'a map of keys and values',
  array: 'a list',
  number: 'a number',
  integer: 'a whole number',
  decimal: 'one with decimals',
  boolean: 'true or false',
  null: 'an empty value',
};

export const yamlProblems: Readonly<Record<YamlProblem, string>> = {
  indentation: 'The indentation does not fit. Line this up with its siblings.',
  unexpected: 'This is not expected here. Put texts with special characters in quotes.',
  'unclosed-quote': 'A quote is opened here and never closed.',
  'unclosed-bracket': 'A bracket is opened and never closed, or a comma is missing.',
  'missing-colon': 'A “key: value” was expected. Is a colon missing, or a quote around a text of several lines?',
  'nested-mapping': 'A second “key: value” on one line. Put the text in quotes if it contains a colon.',
  alias: 'This alias (*name) has no anchor (&name), or a text that starts with * lacks its quotes.',
  escape: 'This backslash escape is not known. Double the backslash, or use single quotes.',
  'missing-comma': 'A comma is missing before this, between two entries in brackets.',
  'missing-space': 'A space is missing before this: after a colon, or before a # that begins a comment.',
  'extra-bracket': 'This bracket closes nothing. Remove it, or put the text in quotes.',
  'after-value': 'This stands after the end of its value. Put the whole text in quotes, and double the quotes inside.',
  'merge-conflict': 'Version control left a merge conflict here. Keep one of the two sides, and remove these marks.',
};

/** What cannot be read in a condition, and what it should be. */
export const conditionProblems: Readonly<Record<ConditionProblem, (found: string, instead: string) => string>> = {
  character: (found) => `“${found}” has no place in a condition. Write, for instance, “strength >= 4 and team == new”.`,
  'prompt-expected': (found) =>
    `The id of a prompt was expected here, ${found === '' ? 'not the end' : `not “${found}”`}. Write, for instance, “strength >= 4”.`,
  'operator-expected': (found) =>
    `A comparison was expected here (== != < <= > >=), ${found === '' ? 'not the end' : `not “${found}”`}.`,
  'value-expected': (found) =>
    `A number or the id of a choice was expected here, ${found === '' ? 'not the end' : `not “${found}”`}.`,
  'joint-expected': (found) => `“and”, “or” or the end was expected here, not “${found}”.`,
  unclosed: () => 'This bracket is never closed.',
  unopened: () => 'This bracket closes nothing.',
  capitals: (found, instead) =>
    `“${found}” is no id: small letters, digits and hyphens only. Did you mean “${instead}”?`,
  sign: (found, instead) => `“${found}” is not used here. Write “${instead}”.`,
};

export const notFiles: Readonly<Record<NotAFile, string>> = {
  folder: 'a folder',
  pipe: 'a pipe',
  socket: 'a socket',
  device: 'a device',
};

/** Why the system refuses a file, by its error code. */
export const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'its symbolic links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
};

/** The words that stand for a value in help: `--output <file>`. */
export const placeholders: Readonly<Record<string, string>> = {};

export const colon: string = ':';

export const relations = {
  self: 'self',
  manager: 'manager',
  peer: 'peer',
  report: 'direct report',
  client: 'client',
  panel: 'panel member',
};
