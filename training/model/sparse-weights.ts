/**
 * Averaged weights of hashed features for outputs (tags, actions): a row for each feature, in it only the outputs that have a weight. Averages
 * are kept by the lag of every weight (Daumé 2006, section 2.1.1). Row 0 has no weights and gets none.
 */
export class SparseWeights {
  protected start = new Int32Array(1 << 20);
  protected used = new Uint8Array(1 << 20);
  /** By cell: which output a weight is for, below 256. */
  protected output = new Uint8Array(1 << 22);
  protected weight = new Float32Array(1 << 22);
  private lag = new Float64Array(1 << 22);
  private room = new Uint8Array(1 << 20);
  private keys = new Int32Array(1 << 20);
  private readonly slots: Int32Array;
  private readonly mask: number;
  private rows = 0;
  private cells = 0;
  private clock = 1;

  /** Room for somewhat fewer than 2 to the power of `bits` features. */
  constructor(bits: number) {
    this.slots = new Int32Array(1 << bits);
    this.mask = (1 << bits) - 1;
  }

  /** Row of a feature, 0 where there is none. */
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

  tick(): void {
    this.clock += 1;
  }

  /** Replaces the weights by their averages over the steps taken; training is over. */
  average(): void {
    for (let cell = 0; cell < this.cells; cell += 1) this.weight[cell]! -= this.lag[cell]! / this.clock;
  }

  forEach(visit: (key: number, output: number, weight: number) => void): void {
    for (let row = 1; row <= this.rows; row += 1) {
      const from = this.start[row]!;
      for (let cell = from; cell < from + this.used[row]!; cell += 1)
        visit(this.keys[row]!, this.output[cell]!, this.weight[cell]!);
    }
  }

  protected change(row: number, output: number, step: number): void {
    const from = this.start[row]!;
    const end = from + this.used[row]!;
    for (let cell = from; cell < end; cell += 1) {
      if (this.output[cell] === output) {
        this.weight[cell]! += step;
        this.lag[cell]! += step * this.clock;
        return;
      }
    }
    if (this.used[row] === this.room[row]) this.widen(row);
    const cell = this.start[row]! + this.used[row]!++;
    this.output[cell] = output;
    this.weight[cell] = step;
    this.lag[cell] = step * this.clock;
  }

  private slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask;
    while (this.slots[slot] !== 0 && this.keys[this.slots[slot]!] !== key) slot = (slot + 1) & this.mask;
    return slot;
  }

  /** Moves a full row to the end, with twice the room. */
  private widen(row: number): void {
    const room = Math.min(255, Math.max(4, this.room[row]! * 2));
    if (this.cells + room > this.output.length) this.growCells();
    const from = this.start[row]!;
    const count = this.used[row]!;
    this.output.copyWithin(this.cells, from, from + count);
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
    const size = this.output.length * 2;
    this.output = grown(this.output, new Uint8Array(size));
    this.weight = grown(this.weight, new Float32Array(size));
    this.lag = grown(this.lag, new Float64Array(size));
  }
}

const grown = <T extends Int32Array | Uint8Array | Float32Array | Float64Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
