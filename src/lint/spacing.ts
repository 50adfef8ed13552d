/**
 * French spacing, by Canadian usage: a no-break space, best a narrow one, before : » and % and after «. Before ; ! and ?
 * the Office québécois de la langue française wants none, or a narrow one, so both pass; a plain space there breaks lines
 * and never passes.
 */
const narrow = '\u202f';

// One quick look finds whether any of the replacements below could have something to do.
const suspicious = /[ \t][;:!?»%]|«[^\u00a0\u202f]|[^\s]»|[^\s]:(?:[\s»]|$)|\d%/;
// A plain space before a mark, unless the mark begins a face such as “:)”.
const plainSpaceBefore = /(?<=\S)[ \t]+(?=[;:!?»%](?![)(\]]))/g;
const noneBeforeColon = /(?<=[\p{L}\p{N})\]»%])(?=:(?:[\s»]|$))/gu;
const noneBeforePercent = /(?<=\d)(?=%(?![\p{L}\p{N}]))/gu;
const noneBeforeClosing = /(?<=\S)(?=»)/g;
const wrongAfterOpening = /«(?![\u00a0\u202f\n]|$)[ \t]*/g;

/** The text with no-break spaces where French wants them; the same text where nothing is wrong. */
export function frenchSpaced(text: string): string {
  if (!suspicious.test(text)) return text;
  return text
    .replace(plainSpaceBefore, narrow)
    .replace(noneBeforeColon, narrow)
    .replace(noneBeforePercent, narrow)
    .replace(noneBeforeClosing, narrow)
    .replace(wrongAfterOpening, `«${narrow}`);
}

/** The words around the first place where a no-break space is missing, or null. */
export function spacingFault(text: string): string | null {
  const spaced = frenchSpaced(text);
  if (spaced === text) return null;
  let at = 0;
  while (text[at] === spaced[at]) at += 1;
  const start = Math.max(text.lastIndexOf(' ', at - 2) + 1, at - 20);
  const end = /\s|$/.exec(text.slice(at + 3))?.index ?? 0;
  return text.slice(start, Math.min(at + 3 + end, at + 24));
}
