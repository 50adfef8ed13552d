/** Text on one line, with single spaces. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/gu, ' ').trim();
}

const marks: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '`': "'", '‑': '-', '–': '-', '—': '-' };

/** Text without case, accents and kinds of marks, letter for letter: an index into it is one into the text. */
export function folded(text: string): string {
  let made = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    made += marks[letter] ?? letter.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  }
  return made;
}

/** A phrase as it is compared: folded, without the marks around it. */
export function phraseOf(words: string): string {
  return folded(onOneLine(words)).replace(/^[\s:.*-]+|[\s:.…*?-]+$/g, '');
}
