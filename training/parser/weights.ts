/** Weights of hashed features for the actions of the parser (structured perceptron, Collins 2002). */
import { SparseWeights } from '../model/sparse-weights.ts';

export class Weights extends SparseWeights {
  constructor(bits = 22) {
    super(bits);
  }

  /** Adds the weights of features to the scores of actions; features without a row add nothing. */
  addTo(scores: Float64Array | Int32Array, keys: Int32Array, length: number): void {
    const { start, used, output, weight } = this;
    for (let i = 0; i < length; i++) {
      const row = this.find(keys[i]!);
      const from = start[row]!;
      const end = from + used[row]!;
      for (let cell = from; cell < end; cell++) scores[output[cell]!]! += weight[cell]!;
    }
  }

  /** Moves the weights of features for one action; features without a row stay without weights. */
  move(keys: Int32Array, length: number, action: number, step: number): void {
    for (let i = 0; i < length; i++) {
      const row = this.find(keys[i]!);
      if (row !== 0) this.change(row, action, step);
    }
  }
}
