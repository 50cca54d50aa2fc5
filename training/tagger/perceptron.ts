/**
 * Averaged multi-class perceptron over hashed features (Collins 2002). A feature has weights for tags and, shared by the tags of a part of
 * speech, for parts of speech; a tag's score is the sum of both. The margin is that of Krauth & Mézard 1987. Averages are kept by the lag of every weight (Daumé 2006, section 2.1.1).
 */

import { SHARED } from '../../pipeline/tag/features/keys.ts';

export class Perceptron {
  readonly scores = new Float64Array(256);
  private readonly tagCount: number;
  private readonly upos: Uint8Array;
  private readonly slots: Int32Array;
  private readonly mask: number;
  private rows = 0;
  private keys = new Int32Array(1 << 20);
  private start = new Int32Array(1 << 20);
  private used = new Uint8Array(1 << 20);
  private room = new Uint8Array(1 << 20);
  private tag = new Uint8Array(1 << 22);
  private weight = new Float32Array(1 << 22);
  private lag = new Float64Array(1 << 22);
  private cells = 0;
  private clock = 1;

  constructor(tagCount: number, upos: Uint8Array, bits = 23) {
    this.tagCount = tagCount;
    this.upos = upos;
    this.slots = new Int32Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  /** Row of a feature, 0 where there is none: a number for `best` and `update`. Row 0 has no weights and gets none. */
  find(key: number): number {
    return this.slots[this.slotOf(key)]!;
  }

  /** Row of a feature, made where there is none. */
  row(key: number): number {
    const slot = this.slotOf(key);
    if (this.slots[slot] !== 0) return this.slots[slot]!;
    this.rows += 1;
    if (this.rows * 1.25 > this.mask) throw new RangeError('feature table is full');
    if (this.rows === this.keys.length) this.growRows();
    this.keys[this.rows] = key;
    this.slots[slot] = this.rows;
    return this.rows;
  }

  /** Best tag given the features' rows; `scores` holds the scores of all tags afterwards. */
  best(rows: Int32Array, length: number): number {
    const { scores, start, used, tag, weight, upos } = this;
    scores.fill(0);
    for (let i = 0; i < length; i += 1) {
      const row = rows[i]!;
      const from = start[row]!;
      const end = from + used[row]!;
      for (let cell = from; cell < end; cell += 1) scores[tag[cell]!]! += weight[cell]!;
    }
    let best = 0;
    for (let t = 0; t < this.tagCount; t += 1) {
      scores[t]! += scores[SHARED + upos[t]!]!;
      if (scores[t]! > scores[best]!) best = t;
    }
    return best;
  }

  /** After `best`: the strongest other tag if it comes nearer to `gold` than `margin`. */
  rival(gold: number, margin: number): number | undefined {
    let rival: number | undefined;
    let most = this.scores[gold]! - margin;
    for (let t = 0; t < this.tagCount; t += 1) {
      if (t !== gold && this.scores[t]! > most) {
        most = this.scores[t]!;
        rival = t;
      }
    }
    return rival;
  }

  tick(): void {
    this.clock += 1;
  }

  /** Moves the weights of the features towards `gold` and away from `wrong`. */
  update(rows: Int32Array, length: number, gold: number, wrong: number): void {
    const goldUpos = SHARED + this.upos[gold]!;
    const wrongUpos = SHARED + this.upos[wrong]!;
    for (let i = 0; i < length; i += 1) {
      const row = rows[i]!;
      if (row === 0) continue;
      this.change(row, gold, 1);
      this.change(row, wrong, -1);
      if (goldUpos !== wrongUpos) {
        this.change(row, goldUpos, 1);
        this.change(row, wrongUpos, -1);
      }
    }
  }

  /** Replaces the weights by their averages over the steps taken; training is over. */
  average(): void {
    for (let cell = 0; cell < this.cells; cell += 1) this.weight[cell]! -= this.lag[cell]! / this.clock;
  }

  /** Adds the weights of another perceptron that is averaged like this one. */
  add(other: Perceptron): void {
    other.forEach((key, tag, weight) => {
      this.change(this.row(key), tag, weight);
    });
  }

  forEach(visit: (key: number, tag: number, weight: number) => void): void {
    for (let row = 1; row <= this.rows; row += 1) {
      const from = this.start[row]!;
      for (let cell = from; cell < from + this.used[row]!; cell += 1)
        visit(this.keys[row]!, this.tag[cell]!, this.weight[cell]!);
    }
  }

  private slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask;
    while (this.slots[slot] !== 0 && this.keys[this.slots[slot]!] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  private change(row: number, tag: number, step: number): void {
    const from = this.start[row]!;
    const end = from + this.used[row]!;
    for (let cell = from; cell < end; cell += 1) {
      if (this.tag[cell] === tag) {
        this.weight[cell]! += step;
        this.lag[cell]! += step * this.clock;
        return;
      }
    }
    if (this.used[row] === this.room[row]) this.widen(row);
    const cell = this.start[row]! + this.used[row]!++;
    this.tag[cell] = tag;
    this.weight[cell] = step;
    this.lag[cell] = step * this.clock;
  }

  /** Moves a full row to the end, with twice the room. */
  private widen(row: number): void {
    const room = Math.min(255, Math.max(4, this.room[row]! * 2));
    if (this.cells + room > this.tag.length) this.growCells();
    const from = this.start[row]!;
    const count = this.used[row]!;
    this.tag.copyWithin(this.cells, from, from + count);
    this.weight.copyWithin(this.cells, from, from + count);
    this.lag.copyWithin(this.cells, from, from + count);
    this.start[row] = this.cells;
    this.room[row] = room;
    this.cells += room;
  }

  private growRows(): void {
    const size = this.keys.length * 2;
    this.keys = grown(this.keys, new Int32Array(size));
    this.start = grown(this.start, new Int32Array(size));
    this.used = grown(this.used, new Uint8Array(size));
    this.room = grown(this.room, new Uint8Array(size));
  }

  private growCells(): void {
    const size = this.tag.length * 2;
    this.tag = grown(this.tag, new Uint8Array(size));
    this.weight = grown(this.weight, new Float32Array(size));
    this.lag = grown(this.lag, new Float64Array(size));
  }
}

const grown = <T extends Int32Array | Uint8Array | Float32Array | Float64Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
