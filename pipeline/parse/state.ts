/**
 * A partial tree of one sentence and what is still to do, for the arc-eager system (Nivre 2003, 2008): a stack of words that wait for
 * dependents, a buffer of words to come, and the arcs so far. The root stands behind the last word (Ballesteros and Nivre 2013).
 */

/** Columns of a state, one row of `capacity` numbers each; a word's place is its number in the sentence, the root's is the number of words. */
const [HEAD, LABEL, LEFT1, LEFT2, RIGHT1, RIGHT2, LEFTS, RIGHTS, LEFT_SET, RIGHT_SET, STACK] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];
const COLUMNS = 11;

/** No word: no head yet, no such child, nothing on the stack. */
export const NONE = -1;

export class State {
  /** Number of words; also the place of the root. */
  size = 0;
  /** First word of the buffer. */
  next = 0;
  /** Words on the stack. */
  depth = 0;
  score = 0;
  private capacity: number;
  private cells: Int32Array;

  constructor(capacity = 64) {
    this.capacity = capacity;
    this.cells = new Int32Array(COLUMNS * capacity);
  }

  /** Begins a sentence of `size` words. */
  begin(size: number): void {
    this.reserve(size + 1);
    this.size = size;
    this.next = 0;
    this.depth = 0;
    this.score = 0;
    const { cells, capacity } = this;
    for (let column = HEAD; column <= RIGHT2; column++)
      cells.fill(NONE, column * capacity, column * capacity + size + 1);
    for (let column = LEFTS; column <= RIGHT_SET; column++)
      cells.fill(0, column * capacity, column * capacity + size + 1);
  }

  copyFrom(other: State): void {
    this.reserve(other.size + 1);
    const { size } = other;
    this.size = size;
    this.next = other.next;
    this.depth = other.depth;
    this.score = other.score;
    for (let column = 0; column < COLUMNS; column++) {
      const from = column * other.capacity;
      this.cells.set(other.cells.subarray(from, from + size + 1), column * this.capacity);
    }
  }

  get isDone(): boolean {
    return this.next === this.size && this.depth === 0;
  }

  /** Word of the stack, 0 for the one on top; NONE below the bottom. */
  stack(at: number): number {
    return at < this.depth ? this.cells[STACK * this.capacity + this.depth - 1 - at]! : NONE;
  }

  head(word: number): number {
    return this.cells[word]!;
  }
  label(word: number): number {
    return this.cells[LABEL * this.capacity + word]!;
  }
  left1(word: number): number {
    return this.cells[LEFT1 * this.capacity + word]!;
  }
  left2(word: number): number {
    return this.cells[LEFT2 * this.capacity + word]!;
  }
  right1(word: number): number {
    return this.cells[RIGHT1 * this.capacity + word]!;
  }
  right2(word: number): number {
    return this.cells[RIGHT2 * this.capacity + word]!;
  }
  /** Number of dependents so far to the left, and to the right. */
  lefts(word: number): number {
    return this.cells[LEFTS * this.capacity + word]!;
  }
  rights(word: number): number {
    return this.cells[RIGHTS * this.capacity + word]!;
  }
  /** Relations of these dependents as bits, folded to 31. */
  leftSet(word: number): number {
    return this.cells[LEFT_SET * this.capacity + word]!;
  }
  rightSet(word: number): number {
    return this.cells[RIGHT_SET * this.capacity + word]!;
  }

  shift(): void {
    this.cells[STACK * this.capacity + this.depth++] = this.next++;
  }

  reduce(): void {
    this.depth--;
  }

  /** The word on top of the stack becomes a dependent of the next word, and leaves. */
  leftArc(label: number): void {
    const word = this.stack(0);
    const { cells, capacity, next } = this;
    cells[word] = next;
    cells[LABEL * capacity + word] = label;
    cells[LEFT2 * capacity + next] = cells[LEFT1 * capacity + next]!;
    cells[LEFT1 * capacity + next] = word;
    cells[LEFTS * capacity + next]!++;
    cells[LEFT_SET * capacity + next]! |= 1 << (label % 31);
    this.depth--;
  }

  /** The next word becomes a dependent of the word on top of the stack, and goes on top of it. */
  rightArc(label: number): void {
    const head = this.stack(0);
    const { cells, capacity, next } = this;
    cells[next] = head;
    cells[LABEL * capacity + next] = label;
    cells[RIGHT2 * capacity + head] = cells[RIGHT1 * capacity + head]!;
    cells[RIGHT1 * capacity + head] = next;
    cells[RIGHTS * capacity + head]!++;
    cells[RIGHT_SET * capacity + head]! |= 1 << (label % 31);
    this.shift();
  }

  private reserve(size: number): void {
    if (size <= this.capacity) return;
    const capacity = 2 ** Math.ceil(Math.log2(size));
    this.capacity = capacity;
    this.cells = new Int32Array(COLUMNS * capacity);
  }
}
