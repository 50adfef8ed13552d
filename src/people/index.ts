export { type PeopleChanges, peopleChanges } from './changes.ts';
export { peopleDiagnostics } from './check.ts';
export { readPeopleTable } from './read.ts';
