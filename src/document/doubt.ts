/** Signs at which the quick reading stops at once: line ends and spaces of other times and places. */
const strange = ['\t', '\ufeff', '\u0085', '\u2028', '\u2029'];

/** Whether a text holds spaces or line ends that parsers read differently. */
export function isDoubtful(text: string): boolean {
  // Looking for each sign on its own is ten times faster than one expression that looks for all at every character.
  return strange.some((each) => text.includes(each)) || (text.includes('\r') && /\r(?!\n)/.test(text));
}
