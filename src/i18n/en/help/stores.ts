import { type CommandHelp, shared } from './shared.ts';

/** Where assessments are kept. */
export const stores = {
  'import records': {
    summary: 'Keep completed assessments in bulk: JSON lines or YAML records, checked like answers; each is kept once.',
    arguments: { files: 'files of records, of any size (- for standard input)' },
    options: {
      'keep-going': 'keep what is sound and list what is refused; otherwise all of a file is kept, or nothing',
      format: shared.format,
      store: shared.store,
    },
    examples: [['competency import records 2025.jsonl --store postgres://db.example/people', 'all of it, or nothing']],
  },
  'store info': {
    summary: 'Say what is kept, and where.',
    arguments: {},
    options: { format: shared.format, store: shared.store },
    examples: [['competency store info', 'counts, size, cycles']],
  },
  'store backup': {
    summary: 'Copy the store to a file, also while it is in use.',
    arguments: { file: 'the copy' },
    options: { force: shared.force, store: shared.store },
    examples: [['competency store backup monday.db', 'a consistent copy']],
  },
  'store forget': {
    summary: 'Erase everything kept about a person, for good.',
    arguments: { subject: 'the id of the person' },
    options: { yes: 'do not ask', format: shared.format, store: shared.store },
    examples: [['competency store forget ada-roy', 'asks first']],
  },
  'store copy': {
    summary: 'Copy a store to another, of whatever kind, and compare the two; run again, it goes on where it was.',
    arguments: { from: 'a file or postgres://…', to: 'a file or postgres://…, empty or begun by such a copy' },
    options: { force: 'replace what is there about the people who are copied', format: shared.format },
    examples: [
      ['competency store copy competency.db postgres://db.example/people', 'to a server'],
      ['competency store copy postgres://db.example/people monday.db', 'to a file; COMPETENCY_COPY_KEY encrypts it'],
    ],
  },
  'store verify': {
    summary: 'Look at every page and row of a store, and say what is damaged and what can be saved.',
    arguments: {},
    options: { format: shared.format, store: shared.store },
    examples: [['competency store verify', 'changes nothing; ends with 1 where something is damaged']],
  },
  'store restore': {
    summary: 'Make the store anew from a backup, or from what can be read in a damaged file.',
    arguments: { file: 'a backup, or a damaged store' },
    options: {
      force: 'put aside the store that is there; on a server, replace what it holds about the people of the file',
      format: shared.format,
      store: shared.store,
    },
    examples: [['competency store restore monday.db --force', 'the former store stays beside it']],
  },
  'store sql': {
    summary: 'Print SQL for who administers a PostgreSQL store: roles, partitions or citus.',
    arguments: { script: 'roles, partitions or citus' },
    options: { output: shared.output, force: shared.force },
    examples: [['competency store sql roles | psql -d people', 'assessors, HR and administrators, with an audit']],
  },
} satisfies Record<string, CommandHelp>;
