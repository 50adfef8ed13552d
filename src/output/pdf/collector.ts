import type { RawDocument } from './raw.ts';

const firstSize = 1 << 18;

/** Gathers what pdfkit writes in one growing buffer: a file is a hundred thousand small pieces. */
export class Collector {
  #buffer = new Uint8Array(firstSize);
  #length = 0;

  constructor(document: RawDocument) {
    const header = this.#length;
    document._write = (data) => {
      const before = this.#length;
      if (typeof data === 'string') this.#text(data);
      else this.#append(data);
      document._offset += this.#length - before;
    };
    document.push = () => true;
    this.#text('%PDF-1.7');
    this.#append(new Uint8Array([0x25, 0xff, 0xff, 0xff, 0xff, 0x0a]));
    document._offset = this.#length - header;
  }

  bytes(): Uint8Array {
    return this.#buffer.subarray(0, this.#length);
  }

  #text(text: string): void {
    this.#reserve(text.length + 1);
    // pdfkit escapes everything above Latin-1 before it writes.
    for (let at = 0; at < text.length; at++) this.#buffer[this.#length++] = text.charCodeAt(at);
    this.#buffer[this.#length++] = 0x0a;
  }

  #append(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#buffer.length) return;
    const grown = new Uint8Array(Math.max(this.#buffer.length * 2, this.#length + more));
    grown.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = grown;
  }
}
