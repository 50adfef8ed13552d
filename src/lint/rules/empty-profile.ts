import { type Finding, finding } from '../../diagnostics/index.ts';
import type { Reading } from '../reading.ts';

/** Profiles without a target: whoever is compared with one has no gap, whatever the levels attained. */
export function emptyProfiles({ file, framework }: Reading): readonly Finding[] {
  return framework.profiles.flatMap(({ id, targets }, index) => {
    if (Object.keys(targets).length > 0) return [];
    const part = file.profiles?.[index]?.targets === undefined ? 'id' : 'targets';
    return [finding('profile/no-targets', ['profiles', index, part], { profile: id }, 'key')];
  });
}
