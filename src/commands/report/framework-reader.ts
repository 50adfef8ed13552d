import { type Framework, frameworkFrom } from '../../model/index.ts';
import type { AssessmentStore } from '../../store/index.ts';

/** Reads a framework by its digest, each once; null where the store has none. */
export type FrameworkReader = (digest: string) => Promise<Framework | null>;

/** The frameworks of a store. */
export function frameworkReader(store: AssessmentStore): FrameworkReader {
  const known = new Map<string, Promise<Framework | null>>();
  return (digest) => {
    const found = known.get(digest) ?? read(store, digest);
    known.set(digest, found);
    return found;
  };
}

async function read(store: AssessmentStore, digest: string): Promise<Framework | null> {
  const content = await store.framework(digest);
  return content === null ? null : frameworkFrom(content);
}
