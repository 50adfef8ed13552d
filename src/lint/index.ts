import type { Finding } from '../diagnostics/index.ts';
import type { FileTypes, Framework, PlacedFile } from '../model/index.ts';
import { translationFindings } from './missing-translation.ts';

/** What the rules look at: the merged file with its places, and the framework it makes. */
export interface Linted {
  readonly file: PlacedFile<FileTypes['framework']>;
  readonly framework: Framework;
}

/** What all rules have to say about a sound framework. */
export function lintFindings({ file }: Linted): readonly Finding[] {
  return translationFindings(file);
}
