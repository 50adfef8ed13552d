import {
  type Diagnostic,
  diagnostic,
  type Place,
  type RuleCode,
  ruleCodes,
  severities,
  suggestion,
} from '../diagnostics/index.ts';

/** The word that makes a comment a silence: `# competency-ignore writing/negatives: the standard is worded so`. */
export const silenceWord = 'competency-ignore';

/** A comment as it stands in a file, and the line it stands above. */
export interface SilencingComment {
  readonly text: string;
  readonly place: Place;
  readonly nextLine: number;
}

/** One rule silenced on one line of a file. */
export interface Silence {
  readonly code: RuleCode;
  readonly file: string;
  readonly line: number;
  readonly place: Place;
}

export interface Silences {
  readonly silences: readonly Silence[];
  /** What is wrong with the comments themselves. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The silences that comments ask for; one without a reason, or of something that is no rule, silences nothing. */
export function silencesOf(comments: readonly SilencingComment[]): Silences {
  const silences: Silence[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { text, place, nextLine } of comments) {
    const request = silenceRequest(text);
    if (request === null) continue;
    for (const code of request.codes) {
      const problem = silenceProblem(code, request.reason, place);
      if (problem !== null) diagnostics.push(problem);
      else silences.push({ code: code as RuleCode, file: place.file, line: nextLine, place });
    }
  }
  return { silences, diagnostics };
}

interface SilenceRequest {
  readonly codes: readonly string[];
  readonly reason: string;
}

const pattern = new RegExp(`^#\\s*${silenceWord}(?![\\w-])\\s*([^:]*?)\\s*(?::\\s*(.*))?$`);

function silenceRequest(comment: string): SilenceRequest | null {
  const found = pattern.exec(comment);
  if (found === null) return null;
  const [, codes = '', reason = ''] = found;
  return { codes: codes.split(/[\s,]+/), reason: reason.trim() };
}

function silenceProblem(code: string, reason: string, place: Place): Diagnostic | null {
  if (!ruleCodes.some((each) => each === code)) {
    if (Object.hasOwn(severities, code)) return diagnostic('rule/fixed', { code }, place);
    return diagnostic('rule/unknown', { code, suggestion: suggestion(code, ruleCodes) }, place);
  }
  return reason === '' ? diagnostic('silence/no-reason', { code }, place) : null;
}

/** A diagnostic with the lines on which a silence for it may be aimed: its own, and its key's. */
export interface Silenceable {
  readonly found: Diagnostic;
  readonly lines: readonly number[];
}

/** Whether a silence is meant for a diagnostic. */
export function isSilenced({ found, lines }: Silenceable, { code, file, line }: Silence): boolean {
  return found.code === code && found.place.file === file && lines.includes(line);
}

/** What to say of silences that silenced nothing. */
export function unusedSilence({ code, place }: Silence): Diagnostic {
  return diagnostic('silence/unused', { code }, place);
}
