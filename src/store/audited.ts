import type { AssessmentStore, CrowdStore } from './store.ts';

/** Leaves a line, committed before it returns; null for everybody. */
type Note = (action: 'read' | 'erase', subject: string | null) => Promise<void>;

/** A store whose database shows nobody's results, and erases nobody, before a line says who asked. */
export function auditedStore(store: AssessmentStore, note: Note): AssessmentStore {
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
    crowd: auditedCrowd(store.crowd, note),
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

function auditedCrowd(crowd: CrowdStore, note: Note): CrowdStore {
  return {
    ...crowd,
    uses: async () => {
      await note('read', null);
      return crowd.uses();
    },
    people: async function* (query) {
      await note('read', null);
      yield* crowd.people(query);
    },
    around: async (id) => {
      await note('read', null);
      return crowd.around(id);
    },
    // Of people who were read before.
    count: crowd.count,
  };
}
