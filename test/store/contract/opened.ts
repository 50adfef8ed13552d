import type { AssessmentHeader } from '../../../src/model/index.ts';
import type { AssessmentKey, AssessmentStore } from '../../../src/store/index.ts';

/** Gives an empty store of its own, closed when the test has finished. */
export type Opened = () => Promise<AssessmentStore>;

/** Gives such a store with one assessment begun. */
export type Begun = (changes?: Partial<AssessmentHeader>) => Promise<{
  readonly store: AssessmentStore;
  readonly header: AssessmentHeader;
  readonly key: AssessmentKey;
}>;
