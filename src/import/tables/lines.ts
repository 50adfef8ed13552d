const bullet = /^\s*(?:[-–—•*▪◦‣·]|\d{1,2}[.)])\s+/;

/** The lines of a cell that say something, without their bullets; a text without line breaks is one. */
export function linesOf(words: string): readonly string[] {
  return words
    .split(/\r?\n|(?<=\S)\s+(?=[•▪◦‣]\s)/)
    .map((each) => each.replace(bullet, '').trim())
    .filter((each) => each !== '');
}
