import type { Severity } from './severity.ts';

/** What may be wrong with workbooks, and with answers to them. */
export interface WorkbookParams {
  'prompt/range': { prompt: string; min: number; max: number };
  'prompt/other-type': { property: string; prompt: string; type: string };
  'condition/syntax': { problem: ConditionProblem; found: string; instead: string | null };
  'condition/words': { prompt: string; type: 'text' | 'definition' };
  'condition/order-of-choices': { prompt: string; operator: string };
  'condition/not-a-number': { prompt: string; value: string };
  'condition/outside': { prompt: string; value: number; min: number; max: number };
  'reply/other-workbook': { expected: string; actual: string };
  'reply/type': { prompt: string; expected: 'words' | 'number' };
  'reply/outside': { prompt: string; value: number; min: number; max: number };
  'reply/by-whom': { prompt: string };
  'form/not-ours': Record<string, never>;
  'form/empty': Record<string, never>;
}

/** What is wrong with the writing of a condition; the wording lives in i18n. */
export type ConditionProblem =
  | 'character'
  | 'prompt-expected'
  | 'operator-expected'
  | 'value-expected'
  | 'joint-expected'
  | 'unclosed'
  | 'unopened'
  | 'capitals'
  | 'sign';

/** The severity of each, which no project changes. */
export const workbookSeverities: Readonly<Record<keyof WorkbookParams, Severity>> = {
  'prompt/range': 'error',
  'prompt/other-type': 'error',
  'condition/syntax': 'error',
  'condition/words': 'error',
  'condition/order-of-choices': 'error',
  'condition/not-a-number': 'error',
  'condition/outside': 'error',
  'reply/other-workbook': 'error',
  'reply/type': 'error',
  'reply/outside': 'error',
  'reply/by-whom': 'error',
  'form/not-ours': 'error',
  'form/empty': 'error',
};
