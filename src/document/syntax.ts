import type { Document } from 'yaml';
import { type Diagnostic, diagnostic } from '../diagnostics/index.ts';
import type { Complaint } from './composed.ts';
import { type Fault, faultOf } from './fault.ts';
import type { Lines } from './lines.ts';
import { openings } from './openings.ts';

/** The faults worth showing, and what they leave in the dark. */
export interface Syntax {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether `offset` stands in a region whose first fault is shown, so that more would be an echo. */
  readonly isFolded: (offset: number) => boolean;
}

interface Region {
  readonly start: number;
  readonly end: number;
}

/** The first fault of each region of a text: of a block with all that hangs on it, for what follows is mostly its echo. */
export function syntaxOf(
  complaints: readonly Complaint[],
  document: Document.Parsed | undefined,
  lines: Lines,
): Syntax {
  const { text } = lines;
  const errors = complaints.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const opened = openings(document, errors);
  const diagnostics: Diagnostic[] = [];
  const regions: Region[] = [];
  for (const [index, error] of errors.entries()) {
    if (error.pos[0] < (regions.at(-1)?.end ?? 0)) continue;
    const fault = faultOf({ error, echoes: errors.slice(index + 1, index + 4), text, opened });
    diagnostics.push(diagnosticOf(fault, lines));
    if (fault.code === 'yaml/unknown-tag') continue;
    const endsReading = error.message.includes('in YAML stream') || isMergeConflict(fault);
    regions.push({ start: fault.start, end: endsReading ? text.length : regionEnd(text, fault, error.pos[1]) });
  }
  return { diagnostics, isFolded: (offset) => holds(regions, offset) };
}

function diagnosticOf(fault: Fault, lines: Lines): Diagnostic {
  const place = lines.placeAt(fault.start, fault.end);
  if (fault.code === 'yaml/syntax') return diagnostic(fault.code, { problem: fault.problem }, place);
  if (fault.code === 'yaml/tab') return diagnostic(fault.code, {}, place);
  return diagnostic(fault.code, { tag: lines.text.slice(fault.start, fault.end) }, place);
}

function isMergeConflict(fault: Fault): boolean {
  return fault.code === 'yaml/syntax' && fault.problem === 'merge-conflict';
}

/** Where the block of a fault ends: before the next line that is indented less, or at the margin begins a new key. */
function regionEnd(text: string, fault: Fault, from: number): number {
  const start = text.lastIndexOf('\n', fault.start - 1) + 1;
  // What stands after a dash is indented as far as its first key is.
  const indent = /^ *(?:- +)*/.exec(text.slice(start, fault.start))?.[0].length ?? 0;
  const next =
    indent === 0 ? /\n(?=[^\s#\-\]}][^\n]*:\s)/g : new RegExp(`\\n(?= {0,${Math.min(indent, 1000) - 1}}[^\\s#])`, 'g');
  next.lastIndex = Math.max(fault.start, from - 1);
  return (next.exec(text)?.index ?? text.length) + 1;
}

/** Whether one of the regions, which are in order, holds `offset`. */
function holds(regions: readonly Region[], offset: number): boolean {
  let [low, high] = [0, regions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((regions[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return (regions[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
}
