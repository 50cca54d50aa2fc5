/** Texts as Parquet keeps them, a length and bytes each; made into strings when they are asked for, and each once. */
export class TextList {
  readonly length: number;
  readonly #bytes: Uint8Array;
  readonly #starts: Uint32Array;
  readonly #known: (string | undefined)[];

  constructor(bytes: Uint8Array, length: number) {
    this.length = length;
    this.#bytes = bytes;
    this.#starts = new Uint32Array(length + 1);
    this.#known = new Array<string | undefined>(length);
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
    const known = this.#known[place];
    if (known !== undefined) return known;
    const text = textOf(this.#bytes, this.#starts[place]! + 4, this.#starts[place + 1]!);
    this.#known[place] = text;
    return text;
  }

  /** All of them. */
  all(): string[] {
    return Array.from({ length: this.length }, (_, i) => this.get(i)!);
  }
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** Most letters that are put together one by one: a decoder costs more than that to be called. */
const FEW = 24;

const textOf = (bytes: Uint8Array, start: number, end: number): string => {
  if (end - start > FEW) return UTF8.decode(bytes.subarray(start, end));
  let text = '';
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) text += LETTERS[byte]!;
    // å, ä, ö and all others up to ÿ
    else if ((byte & 0xfc) === 0xc0 && i + 1 < end) text += LETTERS[((byte & 0x03) << 6) | (bytes[++i]! & 0x3f)]!;
    else return UTF8.decode(bytes.subarray(start, end));
  }
  return text;
};

const LETTERS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));
