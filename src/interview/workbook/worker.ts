import type { Prompter } from '../../io/prompts/index.ts';
import type { Page } from '../../output/text/page.ts';
import type { WorkbookStore } from '../../store/index.ts';

/** What a workbook is worked through with: whom to ask, how it looks, where replies are kept. */
export interface Worker {
  readonly prompter: Prompter;
  readonly page: Page;
  readonly store: WorkbookStore;
  readonly now: () => Date;
  readonly newId: () => string;
}
