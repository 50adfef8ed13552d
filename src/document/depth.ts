import type { CST } from 'yaml';

interface Step {
  readonly token: CST.Token;
  readonly depth: number;
}

/** The offset of the first map or list that stands inside more than `limit` others; null where none does. */
export function tooDeep(root: CST.Token, limit: number): number | null {
  const waiting: Step[] = [{ token: root, depth: 0 }];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const { token, depth } = step;
    if (depth > limit) return token.offset;
    for (const inner of innerTokens(token)) waiting.push({ token: inner, depth: depth + 1 });
  }
  return null;
}

function innerTokens(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((each) => isCollection(each)));
}

function isCollection(token: CST.Token | null | undefined): token is CST.Token {
  return token !== null && token !== undefined && 'items' in token;
}
