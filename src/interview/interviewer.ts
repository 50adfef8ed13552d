import type { Prompter } from '../io/prompts/index.ts';
import type { Page } from '../output/text/page.ts';
import type { AssessmentStore } from '../store/index.ts';

/** What an interview is conducted with: whom to ask, how it looks, where answers are kept. */
export interface Interviewer {
  readonly prompter: Prompter;
  readonly page: Page;
  readonly store: AssessmentStore;
  readonly now: () => Date;
  readonly newId: () => string;
}
