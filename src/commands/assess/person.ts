import { digestOf } from '../../io/index.ts';
import { idLike, type Person } from '../../model/index.ts';

/** A person from what was typed: `id=name`, an id, or a name that an id is made from. */
export function personOf(written: string): Person {
  const said = written.trim();
  const [, id, name] = /^([a-z0-9]+(?:-[a-z0-9]+)*)=(.+)$/.exec(said) ?? [];
  if (id !== undefined && name !== undefined && name.trim() !== '') return { id, name: name.trim() };
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(said)) return { id: said };
  // A name in a script without Latin letters still needs an id that is the same each time.
  return { id: idLike(said) ?? `person-${digestOf(said.normalize('NFC')).slice(7, 19)}`, name: said };
}
