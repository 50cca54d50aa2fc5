/** Steps by running means of gradients and of their squares (Kingma and Ba 2015), weights drawn a little to zero (Loshchilov and Hutter 2019). */

const MOMENTUM = 0.9;
const SQUARES = 0.999;
const DECAY = 0.0001;
const LEAST = 1e-8;

export class Adam {
  /** Where the gradients of a batch are gathered. */
  readonly gradient: Float32Array;
  readonly #values: Float32Array;
  readonly #mean: Float32Array;
  readonly #square: Float32Array;
  #steps = 0;

  constructor(values: Float32Array) {
    this.#values = values;
    this.gradient = new Float32Array(values.length);
    this.#mean = new Float32Array(values.length);
    this.#square = new Float32Array(values.length);
  }

  /** Moves the values against the gradient, and begins it anew. */
  step(rate: number): void {
    this.#steps++;
    const values = this.#values;
    const mean = this.#mean;
    const square = this.#square;
    const gradient = this.gradient;
    const first = rate / (1 - MOMENTUM ** this.#steps);
    const second = 1 / (1 - SQUARES ** this.#steps);
    for (let i = 0; i < values.length; i++) {
      const g = gradient[i]!;
      const m = MOMENTUM * mean[i]! + (1 - MOMENTUM) * g;
      const v = SQUARES * square[i]! + (1 - SQUARES) * g * g;
      mean[i] = m;
      square[i] = v;
      values[i] = values[i]! - (first * m) / (Math.sqrt(v * second) + LEAST) - rate * DECAY * values[i]!;
    }
    gradient.fill(0);
  }
}
