import { stringify } from 'yaml';
import type { Reader } from '../changes.ts';
import { type CrosswalkReport, crosswalkFile } from '../crosswalk.ts';

/** A proposed crosswalk as a file to be checked and kept. */
export function crosswalkYaml(report: CrosswalkReport, { messages }: Reader): string {
  return `# ${messages.diff.crosswalk.check}\n${stringify(crosswalkFile(report), { lineWidth: 120 })}`;
}
