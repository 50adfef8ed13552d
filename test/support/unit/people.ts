import type { ListedPerson } from '../../../src/model/index.ts';

/** Twelve people of one unit; the first leads it. */
const names = [
  'Louise Côté',
  'Ada Roy',
  'Max Li',
  'Noémie Fortin',
  'Omar Haddad',
  'Grace Okafor',
  'Étienne Dubé',
  'Priya Nair',
  'Jonas Weber',
  'Camille Ouellet',
  'Tanya Petrov',
  'Hugo Lavoie',
] as const;

/** The people of a unit as a personnel system knows them; the first has no manager in the list. */
export function unitPeople(unit: string, mark = ''): readonly ListedPerson[] {
  const ids = names.map((name) => `${idOf(name)}${mark}`);
  return names.map((name, at) => ({
    id: ids[at] ?? '',
    name,
    unit,
    profile: at === 0 ? 'team-leader' : at % 4 === 3 ? 'specialist' : 'front-line-agent',
    ...(at === 0 || ids[0] === undefined ? {} : { manager: ids[0] }),
    email: `${idOf(name)}${mark}@example.org`,
  }));
}

function idOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ /g, '-');
}
