/** Estimates how unknown words are spelled: letter triples with interpolation down to single letters. */
import type { WordCount } from './count.ts';
import { quantise } from './quantise.ts';

/** Words seen at most this often stand for the unknown ones. */
const RARE = 3;

/** −ln P(letter | two before it), indexed (a · n + b) · n + c with n = number of characters; the mark stands for beginning and end. */
export function letterModel(counts: ReadonlyMap<string, WordCount>, chars: string): Uint8Array {
  const n = chars.length;
  const code = new Map([...chars].map((char, i) => [char, i]));
  const mark = n - 1;
  const three = new Float64Array(n * n * n);
  const two = new Float64Array(n * n);
  const one = new Float64Array(n);
  for (const [word, { total }] of counts) {
    if (total > RARE) continue;
    let [a, b] = [mark, mark];
    for (const c of [...[...word].map(char => code.get(char)!), mark]) {
      three[(a * n + b) * n + c]!++;
      two[b * n + c]!++;
      one[c]!++;
      [a, b] = [b, c];
    }
  }
  const all = sum(one, 0, n);
  const out = new Uint8Array(n * n * n);
  for (let b = 0; b < n; b++) {
    const seen2 = sum(two, b * n, n);
    for (let a = 0; a < n; a++) {
      const from = (a * n + b) * n;
      const seen3 = sum(three, from, n);
      for (let c = 0; c < n; c++) {
        const p1 = (one[c]! + 0.5) / (all + 0.5 * n);
        const p2 = (two[b * n + c]! + 5 * p1) / (seen2 + 5);
        out[from + c] = quantise((three[from + c]! + 5 * p2) / (seen3 + 5));
      }
    }
  }
  return out;
}

function sum(values: Float64Array, from: number, length: number): number {
  let total = 0;
  for (let i = from; i < from + length; i++) total += values[i]!;
  return total;
}
