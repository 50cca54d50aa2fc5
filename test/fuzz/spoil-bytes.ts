/** Spoils a file byte by byte and piece by piece: what a broken disk, a cut download or somebody with an editor for bytes makes of it. */
import { pick, type Random, whole } from './mutate.ts';

/** Numbers that sizes, counts and places lie with, as 32 bits. */
const LIES = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];

/** Bytes of a spoilt file: what takes long at this size grows faster than the file. */
export const MOST_BYTES = 400_000;

/** The bytes with one to eight changes; `other` is a file of which pieces may be taken. */
export const spoilBytes = (bytes: Uint8Array, random: Random, other: Uint8Array = bytes): Uint8Array => {
  let spoilt: Buffer = Buffer.from(bytes);
  for (let n = 1 + whole(random, 8); n > 0; n--) spoilt = changed(spoilt, random, other);
  return new Uint8Array(spoilt.subarray(0, MOST_BYTES));
};

const changed = (bytes: Buffer, random: Random, other: Uint8Array): Buffer => {
  const at = whole(random, bytes.length + 1);
  const length = 1 + whole(random, random() < 0.7 ? 32 : bytes.length + 1);
  const [before, middle, after] = [bytes.subarray(0, at), bytes.subarray(at, at + length), bytes.subarray(at + length)];
  const kind = random();
  if (kind < 0.2) return flipped(bytes, random);
  if (kind < 0.32) return withLie(bytes, at, random);
  if (kind < 0.42) return Buffer.concat([before, after]);
  if (kind < 0.52) return Buffer.concat([before, ...Array.from({ length: 2 + whole(random, 6) }, () => middle), after]);
  if (kind < 0.62) return swapped(bytes, random);
  if (kind < 0.72) return Buffer.concat([before, pieceOf(other, random), after]);
  if (kind < 0.8) return Buffer.concat([before, Buffer.alloc(length, pick(random, [0, 0xff, 0x20, 0x41])), after]);
  if (kind < 0.86) return Buffer.concat([before, Buffer.from(middle).reverse(), after]);
  if (kind < 0.93) return Buffer.concat([before, pieceOf(other, random)]);
  return before;
};

const flipped = (bytes: Buffer, random: Random): Buffer => {
  const spoilt = Buffer.from(bytes);
  for (let n = 1 + whole(random, 16); n > 0 && spoilt.length > 0; n--)
    spoilt[whole(random, spoilt.length)]! ^= 1 << whole(random, 8);
  return spoilt;
};

/** A number over two or four bytes, in either order. */
const withLie = (bytes: Buffer, at: number, random: Random): Buffer => {
  const spoilt = Buffer.from(bytes);
  const lie = pick(random, LIES);
  if (at + 4 > spoilt.length) return spoilt;
  if (random() < 0.3) spoilt.writeUInt16LE(lie & 0xffff, at);
  else if (random() < 0.7) spoilt.writeUInt32LE(lie, at);
  else spoilt.writeUInt32BE(lie, at);
  return spoilt;
};

const swapped = (bytes: Buffer, random: Random): Buffer => {
  const places = Array.from({ length: 4 }, () => whole(random, bytes.length + 1)).sort((a, b) => a - b);
  const [a, b, c, d] = places as [number, number, number, number];
  return Buffer.concat([
    bytes.subarray(0, a),
    bytes.subarray(c, d),
    bytes.subarray(b, c),
    bytes.subarray(a, b),
    bytes.subarray(d),
  ]);
};

const pieceOf = (bytes: Uint8Array, random: Random): Uint8Array => {
  const at = whole(random, bytes.length + 1);
  return bytes.subarray(at, at + 1 + whole(random, bytes.length));
};
