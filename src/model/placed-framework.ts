import type { Outcome } from '../diagnostics/index.ts';
import type { PlacedFile } from './file.ts';
import type { Framework } from './framework.ts';
import type { FrameworkFile } from './generated/framework.ts';
import { indexedFramework } from './indexed.ts';
import { referenceDiagnostics } from './references.ts';

/** The framework of a merged file, when everything in it leads where it says. */
export function placedFramework(file: PlacedFile<FrameworkFile>): Outcome<Framework> {
  const diagnostics = referenceDiagnostics(file);
  return diagnostics.length > 0 ? { diagnostics } : { value: indexedFramework(file.value), diagnostics };
}
