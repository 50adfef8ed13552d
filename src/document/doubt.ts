interface Doubt {
  /** What to look for; found so rarely that looking at what is around it costs nothing. */
  readonly signs: readonly string[];
  /** When a sign is more than a part of a text. */
  readonly when: RegExp;
}

/** What js-yaml and yaml may read differently. What is taken for it by mistake is only read more slowly. */
const doubts: readonly Doubt[] = [
  // An anchor, an alias, a tag, a directive, or an explicit key.
  { signs: ['&', '*', '!', '%', '?'], when: /(?<=(?:^|[-:?,[{])[ ]*)./my },
  // A list or a map as a key, with its colon or without; a comment glued to a bracket.
  { signs: [']', '}'], when: /.(?:#|(?:\s|#.*\n)*:)/y },
  { signs: ['[', '{'], when: /(?<=[,{](?:\s|#.*\n)*)./y },
  // A comment glued to a quote, or without a space of its own between a key and its value.
  { signs: ['#'], when: /(?<=["'])#|(?<=:[ ]*\r?\n(?:[ ]*\r?\n)*[ ]*)#\S/y },
  // An explicit indentation.
  { signs: ['|', '>'], when: /.[+-]?[0-9]/y },
  // An item that begins below its dash.
  { signs: ['-\n', '-\r', '- \n', '- \r', '- #', '-  '], when: /(?<=^ *(?:- +)*)-[ ]*\r?(?:$|#)/my },
  // A document that begins or ends beside its mark.
  { signs: ['---', '...'], when: /^(?:---[^\r\n]|\.\.\.)/my },
  // Line ends and spaces of other times and places.
  { signs: ['\r'], when: /\r(?!\n)/y },
  { signs: ['\t', '\ufeff', '\u0085', '\u2028', '\u2029'], when: /./sy },
];

/** Whether a text holds anything that js-yaml and yaml may read differently. */
export function isDoubtful(text: string): boolean {
  return doubts.some(({ signs, when }) => signs.some((sign) => occurs(text, sign, when)));
}

// Looking for each sign on its own is ten times faster than one expression that looks for all at every character.
function occurs(text: string, sign: string, when: RegExp): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    when.lastIndex = at;
    if (when.test(text)) return true;
  }
  return false;
}
