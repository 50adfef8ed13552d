import type { CommandDefinition } from '../given.ts';
import { folder, force, format, store, today, toFile } from './options.ts';

/** Bringing a framework to its units. */
export const rollouts: readonly CommandDefinition[] = [
  ...(['check', 'status'] as const).map(
    (what): CommandDefinition => ({
      name: `rollout ${what}`,
      arguments: '<plan>',
      completes: 'yaml',
      options: [today, format('text', 'json', 'markdown', 'html', 'pdf', 'csv', 'xlsx'), ...toFile, store],
      run: async (given) => (await import('../rollout/report.ts')).rolloutReport(given, what),
    }),
  ),
  {
    name: 'rollout timeline',
    arguments: '<plan>',
    completes: 'yaml',
    options: [today, format('text', 'json', 'markdown', 'html', 'pdf', 'csv', 'xlsx', 'ics'), ...toFile],
    run: async (given) => (await import('../rollout/report.ts')).rolloutReport(given, 'timeline'),
  },
  {
    name: 'rollout init',
    arguments: '[framework]',
    completes: 'framework',
    options: [{ flags: '--example' }, today, folder, force],
    run: async (given) => (await import('../rollout/init.ts')).rolloutInit(given),
  },
];
