/**
 * Texts as Parquet keeps them, a length and bytes each. When the first is asked for, all are decoded at once: a decoder costs more to be called
 * than a word to be read, and a part of a decoded text costs next to nothing.
 */
export class TextList {
  readonly length: number;
  readonly #bytes: Uint8Array;
  /** Where the bytes of each text begin, its length before them; after the last the end. */
  readonly #starts: Uint32Array;
  #decoded: Decoded | undefined;

  constructor(bytes: Uint8Array, length: number) {
    this.length = length;
    this.#bytes = bytes;
    this.#starts = new Uint32Array(length + 1);
    let at = 0;
    for (let i = 0; i < length; i++) {
      this.#starts[i] = at;
      at += 4 + (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    }
    if (at > bytes.length) throw new RangeError('texts longer than their page');
    this.#starts[length] = at;
  }

  /** The text at a place; undefined for -1. */
  get(place: number): string | undefined {
    if (place < 0) return undefined;
    this.#decoded ??= this.#decode();
    const { text, starts, known } = this.#decoded;
    // One string a text: tables that are keyed by it find it again without comparing letters.
    known[place] ??= text.slice(starts[place]!, starts[place + 1]!);
    return known[place];
  }

  /** All of them. */
  all(): string[] {
    return Array.from({ length: this.length }, (_, i) => this.get(i)!);
  }

  /** Places of those that are one of `texts`, found by their bytes: the others are not decoded. */
  find(texts: Iterable<string>): number[] {
    const wanted = new Map<number, Uint8Array[]>();
    for (const text of texts) {
      const bytes = new TextEncoder().encode(text);
      const key = keyOf(bytes, 0, bytes.length);
      wanted.set(key, [...(wanted.get(key) ?? []), bytes]);
    }
    const found: number[] = [];
    for (let i = 0; i < this.length; i++) {
      const [start, end] = [this.#starts[i]! + 4, this.#starts[i + 1]!];
      if (wanted.get(keyOf(this.#bytes, start, end))?.some(bytes => isAt(this.#bytes, start, bytes))) found.push(i);
    }
    return found;
  }

  #decode(): Decoded {
    const bytes = this.#bytes;
    const starts = new Uint32Array(this.length + 1);
    const plain = new Uint8Array(this.#starts[this.length]! - 4 * this.length);
    let at = 0;
    let units = 0;
    for (let i = 0; i < this.length; i++) {
      starts[i] = units;
      const end = this.#starts[i + 1]!;
      for (let k = this.#starts[i]! + 4; k < end; k++) {
        const byte = bytes[k]!;
        plain[at++] = byte;
        // A sign counts with its first byte; one of four bytes is two units of UTF-16.
        if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
      }
    }
    starts[this.length] = units;
    return { text: UTF8.decode(plain), starts, known: new Array<string | undefined>(this.length) };
  }
}

type Decoded = {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly known: (string | undefined)[];
};

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Length, first and last byte: enough to pass nearly all others by. */
const keyOf = (bytes: Uint8Array, start: number, end: number): number =>
  start === end ? 0 : ((end - start) << 16) | (bytes[start]! << 8) | bytes[end - 1]!;

const isAt = (bytes: Uint8Array, start: number, wanted: Uint8Array): boolean => {
  for (let i = 0; i < wanted.length; i++) if (bytes[start + i] !== wanted[i]) return false;
  return true;
};
