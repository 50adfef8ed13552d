import type { Thresholds } from '../../anonymity/index.ts';
import { type Group, groupsOf, type Round, releasesOf } from '../../report/index.ts';
import type { AssessmentStore, GroupRelease } from '../../store/index.ts';

/**
 * Remembers what these rounds are about to show, before anything is shown, and gives them as they may be shown. Every
 * report of people's ratings goes through here, so that two of them cannot be subtracted from each other.
 */
export async function released(
  store: AssessmentStore,
  read: () => Promise<readonly Round[]>,
  least: Thresholds,
): Promise<readonly Round[]> {
  for (;;) {
    const shown = (await read()).map((round) => ({ round, groups: groupsOf(round, least) }));
    if (await remembered(store, shown))
      return shown.map(({ round, groups }) => ({ ...round, releases: [...round.releases, ...releasesOf(groups)] }));
    // Another report was faster: what it has shown counts now.
  }
}

/** Remembers what groups of rounds are about to show; false where another report was faster. */
export async function remembered(
  store: AssessmentStore,
  shown: readonly { readonly round: Round; readonly groups: readonly Group[] }[],
): Promise<boolean> {
  const releases = shown.flatMap(({ round, groups }) => newReleases(round, groups));
  return releases.length === 0 || store.release(releases);
}

function newReleases(
  { subject, framework, cycle, releases }: Round,
  groups: readonly Group[],
): readonly GroupRelease[] {
  return releasesOf(groups).map(({ relation, least, assessments }) => {
    const position = releases.filter((each) => each.relation === relation).length + 1;
    return { subject: subject.id, framework: framework.id, cycle, relation, position, least, assessments };
  });
}
