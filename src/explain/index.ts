import {
  type DiagnosticCode,
  fixableCodes,
  isConfigurable,
  ruleCodes,
  type Severity,
  severities,
} from '../diagnostics/index.ts';

import type { Said } from './page.ts';
import { pages } from './pages.ts';

export type { Said } from './page.ts';

/** Everything there is to say about one code. */
export interface Explanation {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Whether a comment may silence it, and whether a project may weigh it. */
  readonly isSilenceable: boolean;
  readonly isConfigurable: boolean;
  readonly isFixable: boolean;
  readonly means: Said;
  /** Only rules say why they are there. */
  readonly why: Said | null;
  readonly remedy: Said;
  readonly bad: Said;
  readonly good: Said;
}

/** The language that the examples of a code are written in: files, or command lines. */
export function exampleLanguage(code: DiagnosticCode): 'yaml' | 'sh' {
  return pages[code].frame === 'commands' ? 'sh' : 'yaml';
}

// The keys of a record that is total over the codes are exactly the codes.
export const explainedCodes = (Object.keys(pages) as DiagnosticCode[]).sort();

/** The explanation of one code. */
export function explanationOf(code: DiagnosticCode): Explanation {
  const page = pages[code];
  return {
    code,
    severity: severities[code],
    isSilenceable: ruleCodes.some((each) => each === code),
    isConfigurable: isConfigurable(code),
    isFixable: fixableCodes.includes(code),
    means: page.means,
    why: 'why' in page ? page.why : null,
    remedy: page.remedy,
    bad: inEach(page.bad),
    good: inEach(page.good),
  };
}

function inEach(example: string | Said): Said {
  return typeof example === 'string' ? { en: example, fr: example } : example;
}

/** The lines that weigh a rule in competency.yaml and that silence it above a line. */
export function settingLines(code: string, reason: string): { readonly weigh: string; readonly silence: string } {
  return { weigh: `lint: {${code}: off}`, silence: `# competency-ignore ${code}: ${reason}` };
}
