import type { CommandDefinition } from '../given.ts';
import { format, profile, reportFormatsOfPeople, reporting, store, today, toFile } from './options.ts';

/** What may be told of people. */
export const reports: readonly CommandDefinition[] = [
  {
    name: 'report person',
    arguments: '<person>',
    options: [
      ...reporting,
      profile,
      { flags: '--follow-up <period>' },
      today,
      format(...reportFormatsOfPeople, 'ics'),
      ...toFile,
      store,
    ],
    run: async (given) => (await import('../report/person.ts')).reportPerson(given),
  },
  {
    name: 'report 360',
    arguments: '<person>',
    options: [...reporting, format(...reportFormatsOfPeople), ...toFile, store],
    run: async (given) => (await import('../report/feedback.ts')).report360(given),
  },
  {
    name: 'report team',
    arguments: '[unit]',
    options: [{ flags: '--all' }, ...reporting, profile, format(...reportFormatsOfPeople), ...toFile, store],
    run: async (given) => (await import('../report/team.ts')).reportTeam(given),
  },
  {
    name: 'report scale',
    arguments: '<framework>',
    completes: 'framework',
    options: [format(...reportFormatsOfPeople), ...toFile, store],
    run: async (given) => (await import('../report/scale.ts')).reportScale(given),
  },
];
