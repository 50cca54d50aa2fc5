/** Reading and writing of the binary model file: sections with names, numbers of variable length, front-coded word lists, a checksum. */
import { OrdskifteError } from '../errors.ts';

const MAGIC = 0x4f524453;
export const MODEL_VERSION = 1;

/** Bytes of a model file made of named sections. */
export const packSections = (sections: ReadonlyMap<string, Uint8Array>): Uint8Array => {
  const out = new ByteWriter();
  out.uint32(MAGIC);
  out.uint32(MODEL_VERSION);
  out.uint32(0);
  out.varint(sections.size);
  for (const [name, bytes] of sections) {
    out.text(name);
    out.varint(bytes.length);
    out.bytes(bytes);
  }
  const packed = out.finish();
  new DataView(packed.buffer).setUint32(8, checksum(packed, 12));
  return packed;
};

/** Sections of a model file. Throws `model-unreadable` where magic number, version or checksum are wrong. */
export const unpackSections = (bytes: Uint8Array): Map<string, Uint8Array> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 13 || view.getUint32(0) !== MAGIC) throw unreadable('it does not begin like a tagger model');
  const version = view.getUint32(4);
  if (version !== MODEL_VERSION)
    throw unreadable(`it has version ${version}, this program reads version ${MODEL_VERSION}`);
  if (view.getUint32(8) !== checksum(bytes, 12)) throw unreadable('its checksum does not match its content');
  const reader = new ByteReader(bytes, 12);
  const sections = new Map<string, Uint8Array>();
  for (let left = reader.varint(); left > 0; left -= 1) {
    const name = reader.text();
    sections.set(name, reader.bytes(reader.varint()));
  }
  return sections;
};

const unreadable = (why: string): OrdskifteError =>
  new OrdskifteError({
    code: 'model-unreadable',
    message: `The tagger model cannot be read: ${why}.`,
    place: 'pipeline/tag/model.bin',
    next: 'Install the package again, or rebuild the model with the training script.',
  });

/** FNV-1a over four bytes at a time, then over what is left. */
const checksum = (bytes: Uint8Array, from: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < bytes.length; i += 1) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
};

export class ByteWriter {
  private buffer = new Uint8Array(1 << 16);
  private length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  uint32(value: number): void {
    for (const shift of [24, 16, 8, 0]) this.byte((value >>> shift) & 255);
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

  bytes(length: number): Uint8Array {
    const from = this.at;
    this.at += length;
    return this.source.subarray(from, this.at);
  }

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
