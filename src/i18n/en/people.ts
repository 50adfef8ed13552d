import { counted, listed, plural } from '../counted.ts';

export const people = {
  none: 'The list of people is empty. Fill it with: competency people import FILE',
  noUnit: 'Without a unit',
  count: (count: number): string => counted('en', count, 'person', 'people'),
  profile: (id: string): string => `profile ${id}`,
  manager: (id: string): string => `manager ${id}`,
  imported: ({ added, changed, unchanged, isDry }: Imported): string => {
    const facts = [
      `${counted('en', added, 'person', 'people')} ${isDry ? 'would be added' : 'added'}`,
      `${changed} changed`,
      `${unchanged} as before`,
    ];
    return `${facts.join(', ')}.${isDry ? ' Nothing was kept.' : ''}`;
  },
  stranger: (id: string, near: string | null): string =>
    `“${id}” is not in the list of people.${near === null ? '' : ` Did you mean “${near}”?`}`,
  absent: (count: number, some: readonly string[], _isDry: boolean): string =>
    `${counted('en', count, 'person of the list is', 'people of the list are')} not in the file and ${plural('en', count, 'stays', 'stay')} in the list: ${named(count, some)}. With --replace they leave it.`,
  removed: (count: number, some: readonly string[], isDry: boolean): string =>
    `${counted('en', count, 'person', 'people')} not in the file ${isDry ? 'would leave' : 'left'} the list: ${named(count, some)}. Their assessments stay.`,
};

interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly isDry: boolean;
}

function named(count: number, some: readonly string[]): string {
  const more = count - some.length;
  return listed('en', more > 0 ? [...some, `${more} more`] : some, 'conjunction');
}
