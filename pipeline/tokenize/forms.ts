/**
 * Distinct words known by their code units: what a text says is looked up without making a string of it, so that a string is made, put in
 * small letters and judged once for each form and not once for each time that it is said.
 */
import { mayBeAbbreviation } from './full-stop.ts';
import { beginsSpaced } from './spaced.ts';

/** What a form may be beside a plain word, in bits: an abbreviation before a full stop, the first part of one with spaces, an address. */
export const WITH_POINT = 1;
export const WITH_SPACE = 2;
export const ADDRESS = 4;

const MULTIPLIER = 0x01000193;
const SEED = 0x811c9dc5;

/** One more code unit in the hash of those before it (FNV-1a; http://www.isthe.com/chongo/tech/comp/fnv/). */
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, MULTIPLIER);
export const HASH_OF_NOTHING = SEED;

export class Forms {
  /** Distinct forms in small letters, by their number. */
  readonly lower: string[] = [];
  readonly #numbers = new Map<string, number>();
  #units = new Uint16Array(1 << 16);
  #length = 0;
  #starts = new Int32Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  #lowerOf = new Int32Array(1 << 12);
  #kinds = new Uint8Array(1 << 12);
  #count = 0;
  /** Number of a form plus one, by its hash; 0 where none is. A power of two that is at most half full. */
  #table = new Int32Array(1 << 13);

  /** The number of the form from `start` to `end` of `text`, whose code units have this `hash`. */
  find(text: string, start: number, end: number, hash: number): number {
    const table = this.#table;
    const mask = table.length - 1;
    for (let slot = slotOf(hash) & mask; ; slot = (slot + 1) & mask) {
      const form = table[slot]! - 1;
      if (form < 0) return this.#add(text.slice(start, end), hash, slot);
      if (this.#hashes[form] === hash && this.#is(form, text, start, end)) return form;
    }
  }

  /** Number of the form in small letters. */
  lowerOf(form: number): number {
    return this.#lowerOf[form]!;
  }

  /** What the form may be beside a plain word. */
  kindOf(form: number): number {
    return this.#kinds[form]!;
  }

  /** Number of a text in small letters, however it came to be one. */
  lowerNumber(text: string): number {
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = this.lower.push(text) - 1;
      this.#numbers.set(text, number);
    }
    return number;
  }

  /** Number of a text in small letters that was met. */
  known(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  #is(form: number, text: string, start: number, end: number): boolean {
    const first = this.#starts[form]!;
    if (this.#starts[form + 1]! - first !== end - start) return false;
    const units = this.#units;
    for (let i = start, k = first; i < end; i++, k++) if (units[k] !== text.charCodeAt(i)) return false;
    return true;
  }

  #add(form: string, hash: number, slot: number): number {
    const number = this.#count++;
    if (number + 2 > this.#starts.length) this.#grow();
    while (this.#length + form.length > this.#units.length) this.#units = longer(this.#units, Uint16Array);
    for (let i = 0; i < form.length; i++) this.#units[this.#length + i] = form.charCodeAt(i);
    this.#length += form.length;
    this.#starts[number + 1] = this.#length;
    this.#hashes[number] = hash;
    this.#lowerOf[number] = this.lowerNumber(form.toLowerCase());
    this.#kinds[number] = kindOf(form);
    this.#table[slot] = number + 1;
    if (2 * this.#count > this.#table.length) this.#spread();
    return number;
  }

  #grow(): void {
    this.#starts = longer(this.#starts, Int32Array);
    this.#hashes = longer(this.#hashes, Int32Array);
    this.#lowerOf = longer(this.#lowerOf, Int32Array);
    this.#kinds = longer(this.#kinds, Uint8Array);
  }

  #spread(): void {
    const table = new Int32Array(2 * this.#table.length);
    const mask = table.length - 1;
    for (let form = 0; form < this.#count; form++) {
      let slot = slotOf(this.#hashes[form]!) & mask;
      while (table[slot] !== 0) slot = (slot + 1) & mask;
      table[slot] = form + 1;
    }
    this.#table = table;
  }
}

/** The lower bits of the hash are those of the last letters; the upper ones are mixed in. */
const slotOf = (hash: number): number => hash ^ (hash >>> 15);

const kindOf = (form: string): number => {
  const lower = form.toLowerCase();
  return (
    (mayBeAbbreviation(form) ? WITH_POINT : 0) |
    (beginsSpaced(lower) ? WITH_SPACE : 0) |
    (/^(?:https?|www)$/u.test(lower) ? ADDRESS : 0)
  );
};

const longer = <T extends { set(from: T): void; readonly length: number }>(
  from: T,
  Kind: new (length: number) => T,
): T => {
  const made = new Kind(2 * from.length);
  made.set(from);
  return made;
};
