import type { Domain, Domains } from './domain.ts';

/** A prompt as far as its answers go. */
export interface Answerable {
  readonly id: string;
  readonly type: Domain['type'];
  readonly min?: number;
  readonly max?: number;
  readonly choices?: readonly { readonly id: string }[];
}

/** What can be answered to each of some prompts. */
export function domainsOf(prompts: readonly Answerable[]): Domains {
  return new Map(prompts.map((each) => [each.id, domainOf(each)]));
}

function domainOf({ type, min = 0, max = 0, choices = [] }: Answerable): Domain {
  if (type === 'scale') return { type, min, max };
  return type === 'choice' ? { type, choices: choices.map(({ id }) => id) } : { type };
}
