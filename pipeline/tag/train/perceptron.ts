/** Averaged multi-class perceptron over hashed features, weights as linked rows of (tag, weight) (Collins 2002; Daumé 2006 for the averaging). */

export class Perceptron {
  readonly tagCount: number;
  readonly scores: Float64Array;
  private readonly keyTable: Int32Array;
  private readonly rowTable: Int32Array;
  private readonly mask: number;
  private rows = 0;
  private head: Int32Array;
  private next: Int32Array;
  private tag: Uint8Array;
  private weight: Float64Array;
  private lag: Float64Array;
  private cells = 1;
  private clock = 1;

  constructor(tagCount: number, bits = 23) {
    this.tagCount = tagCount;
    this.scores = new Float64Array(256);
    this.keyTable = new Int32Array(1 << bits);
    this.rowTable = new Int32Array(1 << bits);
    this.mask = (1 << bits) - 1;
    this.head = new Int32Array(1 << 20);
    this.next = new Int32Array(1 << 21);
    this.tag = new Uint8Array(1 << 21);
    this.weight = new Float64Array(1 << 21);
    this.lag = new Float64Array(1 << 21);
  }

  /** Fills `scores` with the sum of weights of the features. */
  score(keys: Int32Array, length: number): void {
    this.scores.fill(0);
    for (let i = 0; i < length; i += 1) {
      const row = this.find(keys[i]!);
      if (row === 0) continue;
      for (let cell = this.head[row]!; cell !== 0; cell = this.next[cell]!)
        this.scores[this.tag[cell]!]! += this.weight[cell]!;
    }
  }

  tick(): void {
    this.clock += 1;
  }

  /** Moves the weights of the features towards `gold` and away from `wrong`. */
  update(keys: Int32Array, length: number, gold: number, wrong: number, step = 1): void {
    for (let i = 0; i < length; i += 1) {
      const row = this.findOrAdd(keys[i]!);
      this.change(row, gold, step);
      this.change(row, wrong, -step);
    }
  }

  /** Averaged weights: calls back with key, tag, weight. */
  forEach(visit: (key: number, tag: number, weight: number) => void): void {
    for (let slot = 0; slot <= this.mask; slot += 1) {
      const row = this.rowTable[slot]!;
      if (row === 0) continue;
      for (let cell = this.head[row]!; cell !== 0; cell = this.next[cell]!) {
        visit(this.keyTable[slot]!, this.tag[cell]!, this.weight[cell]! - this.lag[cell]! / this.clock);
      }
    }
  }

  /** Replaces the weights by their averages; training is over. */
  average(): void {
    for (let cell = 1; cell < this.cells; cell += 1) {
      this.weight[cell]! -= this.lag[cell]! / this.clock;
      this.lag[cell] = 0;
    }
  }

  private change(row: number, tag: number, step: number): void {
    for (let cell = this.head[row]!; cell !== 0; cell = this.next[cell]!) {
      if (this.tag[cell] === tag) {
        this.weight[cell]! += step;
        this.lag[cell]! += step * this.clock;
        return;
      }
    }
    if (this.cells === this.next.length) this.growCells();
    const cell = this.cells++;
    this.tag[cell] = tag;
    this.weight[cell] = step;
    this.lag[cell] = step * this.clock;
    this.next[cell] = this.head[row]!;
    this.head[row] = cell;
  }

  private find(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask;
    while (this.rowTable[slot] !== 0) {
      if (this.keyTable[slot] === key) return this.rowTable[slot]!;
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  private findOrAdd(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 0) & this.mask;
    while (this.rowTable[slot] !== 0) {
      if (this.keyTable[slot] === key) return this.rowTable[slot]!;
      slot = (slot + 1) & this.mask;
    }
    this.rows += 1;
    if (this.rows * 1.25 > this.mask) throw new RangeError('feature table is full');
    if (this.rows === this.head.length) this.head = grown(this.head, new Int32Array(this.head.length * 2));
    this.keyTable[slot] = key;
    this.rowTable[slot] = this.rows;
    return this.rows;
  }

  private growCells(): void {
    const size = this.next.length * 2;
    this.next = grown(this.next, new Int32Array(size));
    this.tag = grown(this.tag, new Uint8Array(size));
    this.weight = grown(this.weight, new Float64Array(size));
    this.lag = grown(this.lag, new Float64Array(size));
  }
}

const grown = <T extends Int32Array | Uint8Array | Float64Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
