/** Reads what training wrote into a section: numbers of variable length, texts, front-coded word lists. */

/** Where the next value begins is kept inside, so the calls have to come in the order in which training wrote. */
export class ByteReader {
  private at: number;
  private readonly source: Uint8Array;
  private readonly decoder = new TextDecoder();

  constructor(source: Uint8Array, at = 0) {
    this.source = source;
    this.at = at;
  }

  byte(): number {
    return this.source[this.at++]!;
  }

  /** Whole number from 0 on, seven bits a byte, the lowest first. */
  varint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.source[this.at++]!;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  /** Length in bytes, then UTF-8. */
  text(): string {
    const length = this.varint();
    const from = this.at;
    this.at += length;
    let ascii = '';
    if (length > 24) return this.decoder.decode(this.source.subarray(from, this.at));
    for (let i = from; i < this.at; i += 1) {
      const byte = this.source[i]!;
      if (byte >= 128) return ascii + this.decoder.decode(this.source.subarray(i, this.at));
      ascii += String.fromCharCode(byte);
    }
    return ascii;
  }

  /** A view of the next `length` bytes. */
  bytes(length: number): Uint8Array {
    const from = this.at;
    this.at += length;
    return this.source.subarray(from, this.at);
  }

  /** Words in the order of code units, each written as what differs from the one before. */
  sortedWords(): string[] {
    const words: string[] = new Array(this.varint());
    let before = '';
    for (let i = 0; i < words.length; i += 1) {
      const shared = this.varint();
      before = before.slice(0, shared) + this.text();
      words[i] = before;
    }
    return words;
  }
}
