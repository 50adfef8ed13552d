import type { Diagnostic, Failure } from '../diagnostics/index.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';

/** Everything the program says; French must say all that English says, or it does not compile. */
export type Messages = typeof en;

const catalogues: Readonly<Record<Language, Messages>> = { en, fr };

/** The words of one language. */
export function messagesIn(language: Language): Messages {
  return catalogues[language];
}

/** What a diagnostic says. */
export function said({ diagnostics }: Messages, { code, params }: Diagnostic): string {
  // Code and params of one diagnostic belong together; the compiler loses that on a union.
  return (diagnostics[code] as (params: Diagnostic['params']) => string)(params);
}

/** What a failure says. */
export function failureSaid({ failures }: Messages, { code, params }: Failure): string {
  // As above.
  return (failures[code] as (params: Failure['params']) => string)(params);
}
