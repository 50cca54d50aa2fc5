/** Reads the container of a model file: a header in JSON, then typed arrays, guarded by version and checksum. */
import { OrdskifteError } from '../errors.ts';

export const MAGIC = 0x5452534f;
export const VERSION = 1;
export const PREAMBLE = 16;

export type SectionType = 'u8' | 'u16' | 'u32';
export type Section = {
  readonly name: string;
  readonly type: SectionType;
  readonly offset: number;
  readonly length: number;
};
export type Container = {
  readonly header: unknown;
  readonly sections: ReadonlyMap<string, Uint8Array | Uint16Array | Uint32Array>;
};

/**
 * Opens a model file: magic number, version, checksum of the rest, length of the header (four little-endian 32-bit numbers),
 * header, sections. The arrays are views of `bytes` where its alignment allows.
 * @throws OrdskifteError `model-unreadable` when the bytes are no model, another version or damaged.
 */
export function openContainer(bytes: Uint8Array): Container {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < PREAMBLE || view.getUint32(0, true) !== MAGIC)
    throw unreadable('it does not begin with the mark of a restoration model');
  const version = view.getUint32(4, true);
  if (version !== VERSION) throw unreadable(`it has format version ${version}, this program reads version ${VERSION}`);
  if (view.getUint32(8, true) !== checksum(aligned.subarray(12)))
    throw unreadable('its checksum does not fit its content');
  const headerLength = view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(PREAMBLE, PREAMBLE + headerLength))) as {
    readonly sections: readonly Section[];
  };
  const base = aligned.byteOffset + align(PREAMBLE + headerLength);
  return { header, sections: new Map(header.sections.map(section => [section.name, viewOf(aligned, base, section)])) };
}

/** Next multiple of four. */
export function align(offset: number): number {
  return (offset + 3) & ~3;
}

/** Adler-like checksum in two 16-bit sums over 32-bit words' bytes; guards against truncation and transfer damage. */
export function checksum(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; ) {
    const stop = Math.min(i + 3800, bytes.length);
    for (; i < stop; i++) {
      a += bytes[i]!;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

function viewOf(
  bytes: Uint8Array,
  base: number,
  { type, offset, length }: Section,
): Uint8Array | Uint16Array | Uint32Array {
  if (type === 'u8') return new Uint8Array(bytes.buffer, base + offset, length);
  if (type === 'u16') return new Uint16Array(bytes.buffer, base + offset, length);
  return new Uint32Array(bytes.buffer, base + offset, length);
}

function unreadable(why: string): OrdskifteError {
  return new OrdskifteError({
    code: 'model-unreadable',
    message: `The restoration model cannot be read: ${why}.`,
    place: 'pipeline/restore/model.bin',
    next: 'Install the package anew, or build the file with training/restore/train.ts.',
  });
}
