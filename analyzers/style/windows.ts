/** Lexical diversity along the text, in windows of one length: comparable between long and short texts. */

/** A mean as its parts, so that documents add up: `sum / weight`. */
export type Mean = { readonly sum: number; readonly weight: number };

/**
 * Moving-average type–token ratio: the mean TTR of all windows (Covington and McFall 2010, "Cutting the Gordian knot",
 * Journal of Quantitative Linguistics 17:2, p. 94–100). `weight` is the number of windows; 0 where the text is shorter.
 */
export const mattr = (words: readonly string[], window = 50): Mean => {
  const counts = new Map<string, number>();
  let sum = 0;
  words.forEach((word, i) => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if (i >= window) {
      const left = words[i - window]!;
      if (counts.get(left) === 1) counts.delete(left);
      else counts.set(left, counts.get(left)! - 1);
    }
    if (i >= window - 1) sum += counts.size / window;
  });
  return { sum, weight: Math.max(0, words.length - window + 1) };
};

/** Mean TTR of consecutive segments (Johnson 1944, Psychological Monographs 56:2); an incomplete last one is dropped. */
export const msttr = (words: readonly string[], segment = 50): Mean => {
  const weight = Math.floor(words.length / segment);
  let sum = 0;
  for (let k = 0; k < weight; k++) sum += new Set(words.slice(k * segment, (k + 1) * segment)).size / segment;
  return { sum, weight };
};

/**
 * MTLD: mean length of stretches whose TTR stays above 0.72, forwards and backwards (McCarthy and Jarvis 2010, Behavior
 * Research Methods 42:2, p. 381–392). `weight` is the number of words, so that long documents count for more.
 */
export const mtld = (words: readonly string[], threshold = 0.72): Mean => {
  if (words.length === 0) return { sum: 0, weight: 0 };
  const lengths = [words, words.toReversed()].map(text => words.length / factors(text, threshold));
  return { sum: ((lengths[0]! + lengths[1]!) / 2) * words.length, weight: words.length };
};

/** Number of stretches, the unfinished last one as the part of the way that it has gone. At least a part of one, so that a text without repetition has a length. */
const factors = (words: readonly string[], threshold: number): number => {
  let [full, length] = [0, 0];
  let seen = new Set<string>();
  for (const word of words) {
    length++;
    seen.add(word);
    if (seen.size / length > threshold) continue;
    full++;
    length = 0;
    seen = new Set();
  }
  const rest = length === 0 ? 0 : (1 - seen.size / length) / (1 - threshold);
  return full + rest === 0 ? 1 : full + rest;
};
