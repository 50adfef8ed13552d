import type { Severity } from './severity.ts';

/** What sources of another format may have wrong, and what an import could not do with them. */
export interface ImportParams {
  'import/unknown-format': { path: string };
  'import/no-reader': { path: string; format: string; readable: readonly string[] };
  'import/wrong-ending': { ending: string; format: string };
  'import/encoding': { encoding: string };
  'import/password': { path: string; format: string };
  'import/damaged': { path: string; format: string };
  'import/no-words': { path: string; pages: number };
  'import/pages-left-out': { path: string; pages: number; read: number };
  'import/too-much': { path: string; megabytes: number; limit: number };
  'import/nothing': { path: string };
  'import/not-understood': { lines: string; competency: string };
  'import/no-definition': { competency: string };
  'import/odd-contrasts': { count: number; competency: string };
  'import/no-adapter': { path: string; known: readonly string[] };
  'import/no-layout': { path: string; headings: readonly string[] };
  'import/ignored-sheet': { sheet: string; rows: number };
  'import/formula': { cells: string; count: number };
  'import/too-many-rows': { path: string; limit: number };
  'import/no-place': { what: Unplaceable; name: string; count: number };
  'import/unpaired': { thing: PairedThing; where: string; first: number; second: number; lines: string };
  'import/one-language': { language: string; path: string };
  /** `words` are empty where it says none. */
  'import/gone': {
    thing: RemovableThing;
    id: string | null;
    competency: string;
    level: number | null;
    words: string;
  };
}

/** What a source has that a framework has no place for. */
export type Unplaceable = 'field' | 'association' | 'hierarchy';

/** The things of two languages that are paired by their place. */
export type PairedThing =
  | 'competency'
  | 'level'
  | 'indicator'
  | 'contrast'
  | 'dimension'
  | 'value'
  | 'note'
  | 'guidance'
  | 'elaboration'
  | 'example';

/** What a framework file may lose to a newer source. */
export type RemovableThing = Exclude<PairedThing, 'competency' | 'note'>;

/** The severity of each, which no project changes. */
export const importSeverities: Readonly<Record<keyof ImportParams, Severity>> = {
  'import/unknown-format': 'error',
  'import/no-reader': 'error',
  'import/wrong-ending': 'info',
  'import/encoding': 'info',
  'import/password': 'error',
  'import/damaged': 'error',
  'import/no-words': 'error',
  'import/pages-left-out': 'warning',
  'import/too-much': 'error',
  'import/nothing': 'error',
  'import/not-understood': 'warning',
  'import/no-definition': 'warning',
  'import/odd-contrasts': 'warning',
  'import/no-adapter': 'error',
  'import/no-layout': 'error',
  'import/ignored-sheet': 'warning',
  'import/formula': 'warning',
  'import/too-many-rows': 'error',
  'import/no-place': 'warning',
  'import/unpaired': 'warning',
  'import/one-language': 'error',
  'import/gone': 'error',
};
