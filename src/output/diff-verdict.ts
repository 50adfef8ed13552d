import type { Messages } from '../i18n/index.ts';
import type { DiffReport } from './changes.ts';

/** Which version number the changes ask for, and whether the new one will do. */
export function verdictWords({ from, to, version }: DiffReport, { diff }: Messages): string {
  const [before, after] = [from.framework.version, to.framework.version];
  const asked = diff.recommended(diff.bumps[version.recommended], version.next);
  if (before === after) return `${asked} ${diff.sameVersion(after)}`;
  const said = version.admits ? diff.admitted(after) : diff.refused(after, diff.admittedBumps[version.admitted]);
  return `${asked} ${said}`;
}
