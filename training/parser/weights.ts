/** Averaged weights of hashed features for actions (Collins 2002), with averages kept by the lag of every weight (Daumé 2006, section 2.1.1). */

export class Weights {
  private readonly slots: Int32Array;
  private readonly mask: number;
  private rows = 0;
  private keys = new Int32Array(1 << 20);
  private start = new Int32Array(1 << 20);
  private used = new Uint8Array(1 << 20);
  private room = new Uint8Array(1 << 20);
  private action = new Uint8Array(1 << 22);
  private weight = new Float32Array(1 << 22);
  private lag = new Float64Array(1 << 22);
  private cells = 0;
  private clock = 1;

  /** Only features that were admitted get weights. */
  constructor(bits = 22) {
    this.slots = new Int32Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  get size(): number {
    return this.rows;
  }

  tick(): void {
    this.clock++;
  }

  addTo(scores: Float64Array | Int32Array, keys: Int32Array, length: number): void {
    const { slots, start, used, action, weight } = this;
    for (let i = 0; i < length; i++) {
      const row = slots[this.slotOf(keys[i]!)]!;
      const from = start[row]!;
      const end = from + used[row]!;
      for (let cell = from; cell < end; cell++) scores[action[cell]!]! += weight[cell]!;
    }
  }

  /** Moves the weights of features for one action. */
  move(keys: Int32Array, length: number, action: number, step: number): void {
    for (let i = 0; i < length; i++) {
      const row = this.slots[this.slotOf(keys[i]!)]!;
      if (row !== 0) this.change(row, action, step);
    }
  }

  /** Replaces the weights by their averages over the steps taken; training is over. */
  average(): void {
    for (let cell = 0; cell < this.cells; cell++) this.weight[cell]! -= this.lag[cell]! / this.clock;
  }

  forEach(visit: (key: number, action: number, weight: number) => void): void {
    for (let row = 1; row <= this.rows; row++) {
      const from = this.start[row]!;
      for (let cell = from; cell < from + this.used[row]!; cell++)
        visit(this.keys[row]!, this.action[cell]!, this.weight[cell]!);
    }
  }

  private slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask;
    while (this.slots[slot] !== 0 && this.keys[this.slots[slot]!] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Makes room for the weights of a feature. */
  admit(key: number): void {
    const slot = this.slotOf(key);
    if (this.slots[slot] !== 0) return;
    this.rows++;
    if (this.rows * 1.25 > this.mask) throw new RangeError('feature table is full');
    if (this.rows === this.keys.length) this.growRows();
    this.keys[this.rows] = key;
    this.slots[slot] = this.rows;
  }

  private change(row: number, action: number, step: number): void {
    const from = this.start[row]!;
    const end = from + this.used[row]!;
    for (let cell = from; cell < end; cell++) {
      if (this.action[cell] === action) {
        this.weight[cell]! += step;
        this.lag[cell]! += step * this.clock;
        return;
      }
    }
    if (this.used[row] === this.room[row]) this.widen(row);
    const cell = this.start[row]! + this.used[row]!++;
    this.action[cell] = action;
    this.weight[cell] = step;
    this.lag[cell] = step * this.clock;
  }

  private widen(row: number): void {
    const room = Math.min(255, Math.max(2, this.room[row]! * 2));
    while (this.cells + room > this.action.length) this.growCells();
    const from = this.start[row]!;
    const count = this.used[row]!;
    this.action.copyWithin(this.cells, from, from + count);
    this.weight.copyWithin(this.cells, from, from + count);
    this.lag.copyWithin(this.cells, from, from + count);
    this.action.fill(0, this.cells + count, this.cells + room);
    this.weight.fill(0, this.cells + count, this.cells + room);
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
    const size = this.action.length * 2;
    this.action = grown(this.action, new Uint8Array(size));
    this.weight = grown(this.weight, new Float32Array(size));
    this.lag = grown(this.lag, new Float64Array(size));
  }
}

const grown = <T extends Int32Array | Uint8Array | Float32Array | Float64Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
