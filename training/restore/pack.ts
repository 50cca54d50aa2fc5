/** Writes the container that `openContainer` reads. */
import {
  align,
  checksum,
  MAGIC,
  PREAMBLE,
  type Section,
  type SectionType,
  VERSION,
} from '../../pipeline/restore/bytes.ts';

type Arrays = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;

export function packContainer(meta: Readonly<Record<string, unknown>>, arrays: Arrays): Uint8Array {
  const sections: Section[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections.push({ name, type: typeOf(array), offset, length: array.length });
    offset = align(offset + array.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ ...meta, sections }));
  const base = align(PREAMBLE + header.length);
  const bytes = new Uint8Array(base + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, header.length, true);
  bytes.set(header, PREAMBLE);
  sections.forEach(({ name, offset: at }) => {
    const array = arrays[name]!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + at);
  });
  view.setUint32(8, checksum(bytes.subarray(12)), true);
  return bytes;
}

function typeOf(array: Uint8Array | Uint16Array | Uint32Array): SectionType {
  if (array instanceof Uint8Array) return 'u8';
  return array instanceof Uint16Array ? 'u16' : 'u32';
}
