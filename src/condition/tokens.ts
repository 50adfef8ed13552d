import type { Operator, Span, SyntaxFault } from './condition.ts';

/** A word, a sign or the end of a condition. */
export type Token =
  | { readonly kind: 'word' | 'number'; readonly text: string; readonly span: Span }
  | { readonly kind: 'operator'; readonly text: Operator; readonly span: Span }
  | { readonly kind: 'and' | 'or' | 'not' | '(' | ')' | 'end'; readonly text: string; readonly span: Span };

// Ids hold hyphens, and may begin with a digit; a number may have a sign.
const pattern = /\s+|-?\d+(?:\.\d+)?(?![a-z0-9-])|[a-z0-9]+(?:-[a-z0-9]+)*|[=!<>]=|[<>]|[()]|[A-Za-z_]+|\S/uy;

/** Signs of other languages, and what stands for them here. */
const signs: Readonly<Record<string, string>> = {
  '=': '==',
  '!': 'not',
  '&': 'and',
  '|': 'or',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
};

/** The tokens of a condition, or the first thing that is none. */
export function tokensOf(text: string): readonly Token[] | SyntaxFault {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let from = 0; from < text.length; from = pattern.lastIndex) {
    pattern.lastIndex = from;
    const found = pattern.exec(text)?.[0] ?? '';
    const span = { from, to: from + found.length };
    if (found.trim() === '') continue;
    const token = tokenOf(found, span);
    if ('problem' in token) return token;
    tokens.push(token);
  }
  return [...tokens, { kind: 'end', text: '', span: { from: text.length, to: text.length } }];
}

function tokenOf(text: string, span: Span): Token | SyntaxFault {
  if (text === 'and' || text === 'or' || text === 'not' || text === '(' || text === ')')
    return { kind: text, text, span };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { kind: 'number', text, span };
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return { kind: 'word', text, span };
  // The pattern matched it as a comparison.
  if (/^([=!<>]=|[<>])$/.test(text)) return { kind: 'operator', text: text as Operator, span };
  const small = text.toLowerCase();
  if (/^[A-Za-z_]+$/.test(text))
    return { problem: 'capitals', span, found: text, instead: small.replaceAll('_', '-').replace(/^-|-$/g, '') };
  const instead = signs[text];
  return { problem: instead === undefined ? 'character' : 'sign', span, found: text, instead: instead ?? null };
}
