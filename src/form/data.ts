import type { Framework, FrameworkReference } from '../model/index.ts';

/** What the page of a form carries for its script. */
export interface FormData {
  readonly framework: Framework;
  readonly reference: FrameworkReference;
  readonly language: 'fr' | 'en';
  /** The competencies asked about, where not all are. */
  readonly only: readonly string[] | null;
}

/** Ids of the parts of the page that the script works with. */
export const parts = {
  data: 'form-data',
  form: 'assessment',
  progress: 'progress',
  results: 'results',
  saveDraft: 'save-draft',
  openDraft: 'open-draft',
  message: 'message',
} as const;
