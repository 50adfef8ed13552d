/** The words without what makes no difference: case, spaces, apostrophes, a final stop. */
export function essentialWords(text: string): string {
  const plain = text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  return plain.trim().replace(/[ .;!]+$/, '');
}

/**
 * A number that texts of the same essential words share, and others mostly do not: most texts are told apart by it alone,
 * which takes a tenth of the time.
 */
export function sumOf(text: string): number {
  const words = otherLetters.test(text) ? text.toLowerCase() : text;
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    // In Latin-1 a capital differs from its small letter by this bit.
    if (markless[unit] === 0) sum = (Math.imul(sum, 31) + (unit | 0x20)) | 0;
  }
  return sum;
}

// Neither Latin-1 nor general punctuation, whose blocks have no capitals but those that one bit tells.
const otherLetters = /[\u0100-\u1fff\u2070-\uffff]/;

// What makes no difference, by code unit: spaces, apostrophes, what may stand at the end, and general punctuation.
const markless = new Uint8Array(0x10000).fill(1, 0x2000, 0x2070);
for (const each of " '.;!\t\n\v\f\r\u00a0\u1680\u3000\ufeff") markless[each.charCodeAt(0)] = 1;
