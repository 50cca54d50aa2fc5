/**
 * The one form of a model file: mark, version of the form, checksum of the rest, length of the header (four little-endian 32-bit numbers);
 * a header in JSON (kind and version of the model, its facts, a table of sections); then the sections, each at a multiple of four bytes.
 */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages/index.ts';
import { checksum } from './checksum.ts';

/** “ORDM” as the file has it. */
export const MAGIC = 0x4d44524f;
/** Version of the form; that of a model's own content stands in its header. */
export const FORMAT = 1;
export const PREAMBLE = 16;

/** Which model a file holds, and in which version of what its sections mean. Reader and trainer of a model share one. */
export type ModelKind = {
  readonly kind: 'tagger' | 'parser' | 'restoration' | 'tone' | 'ranker';
  readonly version: number;
};

/** The types of array that a section can have, by their names in the header. */
export const ARRAYS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
} as const;
export type SectionType = keyof typeof ARRAYS;
export type SectionArray = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array;

/** `offset` in bytes from the first section, `length` in numbers. */
export type Section = {
  readonly name: string;
  readonly type: SectionType;
  readonly offset: number;
  readonly length: number;
};
export type Header = ModelKind & {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly sections: readonly Section[];
};

/** An opened model file. Every call throws BAD_MODEL with the name of what is missing. */
export type ModelFile = {
  /** Small values that are no arrays, as training wrote them. */
  readonly fact: (name: string) => unknown;
  /** Whether the header says something of that name. */
  readonly has: (name: string) => boolean;
  readonly u8: (name: string) => Uint8Array;
  readonly i8: (name: string) => Int8Array;
  readonly u16: (name: string) => Uint16Array;
  readonly i16: (name: string) => Int16Array;
  readonly u32: (name: string) => Uint32Array;
};

/**
 * Opens a model file. The arrays are views of `bytes`, or of a copy where those do not begin at a multiple of four.
 *
 * @throws {OrdskifteError} BAD_MODEL when the bytes are no model, another kind or version, or damaged
 */
export function openModel(bytes: Uint8Array, expected: ModelKind): ModelFile {
  const bad = (reason: string): OrdskifteError => new OrdskifteError(messages.badModel(expected.kind, reason));
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  if (aligned.length < PREAMBLE || view.getUint32(0, true) !== MAGIC) throw bad('the file is no model of ordskifte');
  const format = view.getUint32(4, true);
  if (format !== FORMAT) throw bad(`the file has form ${format}, this program reads form ${FORMAT}`);
  if (view.getUint32(8, true) !== checksum(aligned.subarray(12)))
    throw bad('its checksum does not fit its content, so the file is cut off or damaged');
  const end = PREAMBLE + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(PREAMBLE, end))) as Header;
  if (header.kind !== expected.kind) throw bad(`the file holds a ${header.kind} model`);
  if (header.version !== expected.version)
    throw bad(`the file has version ${header.version}, this program reads version ${expected.version}`);
  return accessTo(header, bad, ({ offset, length, type }) => {
    const start = aligned.byteOffset + align(end) + offset;
    return new ARRAYS[type](aligned.buffer as ArrayBuffer, start, length);
  });
}

/** Next multiple of four. */
export function align(offset: number): number {
  return (offset + 3) & ~3;
}

function accessTo(
  { facts, sections }: Header,
  bad: (reason: string) => OrdskifteError,
  arrayOf: (section: Section) => SectionArray,
): ModelFile {
  const byName = new Map(sections.map(section => [section.name, section]));
  const get = (name: string, type: SectionType): SectionArray => {
    const section = byName.get(name);
    if (section === undefined) throw bad(`it has no section “${name}”`);
    if (section.type !== type) throw bad(`its section “${name}” holds ${section.type}, not ${type}`);
    return arrayOf(section);
  };
  const fact = (name: string): unknown => {
    if (!Object.hasOwn(facts, name)) throw bad(`its header does not say “${name}”`);
    return facts[name];
  };
  return {
    has: name => Object.hasOwn(facts, name),
    fact,
    u8: name => get(name, 'u8') as Uint8Array,
    i8: name => get(name, 'i8') as Int8Array,
    u16: name => get(name, 'u16') as Uint16Array,
    i16: name => get(name, 'i16') as Int16Array,
    u32: name => get(name, 'u32') as Uint32Array,
  };
}
