import { type Comparison, type Condition, comparisonsOf, type Span } from './condition.ts';
import type { Domain, Domains } from './domain.ts';

/** What is wrong with the sense of a condition that can be read. */
export type TypeFault = { readonly span: Span } & (
  | { readonly fault: 'unknown-prompt'; readonly prompt: string; readonly known: readonly string[] }
  | { readonly fault: 'words'; readonly prompt: string; readonly type: 'text' | 'definition' }
  | { readonly fault: 'order-of-choices'; readonly prompt: string; readonly operator: string }
  | { readonly fault: 'unknown-choice'; readonly value: string; readonly known: readonly string[] }
  | { readonly fault: 'not-a-number'; readonly prompt: string; readonly value: string }
  | {
      readonly fault: 'outside';
      readonly prompt: string;
      readonly value: number;
      readonly min: number;
      readonly max: number;
    }
);

/** Every comparison that asks what its prompt cannot answer. */
export function faultsOf(condition: Condition, domains: Domains): readonly TypeFault[] {
  return comparisonsOf(condition).flatMap((each) => faultOf(each, domains) ?? []);
}

function faultOf(comparison: Comparison, domains: Domains): TypeFault | null {
  const { prompt, at } = comparison;
  const domain = domains.get(prompt);
  if (domain === undefined) {
    const known = [...domains].filter(([, { type }]) => type === 'scale' || type === 'choice').map(([id]) => id);
    return { fault: 'unknown-prompt', prompt, known, span: at.prompt };
  }
  if (domain.type === 'scale') return scaleFault(comparison, domain);
  if (domain.type === 'choice') return choiceFault(comparison, domain);
  return { fault: 'words', prompt, type: domain.type, span: at.prompt };
}

function scaleFault({ prompt, value, at }: Comparison, { min, max }: Extract<Domain, { type: 'scale' }>) {
  const number = Number(value);
  if (!/^-?\d+(\.\d+)?$/.test(value)) return { fault: 'not-a-number', prompt, value, span: at.value } as const;
  if (number >= min && number <= max) return null;
  return { fault: 'outside', prompt, value: number, min, max, span: at.value } as const;
}

function choiceFault(
  { prompt, operator, value, at }: Comparison,
  { choices }: Extract<Domain, { type: 'choice' }>,
): TypeFault | null {
  if (operator !== '==' && operator !== '!=') return { fault: 'order-of-choices', prompt, operator, span: at.operator };
  return choices.includes(value) ? null : { fault: 'unknown-choice', value, known: choices, span: at.value };
}
