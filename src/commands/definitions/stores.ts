import type { CommandDefinition } from '../given.ts';
import { force, format, store, toFile, yes } from './options.ts';

/** Where assessments are kept. */
export const stores: readonly CommandDefinition[] = [
  {
    name: 'import records',
    arguments: '<files...>',
    completes: 'file',
    options: [{ flags: '--keep-going' }, format('text', 'json'), store],
    run: async (given) => (await import('../import/records.ts')).importRecords(given),
  },
  {
    name: 'store info',
    arguments: '',
    options: [format('text', 'json'), store],
    run: async (given) => (await import('../store.ts')).storeInfo(given),
  },
  {
    name: 'store backup',
    arguments: '<file>',
    completes: 'file',
    options: [force, store],
    run: async (given) => (await import('../store.ts')).storeBackup(given),
  },
  {
    name: 'store forget',
    arguments: '<subject>',
    options: [yes, format('text', 'json'), store],
    run: async (given) => (await import('../store.ts')).storeForget(given),
  },
  {
    name: 'store copy',
    arguments: '<from> <to>',
    completes: 'file',
    options: [force, format('text', 'json')],
    run: async (given) => (await import('../store-transfer.ts')).storeCopy(given),
  },
  {
    name: 'store verify',
    arguments: '',
    options: [format('text', 'json'), store],
    run: async (given) => (await import('../store-transfer.ts')).storeVerify(given),
  },
  {
    name: 'store restore',
    arguments: '<file>',
    completes: 'file',
    options: [force, format('text', 'json'), store],
    run: async (given) => (await import('../store-transfer.ts')).storeRestore(given),
  },
  {
    name: 'store sql',
    arguments: '<script>',
    options: [...toFile],
    run: async (given) => (await import('../store-transfer.ts')).storeSql(given),
  },
];
