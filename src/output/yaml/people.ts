import { stringify } from 'yaml';
import type { ListedPerson } from '../../model/index.ts';

/** The people kept as the file of kind `people` that `people import` takes again. */
export function peopleYaml(people: readonly ListedPerson[]): string {
  return stringify({ kind: 'people', people }, { lineWidth: 100, version: '1.2' });
}
