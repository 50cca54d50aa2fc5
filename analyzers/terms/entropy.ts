/** Shannon entropy: how evenly words are dealt out, over terms or over documents. */
import { sum } from 'd3-array';

/** −Σ p log p of the shares of some counts, in bits unless another base is given (Shannon 1948, p. 393). */
export const entropy = (counts: Iterable<number>, base = 2): number => {
  const present = [...counts].filter(count => count > 0);
  const total = sum(present);
  const nats = present.reduce((found, count) => found - (count / total) * Math.log(count / total), 0);
  return nats === 0 ? 0 : nats / Math.log(base);
};
