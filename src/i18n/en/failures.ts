import type { FailureCode, FailureParams } from '../../diagnostics/index.ts';
import { counted, listed, plural } from '../counted.ts';
import { reasons } from './words.ts';

export type FailureMessages = { readonly [C in FailureCode]: (params: FailureParams[C]) => string };

const meant = (near: string | null) => (near === null ? '' : ` Did you mean “${near}”?`);
const among = (near: string | null, known: readonly string[]) =>
  near !== null || known.length === 0 || known.length > 12 ? meant(near) : ` Known: ${known.join(', ')}.`;
const or = (words: readonly string[]) => listed('en', words, 'disjunction');
const fix = 'It cannot be used as it is.';

/** Why a command could not do its job, in English, and the way out. */
export const failures: FailureMessages = {
  'usage/unknown-command': ({ command, suggestion }) => `There is no command “${command}”.${meant(suggestion)}`,
  'usage/missing-command': ({ group, commands }) => `“${group}” needs one of its commands: ${or(commands)}.`,
  'usage/unknown-option': ({ option, suggestion }) => `There is no option “${option}” here.${meant(suggestion)}`,
  'usage/missing-argument': ({ argument }) => `${argument.toUpperCase()} is missing.`,
  'usage/missing-value': ({ option }) => `The option ${option} needs a value.`,
  'usage/too-many-arguments': ({ expected, actual }) =>
    `${counted('en', actual, 'argument was', 'arguments were')} given; ${
      expected === 0 ? 'none is expected' : `at most ${plural('en', expected, '1 is', `${expected} are`)} expected`
    }.`,
  'usage/invalid-value': ({ option, value, allowed, suggestion }) =>
    `“${value}” does not go with ${option}; it must be ${or(allowed)}.${meant(suggestion)}`,
  'usage/relation': ({ value, suggestion }) =>
    `“${value}” does not go with --relations. There are self, manager, peer and report, the last two with a number if you like (peer:3); client and panel are named in the file of --raters.${meant(suggestion)}`,
  'usage/invalid-id': ({ option, value, suggestion }) =>
    `“${value}” does not go with ${option}: small letters, digits and hyphens only.${suggestion === null ? '' : ` For instance “${suggestion}”.`}`,
  'usage/not-a-number': ({ option, value }) => `“${value}” does not go with ${option}; it is a whole number or “all”.`,
  'usage/not-a-date': ({ option, value }) => `“${value}” does not go with ${option}; it is a day such as 2027-01-31.`,
  'usage/not-a-period': ({ option, value }) =>
    `“${value}” does not go with ${option}; it is a number of days, weeks, months or years, such as 10d, 3w, 2m or 1y.`,
  'usage/conflict': ({ first, second }) => `${first} and ${second} do not go together. Give one of them.`,
  'usage/needs-option': ({ option, needed }) => `${option} needs ${needed}.`,
  'usage/needs-terminal': ({ flags }) =>
    `There is nobody here to answer questions. Give ${listed('en', flags, 'conjunction')}.`,
  'explain/unknown-code': ({ code, suggestion }) =>
    `There is no code “${code}”.${suggestion === null ? ' Run: competency explain' : meant(suggestion)}`,
  'framework/not-found': ({ reference, known, suggestion }) =>
    `There is no framework “${reference}”.${among(suggestion, known)}`,
  'framework/invalid': ({ path, errors }) => `“${path}” has ${counted('en', errors, 'error', 'errors')}. ${fix}`,
  'framework/unknown-thing': ({ thing, id, framework, known, suggestion }) =>
    `“${framework}” has no ${thing} “${id}”.${among(suggestion, known)}`,
  'framework/unknown-level': ({ level, framework, known }) =>
    `“${framework}” has no level “${level}”. Known: ${known.join(', ')}.`,
  'workbook/not-found': ({ reference, known, suggestion }) =>
    `There is no workbook “${reference}”.${among(suggestion, known)}`,
  'workbook/invalid': ({ path, errors }) => `“${path}” has ${counted('en', errors, 'error', 'errors')}. ${fix}`,
  'workbook/none-waiting': ({ workbook }) =>
    workbook === null
      ? 'No work on a workbook is waiting to be resumed here.'
      : `No work on “${workbook}” is waiting to be resumed here.`,
  'workbook/several-waiting': ({ ids }) =>
    `${counted('en', ids.length, 'session is', 'sessions are')} waiting: ${ids.join(', ')}. Choose one with --by, or at a terminal.`,
  'design/not-found': ({ reference, known, suggestion }) =>
    `There is no design “${reference}”.${among(suggestion, known)}`,
  'design/invalid': ({ path, errors }) =>
    `The design “${path}” has ${counted('en', errors, 'error', 'errors')}. Nothing was printed.`,
  'rollout/not-found': ({ reference, known, suggestion }) =>
    `There is no plan “${reference}”.${among(suggestion, known)} Write one with: competency rollout init FRAMEWORK`,
  'rollout/invalid': ({ path, errors }) => `The plan “${path}” has ${counted('en', errors, 'error', 'errors')}. ${fix}`,
  'project/none': () =>
    'There is nothing to validate here: neither competency.yaml nor frameworks/. Name files, or start with: competency init',
  'project/invalid': ({ path, errors }) => `“${path}” has ${counted('en', errors, 'error', 'errors')}. ${fix}`,
  'people/invalid': ({ path, errors }) => `“${path}” has ${counted('en', errors, 'error', 'errors')}. Nobody was kept.`,
  'report/too-few': ({ framework, wanted, people }) =>
    `Not enough data: “${framework}” needs at least ${wanted} completed assessments of at least ${people} people for such a report. With fewer, what was said of whom could be told.`,
  'people/none': () => 'The list of people is empty. Fill it first: competency people import FILE',
  'people/unknown': ({ id, suggestion }) =>
    `Nobody in the list of people is “${id}”.${meant(suggestion)} Somebody who is not in the list is written id=name.`,
  'campaign/none': () => 'No campaign was started here. Start one: competency campaign start --cycle … --framework …',
  'campaign/unknown-cycle': ({ cycle, known, suggestion }) =>
    `There is no campaign of the cycle “${cycle}”.${among(suggestion, known)}`,
  'people/unknown-unit': ({ unit, known, suggestion }) => `Nobody is in the unit “${unit}”.${among(suggestion, known)}`,
  'answers/invalid': ({ path, errors }) =>
    `“${path}” has ${counted('en', errors, 'error', 'errors')}. Nothing of it was recorded.`,
  'diff/nothing-to-compare': ({ reference }) =>
    `“${reference}” is in no git repository, so there is no older version to compare it with. Name a second framework.`,
  'migrate/same': ({ id, version }) => `Both sides are ${id} ${version}, word for word. There is nothing to migrate.`,
  'git/none': ({ reference }) => `“${reference}” names a revision, but this folder is in no git repository.`,
  'git/unknown-revision': ({ revision }) => `Git knows no revision “${revision}” here.`,
  'git/not-in-revision': ({ path, revision }) => `There is no “${path}” in the revision “${revision}”.`,
  'settings/unknown-change': ({ code, suggestion }) =>
    `competency.yaml, diff.levels: there is no change “${code}”.${meant(suggestion)}`,
  'import/extension': ({ path }) =>
    `“${path}” extends another framework; an import replaces whole competencies. Import into the base, or into a file of its own.`,
  'file/not-found': ({ path }) => `There is no file “${path}”.`,
  'file/not-readable': ({ path, reason }) => `“${path}” cannot be read (${reasons[reason] ?? reason}).`,
  'file/not-writable': ({ path, reason }) =>
    `“${path}” cannot be written (${reasons[reason] ?? reason}). Nothing was written.`,
  'file/exists': ({ path }) => `“${path}” is already there. Use --force to replace it.`,
  'report/unknown-person': ({ person, suggestion }) => `No assessment of “${person}” is kept.${meant(suggestion)}`,
  'report/nothing': ({ person, wanted, known }) =>
    `Nothing${person === null ? '' : ` about “${person}”`} is completed${wanted === null ? '' : ` in “${wanted}”`}.${known.length === 0 ? '' : ` There is: ${known.join(', ')}.`}`,
  'report/minimum-raters': ({ value }) =>
    `“${value}” does not go with --minimum-raters; it is a whole number, and never below 2.`,
  'resume/none': ({ framework }) =>
    framework === null
      ? 'No assessment is waiting to be resumed here.'
      : `No assessment of “${framework}” is waiting to be resumed here.`,
  'resume/several': ({ ids }) =>
    `${counted('en', ids.length, 'assessment is', 'assessments are')} waiting. Choose one with --subject and --rater, or at a terminal: ${ids.join(', ')}`,
  'forget/needs-yes': ({ subject }) => `Erasing “${subject}” cannot be undone. Add --yes to confirm.`,
  'forget/unknown': ({ subject, suggestion }) => `Nothing is kept about “${subject}”.${meant(suggestion)}`,
  'store/none': ({ path }) => `There is no store at “${path}” yet. The first assessment creates it.`,
  'store/folder-missing': ({ path }) =>
    `The folder of the store “${path}” does not exist. Create it, or name another with --store.`,
  'store/not-a-file': ({ path }) => `“${path}” is not a file, so it cannot be the store. Name another with --store.`,
  'store/not-writable': ({ path }) =>
    `The store “${path}” cannot be written. Check its permissions, or name another with --store.`,
  'store/not-readable': ({ path }) => `The store “${path}” cannot be read. Check its permissions.`,
  'store/not-a-database': ({ path }) => `“${path}” is not a store of this program. Nothing in it was touched.`,
  'store/wrong-key': ({ path }) => `COMPETENCY_STORE_KEY does not open “${path}”. Nothing in it was touched.`,
  'store/key-needed': ({ path }) => `“${path}” is encrypted, or is no store. Set COMPETENCY_STORE_KEY to its key.`,
  'store/not-encrypted': ({ path }) =>
    `“${path}” is not encrypted, but COMPETENCY_STORE_KEY is set. Unset it, or name another store.`,
  'store/newer': ({ path, found, known }) =>
    `“${path}” was written by a newer version (layout ${found}; this one knows ${known}). Update competency.`,
  'store/busy': ({ path }) => `Another program keeps “${path}” busy. Close it, or try again in a moment.`,
  'store/full': ({ path }) => `The disk of “${path}” is full. What was answered before is saved; make room and resume.`,
  'store/damaged': ({ path }) =>
    `The store “${path}” is damaged. “competency store verify” says where; restore a backup.`,
  'store/backup-exists': ({ path }) => `“${path}” is already there. Use --force to replace it.`,
  'store/unreachable': ({ path, reason }) =>
    `The store “${path}” does not answer (${reason}). Check the disk or the network, then resume.`,
  'store/backup-failed': ({ path, reason }) =>
    `The copy “${path}” could not be made (${reason}). The store itself is untouched.`,
  'store/not-erased': ({ path }) =>
    `Another program holds “${path}” open, so traces may remain in it. Close it and run the same command again.`,
  'store/assessment-exists': ({ id }) => `The assessment ${id} is already in the store.`,
  'store/unknown-assessment': ({ id }) => `The assessment ${id} is not in the store any more.`,
  'store/assessment-completed': ({ id }) =>
    `The assessment ${id} was completed elsewhere. Begin a new one if something is to be added.`,
  'store/unsupported': ({ location }) =>
    `“${location}” is not a place this version can keep assessments in. Name a file, or postgres://…`,
  'store/password-shown': ({ location, where }) =>
    where === 'arguments'
      ? `“${location}”: leave the password out; everybody on this machine can read command lines. Put it into ~/.pgpass, PGPASSWORD or COMPETENCY_STORE.`
      : `“${location}”: leave the password out of competency.yaml, which many people read. Put it into ~/.pgpass, PGPASSWORD or COMPETENCY_STORE.`,
  'store/bad-location': ({ path, problem }) => `“${path}” cannot be used: ${badLocations[problem]}`,
  'store/copy-target': ({ path, strangers, differing }) =>
    strangers > 0
      ? `“${path}” holds ${counted('en', strangers, 'person', 'people')} whom the other store has not. Copy to an empty store, so that nobody is mixed up.`
      : `“${path}” holds, about ${counted('en', differing, 'person', 'people')}, what the other store has not. Nothing was written. Copy to an empty store; with --force what is there about the people of the other store is replaced.`,
  'store/copy-differs': ({ path }) =>
    `What was written to “${path}” reads back otherwise. Do not use the copy; check the disk and copy again.`,
  'store/exists': ({ path, server }) =>
    server
      ? `“${path}” already holds people. With --force what is there about the people of the file is replaced.`
      : `“${path}” is already there. With --force it is kept beside the restored one.`,
  'store/denied': ({ path }) =>
    `The server of “${path}” does not let you in. Check the user, and the password in ~/.pgpass, PGPASSWORD or COMPETENCY_STORE.`,
  'store/no-database': ({ path }) => `The server has no database “${path}”. Create it, or name another.`,
  'store/not-allowed': ({ path }) =>
    `In “${path}” you have not the right to do this. Ask who administers the database.`,
  'store/not-storable': ({ path }) =>
    `A text holds a character that “${path}” cannot keep: U+0000, or one that its encoding lacks. Take it out and try again.`,
  'store/insecure': ({ path, reason }) =>
    `No secure connection to “${path}” (${reason}). Name the authority with ?sslrootcert=FILE; sslmode=require encrypts without checking whose server it is.`,
  'store/older': ({ path, found, known }) =>
    `The tables of “${path}” are of layout ${found}; this version needs ${known}. Let who owns them run “competency store info” once.`,
};

const badLocations = {
  'not-a-url': 'it must read postgres://USER@HOST:PORT/DATABASE, with special characters written as %40.',
  'no-database': 'it names no database (postgres://HOST/DATABASE).',
  'bad-port': 'its port (or PGPORT) must be a whole number from 1 to 65535.',
  'unknown-tls-mode': 'sslmode is disable, require, verify-ca or verify-full.',
  'unknown-parameter':
    'it has a parameter that is not known here; sslmode, sslrootcert, sslcert, sslkey and options are.',
  'refused-settings': 'the server refuses a setting. Correct “options” in the address, or PGOPTIONS.',
};
