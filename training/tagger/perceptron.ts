/**
 * Averaged multi-class perceptron over hashed features (Collins 2002). A feature has weights for tags and, shared by the tags of a part of
 * speech, for parts of speech; a tag's score is the sum of both. The margin is that of Krauth & Mézard 1987.
 */

import { SHARED } from '../../pipeline/tag/features/keys.ts';
import { SparseWeights } from '../model/sparse-weights.ts';

export class Perceptron extends SparseWeights {
  readonly scores = new Float64Array(256);
  private readonly tagCount: number;
  private readonly upos: Uint8Array;

  constructor(tagCount: number, upos: Uint8Array, bits = 23) {
    super(bits);
    this.tagCount = tagCount;
    this.upos = upos;
  }

  /** Best tag given the features' rows; `scores` holds the scores of all tags afterwards. */
  best(rows: Int32Array, length: number): number {
    const { scores, start, used, output, weight, upos } = this;
    scores.fill(0);
    for (let i = 0; i < length; i += 1) {
      const row = rows[i]!;
      const from = start[row]!;
      const end = from + used[row]!;
      for (let cell = from; cell < end; cell += 1) scores[output[cell]!]! += weight[cell]!;
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

  /** Adds the weights of another perceptron that is averaged like this one. */
  add(other: Perceptron): void {
    other.forEach((key, tag, weight) => {
      this.change(this.row(key), tag, weight);
    });
  }
}
