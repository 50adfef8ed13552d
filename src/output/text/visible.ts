/**
 * Text with its control characters made visible, so that a file cannot drive the terminal that shows it: C0 and C1
 * controls become their pictures or a replacement mark, and so do the marks that reverse the writing direction.
 */
export function visible(text: string): string {
  return text.replace(unsafe, (each) => {
    const code = each.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** A document whose own ends of lines and tabs a terminal may follow, and nothing else in it. */
export function visibleDocument(text: string): string {
  return text.replaceAll('\r\n', '\n').split('\t').map(visible).join('\t');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const unsafe = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;
