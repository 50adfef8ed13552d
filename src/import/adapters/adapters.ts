import type { Adapter } from './adapter.ts';
import { engineeringList } from './engineering-list.ts';
import { ownFile } from './own-file.ts';
import { skillMatrix } from './skill-matrix.ts';

/** The formats in YAML and JSON that are known by their keys; the first that fits reads the file. */
export const adapters: readonly Adapter[] = [ownFile, engineeringList, skillMatrix];
