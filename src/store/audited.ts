import type { AssessmentStore, CrowdStore } from './store.ts';

/** Leaves a line, committed before it returns; null for everybody. */
type Note = (action: 'read' | 'erase', subject: string | null) => Promise<void>;

/** A store whose database shows nobody's results, and erases nobody, before a line says who asked. */
export function auditedStore(store: AssessmentStore, note: Note, now = milliseconds): AssessmentStore {
  return {
    ...store,
    find: async (query) => {
      await note('read', query.subject ?? null);
      return store.find(query);
    },
    load: async (key) => {
      await note('read', key.subject);
      return store.load(key);
    },
    history: async (key) => {
      await note('read', key.subject);
      return store.history(key);
    },
    historyOf: async (subject) => {
      await note('read', subject);
      return store.historyOf(subject);
    },
    releases: async (subject) => {
      await note('read', subject);
      return store.releases(subject);
    },
    crowd: auditedCrowd(
      store.crowd,
      lasting(() => note('read', null), now),
    ),
    cycles: async () => {
      await note('read', null);
      return store.cycles();
    },
    people: {
      ...store.people,
      all: async () => {
        await note('read', null);
        return store.people.all();
      },
      requests: async (query) => {
        await note('read', null);
        return store.people.requests(query);
      },
    },
    forget: async (person) => {
      await note('erase', person);
      return store.forget(person);
    },
    info: async () => {
      await note('read', null);
      return store.info();
    },
  };
}

/** Reading everybody may take longer than a line lasts: each part sees to it that there is one. */
function auditedCrowd(crowd: CrowdStore, see: () => Promise<void>): CrowdStore {
  return {
    uses: async () => {
      await see();
      return crowd.uses();
    },
    people: async function* (query) {
      await see();
      for await (const part of crowd.people(query)) {
        await see();
        yield part;
      }
    },
    around: async (id) => {
      await see();
      return crowd.around(id);
    },
    count: async (together) => {
      await see();
      return crowd.count(together);
    },
  };
}

// The roles let a line open rows for ten minutes, in milliseconds.
const lineLasts = 5 * 60_000;

const milliseconds = () => performance.now();

/** Leaves a line, and another one before the last has aged. */
export function lasting(leave: () => Promise<void>, now = milliseconds): () => Promise<void> {
  let left = Number.NEGATIVE_INFINITY;
  return async () => {
    if (now() - left < lineLasts) return;
    await leave();
    left = now();
  };
}
