import { v5 } from 'uuid';

/** The namespace of every UUID of this toolkit; changing it would change the identity of everything exported before. */
const namespace = '2f4b1e9a-6f2d-4d0e-9c55-7c1d3a8e0b64';

/** The UUID of a thing: the same for the same ids, on every machine and in every version of its framework. */
export function uuidOf(...ids: readonly (string | number)[]): string {
  return v5(ids.join('/'), namespace);
}

/** A UUID as the address of what it names. */
export function urnOf(uuid: string): string {
  return `urn:uuid:${uuid}`;
}
