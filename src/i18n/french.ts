/** Narrow no-break space: before ; : ! ? % and inside guillemets. */
const thin = '\u202f';

/** Tags a French message: its own words get French spacing, what is put into it stays as it is. */
export function f(words: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return words.map((each, index) => `${frenchSpacing(each)}${values[index] ?? ''}`).join('');
}

/** French spacing and apostrophes in a piece of text of our own. */
export function frenchSpacing(text: string): string {
  return text
    .replace(/ ([;:!?»]|%(?!\p{L}))/gu, `${thin}$1`)
    .replace(/« /g, `«${thin}`)
    .replace(/(\p{L})'(?=\p{L}|$)/gu, '$1’');
}
