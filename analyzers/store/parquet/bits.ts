/** Numbers in few bits: Parquet's mixture of runs and bit-packed groups of eight. https://parquet.apache.org/docs/file-format/data-pages/encodings/ */

/** Fills `out` from the bytes at `at`; returns the place after them. */
export const unpackBits = (bytes: Uint8Array, at: number, width: number, out: Int32Array | Uint8Array): number => {
  let seen = 0;
  let place = at;
  while (seen < out.length) {
    let header = 0;
    for (let shift = 0, byte = 0x80; byte & 0x80; shift += 7) {
      byte = bytes[place++]!;
      header |= (byte & 0x7f) << shift;
    }
    if (header & 1) {
      const count = Math.min((header >>> 1) * 8, out.length - seen);
      unpackGroups(bytes, place, width, out, seen, count);
      place += (header >>> 1) * width;
      seen += count;
    } else {
      let value = 0;
      for (let shift = 0; shift < width; shift += 8) value |= bytes[place++]! << shift;
      const end = Math.min(seen + (header >>> 1), out.length);
      out.fill(value, seen, end);
      seen = end;
    }
  }
  return place;
};

/** `count` numbers of `width` bits, lowest bit first. */
const unpackGroups = (
  bytes: Uint8Array,
  at: number,
  width: number,
  out: Int32Array | Uint8Array,
  from: number,
  count: number,
): void => {
  const mask = width === 32 ? -1 : (1 << width) - 1;
  let place = at;
  let buffer = 0;
  let bits = 0;
  for (let i = from; i < from + count; i++) {
    // Up to 24 bits are waiting, so a byte always has room; a number wider than what then waits takes its upper part from one more.
    while (bits < width && bits <= 24) {
      buffer |= bytes[place++]! << bits;
      bits += 8;
    }
    if (bits >= width) {
      out[i] = buffer & mask;
      buffer = width === 32 ? 0 : buffer >>> width;
      bits -= width;
    } else {
      const byte = bytes[place++]!;
      const missing = width - bits;
      out[i] = (buffer | (byte << bits)) & mask;
      buffer = byte >>> missing;
      bits = 8 - missing;
    }
  }
};
