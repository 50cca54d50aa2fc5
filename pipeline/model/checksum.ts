/** MurmurHash3 (x86, 32 bit): four bytes a step, so that nine megabytes are checked in a few milliseconds. */

/**
 * 32-bit hash of `bytes`. It guards against files that were cut off or damaged on the way, not against forgers.
 * Source: Austin Appleby, MurmurHash3, https://github.com/aappleby/smhasher (public domain).
 */
export function checksum(bytes: Uint8Array, seed = 0): number {
  const whole = bytes.length & ~3;
  const words = littleEndianWords(bytes, whole);
  let hash = seed | 0;
  // By place, since this runs over millions of words at every start.
  for (let i = 0; i < words.length; i++) hash = (Math.imul(rotate(hash ^ scramble(words[i]!), 13), 5) + 0xe6546b64) | 0;
  let tail = 0;
  for (let i = bytes.length - 1; i >= whole; i--) tail = (tail << 8) | bytes[i]!;
  if (whole < bytes.length) hash ^= scramble(tail);
  return finish(hash ^ bytes.length);
}

/** A view where the bytes lie at a multiple of four, a copy where they do not. */
function littleEndianWords(bytes: Uint8Array, length: number): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(aligned.buffer, aligned.byteOffset, length / 4);
}

function scramble(word: number): number {
  return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}

function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
