/** How the bytes of a text were written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** The text of bytes in UTF-8, UTF-16 or Windows-1252 (with Latin-1 in it); null where they are no text. */
export function decodedText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes);
  if (encoding === null) return null;
  const decoded = new TextDecoder(encoding).decode(bytes);
  const text = encoding === 'windows-1252' ? withMarks(decoded) : decoded;
  return isText(text) ? { text, encoding } : null;
}

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on; a space where it has nothing. */
const marks = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

// Several versions of Node read Windows-1252 as Latin-1.
function withMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (each) => {
    const mark = marks.charAt(each.charCodeAt(0) - 0x80);
    return mark === ' ' ? each : mark;
  });
}

function encodingOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  const [even, odd] = [zeros(sample, 0), zeros(sample, 1)];
  // Latin letters in UTF-16 have a zero in every other byte.
  if (odd > sample.length / 5 && even < odd / 10) return 'utf-16le';
  if (even > sample.length / 5 && odd < even / 10) return 'utf-16be';
  if (even + odd > 0) return null;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function zeros(bytes: Uint8Array, from: number): number {
  let count = 0;
  for (let at = from; at < bytes.length; at += 2) if (bytes[at] === 0) count += 1;
  return count;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Text has hardly any control characters; any file at all can be read as Windows-1252. */
function isText(text: string): boolean {
  const sample = text.slice(0, 100_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
  const control = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0;
  return !text.includes('\0') && control * 200 <= sample.length;
}
