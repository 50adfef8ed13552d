/** A number as people write it, with a point or a comma before its decimals; undefined where the text is none. */
export function numberFrom(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '');
  if (!/^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i.test(plain)) return undefined;
  const number = Number(plain.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}
