import { describe, onTestFinished } from 'vitest';
import type { AssessmentStore } from '../../src/store/index.ts';
import { describeAnswers } from './contract/answers.ts';
import { describeBeginning } from './contract/beginning.ts';
import { describeCompletion } from './contract/completion.ts';
import { describeCrowd } from './contract/crowd.ts';
import { describeFinding } from './contract/finding.ts';
import { describeForgetting } from './contract/forgetting.ts';
import { describePeople } from './contract/people.ts';
import { describeReleasing } from './contract/releasing.ts';
import { describeWorkbooks } from './contract/workbooks.ts';
import { assessmentOf, keyOf, snapshot } from './samples.ts';

/** What every store of assessments does, whatever keeps them. `open` gives a store of its own that is still empty. */
export function describeStore(name: string, open: () => Promise<AssessmentStore>): void {
  const opened = async () => {
    const store = await open();
    onTestFinished(() => store.close());
    return store;
  };
  const begun = async (changes: Parameters<typeof assessmentOf>[0] = {}) => {
    const store = await opened();
    const header = assessmentOf(changes);
    await store.start(header, snapshot);
    return { store, header, key: keyOf(header) };
  };

  describe(name, () => {
    describeBeginning(opened, begun);
    describeAnswers(begun);
    describeCompletion(opened, begun);
    describeFinding(opened);
    describeCrowd(opened);
    describeForgetting(opened);
    describeReleasing(opened);
    describeWorkbooks(opened);
    describePeople(opened);
  });
}
