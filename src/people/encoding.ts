/** How the characters of a table are written. */
export type TableEncoding = 'utf-8' | 'utf-16' | 'windows-1252';

export interface DecodedTable {
  readonly text: string;
  readonly encoding: TableEncoding;
}

/** The text of a table that a spreadsheet or a personnel system wrote; null where the bytes are no text. */
export function decodedTable(bytes: Uint8Array): DecodedTable | null {
  const decoded = decodedAs(bytes);
  return decoded === null || decoded.text.includes('\0') ? null : decoded;
}

function decodedAs(bytes: Uint8Array): DecodedTable | null {
  // “Unicode text” of a spreadsheet: UTF-16, which its byte-order mark tells.
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodedBy('utf-16le', bytes, 'utf-16');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodedBy('utf-16be', bytes, 'utf-16');
  // Letters with accents of Windows-1252 are almost never sound UTF-8.
  return decodedBy('utf-8', bytes, 'utf-8') ?? { text: windows1252(bytes), encoding: 'windows-1252' };
}

function decodedBy(label: string, bytes: Uint8Array, encoding: TableEncoding): DecodedTable | null {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

// Bytes 0x80 to 0x9f; the others are the Unicode characters of their number. Written out, since some versions of Node
// take the name windows-1252 for Latin-1 and lose ’ and œ. Five bytes mean nothing and become control characters.
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f' + '\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte),
  ).join('');
}
