import type { DiagnosticCode } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What is mended without a question: words stay, only their ends, their spaces, or an id that nobody gave. */
export const fixableCodes: readonly DiagnosticCode[] = [
  'writing/final-stop',
  'text/french-spacing',
  'schema/missing-property',
];

/** Whether a problem is one that `--fix` tries to mend. */
export function isFixable({ code, params }: Diagnostic): boolean {
  if (!fixableCodes.includes(code)) return false;
  return code !== 'schema/missing-property' || ('property' in params && params.property === 'id');
}
