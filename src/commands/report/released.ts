import type { Thresholds } from '../../anonymity/index.ts';
import { type Round, type Voices, voicesOf } from '../../report/index.ts';
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
    const rounds = await read();
    const releases = rounds.flatMap((round) => newReleases(round, voicesOf(round, least)));
    if (await store.release(releases)) return rounds.map((round) => withReleases(round, voicesOf(round, least)));
    // Another report was faster: what it has shown counts now.
  }
}

function newReleases({ subject, framework, cycle, releases }: Round, voices: Voices): readonly GroupRelease[] {
  return voices.releases.map(({ relation, least, assessments }) => {
    const position = releases.filter((each) => each.relation === relation).length + 1;
    return { subject: subject.id, framework: framework.id, cycle, relation, position, least, assessments };
  });
}

function withReleases(round: Round, voices: Voices): Round {
  return { ...round, releases: [...round.releases, ...voices.releases] };
}
