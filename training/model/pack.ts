/** Writes the model file that `openModel` reads. The same parts give the same bytes. */
import { checksum } from '../../pipeline/model/checksum.ts';
import {
  ARRAYS,
  align,
  FORMAT,
  type Header,
  MAGIC,
  type ModelKind,
  PREAMBLE,
  type Section,
  type SectionArray,
  type SectionType,
} from '../../pipeline/model/container.ts';

/** What a model is made of: small values that JSON can say, and arrays by name. */
export type ModelParts = {
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly sections: Readonly<Record<string, SectionArray>>;
};

/** Bytes of a model file. */
export function packModel({ kind, version }: ModelKind, { facts = {}, sections: arrays }: ModelParts): Uint8Array {
  const sections: Section[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    sections.push({ name, type: typeOf(array), offset, length: array.length });
    offset = align(offset + array.byteLength);
  }
  const described: Header = { kind, version, facts, sections };
  const header = new TextEncoder().encode(JSON.stringify(described));
  const base = align(PREAMBLE + header.length);
  const bytes = new Uint8Array(base + offset);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, FORMAT, true);
  view.setUint32(12, header.length, true);
  bytes.set(header, PREAMBLE);
  for (const { name, offset: at } of sections) {
    const { buffer, byteOffset, byteLength } = arrays[name]!;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), base + at);
  }
  view.setUint32(8, checksum(bytes.subarray(12)), true);
  return bytes;
}

function typeOf(array: SectionArray): SectionType {
  const types = Object.keys(ARRAYS) as SectionType[];
  return types.find(type => array instanceof ARRAYS[type])!;
}
