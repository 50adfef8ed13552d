/** What can be answered to a prompt. */
export type Domain =
  | { readonly type: 'scale'; readonly min: number; readonly max: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  /** Words: nothing that a condition could compare. */
  | { readonly type: 'text' | 'definition' };

/** The prompts that a condition may ask about. */
export type Domains = ReadonlyMap<string, Domain>;
