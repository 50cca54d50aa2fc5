/**
 * What was worked out before and may be asked for again: one bounded object that is made by whoever reads documents and travels with their
 * vocabulary. It makes work faster and never changes a result; without one, each vocabulary has its own.
 */

/** A purpose that things are remembered for. Two rooms never share a thing, whatever they are called. */
export type Room<T> = { readonly name: string; readonly holds?: T };

export const room = <T>(name: string): Room<T> => ({ name });

export type MemoryOptions = {
  /** How many words (or other texts) are remembered for one purpose, at most. Default 200,000. */
  readonly most?: number;
};

export const MEMORY_DEFAULTS: Required<MemoryOptions> = Object.freeze({ most: 200_000 });

/** What is remembered of words (or other texts), for each purpose (`Room`) no more than `most`. */
export class Memory {
  readonly #most: number;
  readonly #recent = new Map<Room<unknown>, Recent<unknown, unknown>>();
  readonly #about = new WeakMap<object, Map<Room<unknown>, unknown>>();

  constructor({ most = MEMORY_DEFAULTS.most }: MemoryOptions = {}) {
    this.#most = most;
  }

  /** How much is remembered for one purpose, at most. */
  get most(): number {
    return this.#most;
  }

  /** What follows from `owner`; worked out at the first call and kept as long as the owner is. */
  about<T>(owner: object, purpose: Room<T>, workOut: () => T): T {
    let rooms = this.#about.get(owner);
    if (rooms === undefined) {
      rooms = new Map();
      this.#about.set(owner, rooms);
    }
    let known = rooms.get(purpose) as T | undefined;
    if (known === undefined) {
      known = workOut();
      rooms.set(purpose, known);
    }
    return known;
  }

  /** The table of one purpose, of at most `most` entries. */
  recent<K, V>(purpose: Room<Recent<K, V>>, most = this.#most): Recent<K, V> {
    let table = this.#recent.get(purpose) as Recent<K, V> | undefined;
    if (table === undefined) {
      table = new Recent(Math.min(most, this.#most));
      this.#recent.set(purpose, table as Recent<unknown, unknown>);
    }
    return table;
  }
}

/**
 * A table that forgets: it holds a younger and an older half. What is asked for moves to the younger; when that is full, the older is let go.
 * So what was used within the last `most` / 2 entries is always there.
 */
export class Recent<K, V> {
  readonly #half: number;
  #young = new Map<K, V>();
  #old = new Map<K, V>();

  constructor(most: number) {
    this.#half = Math.max(1, Math.floor(most / 2));
  }

  get size(): number {
    return this.#young.size + this.#old.size;
  }

  /** What is remembered of `key`, worked out and remembered where nothing is. */
  get(key: K, workOut: (key: K) => V): V {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    const value = old === undefined ? workOut(key) : old;
    if (old !== undefined) this.#old.delete(key);
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
