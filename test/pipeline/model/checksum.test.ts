import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../../pipeline/model/checksum.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the checksum of a model file', () => {
  // Computed with other implementations of MurmurHash3_x86_32: Wikipedia, “MurmurHash”, test vectors; SMHasher.
  it.each([
    ['', 0, 0x00000000],
    ['', 1, 0x514e28b7],
    ['', 0xffffffff, 0x81f16f39],
    ['test', 0, 0xba6bd213],
    ['test', 0x9747b28c, 0x704b81dc],
    ['Hello, world!', 0, 0xc0363e43],
    ['Hello, world!', 0x9747b28c, 0x24884cba],
    ['The quick brown fox jumps over the lazy dog', 0, 0x2e4ff723],
    ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
  ])('of “%s” with seed %i is that of MurmurHash3', (text, seed, expected) => {
    expect(checksum(bytesOf(text), seed)).toBe(expected);
  });

  it('does not depend on where the bytes lie', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), fc.integer({ min: 0, max: 7 }), (bytes, shift) => {
        const room = new Uint8Array(bytes.length + shift);
        room.set(bytes, shift);
        expect(checksum(room.subarray(shift))).toBe(checksum(bytes));
      }),
    );
  });

  it('changes with any single bit', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(7), (bytes, at, bit) => {
        const turned = bytes.slice();
        turned[at % bytes.length]! ^= 1 << bit;
        expect(checksum(turned)).not.toBe(checksum(bytes));
      }),
    );
  });
});
