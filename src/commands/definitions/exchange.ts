import type { CommandDefinition } from '../given.ts';
import { format, id, store, title, toFile } from './options.ts';

/** Formats of others, in both directions. */
export const exchange: readonly CommandDefinition[] = [
  {
    name: 'export',
    arguments: '<framework> [format]',
    completes: 'framework',
    options: [
      { flags: '--format <format>', choices: ['case', 'xlsx', 'csv', 'markdown', 'skos', 'badges', 'json'] },
      ...toFile,
    ],
    run: async (given) => (await import('../export/export.ts')).exportFramework(given),
  },
  {
    name: 'export subject',
    arguments: '<person>',
    options: [...toFile, store],
    run: async (given) => (await import('../export/subject.ts')).exportSubject(given),
  },
  {
    name: 'import',
    arguments: '<file>',
    completes: 'file',
    options: [
      { flags: '--merge <file>', completes: 'file' },
      { flags: '--into <file>', completes: 'yaml' },
      { flags: '--language <tags>' },
      { flags: '--map <column...>' },
      title,
      id,
      { flags: '--report' },
      format('text', 'json'),
      ...toFile,
    ],
    run: async (given) => (await import('../import/import.ts')).importSource(given),
  },
];
