/** Writes what `ByteReader` reads: numbers of variable length, texts, front-coded word lists. */

const HIGH_SURROGATE = /[\uD800-\uDBFF]/;

export class ByteWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  /** Whole number from 0 on, seven bits a byte. */
  varint(value: number): void {
    let left = value;
    while (left >= 128) {
      this.byte((left % 128) | 128);
      left = Math.floor(left / 128);
    }
    this.byte(left);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.varint(bytes.length);
    this.bytes(bytes);
  }

  bytes(values: Uint8Array): void {
    this.reserve(values.length);
    this.buffer.set(values, this.length);
    this.length += values.length;
  }

  /** Words in the order of code units, each as what differs from the one before. */
  sortedWords(words: readonly string[]): void {
    this.varint(words.length);
    let before = '';
    for (const word of words) {
      let shared = 0;
      while (shared < before.length && shared < word.length && before[shared] === word[shared]) shared += 1;
      // Half of a character beyond U+FFFF cannot be written.
      if (HIGH_SURROGATE.test(word[shared - 1] ?? '')) shared -= 1;
      this.varint(shared);
      this.text(word.slice(shared));
      before = word;
    }
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.buffer.slice(0, this.length);
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + count));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}
