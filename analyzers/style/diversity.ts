/** Lexical diversity from the counts of the words: how many different words for how many words. */

/** Number of words, of different words, and for each count i how many words have it. */
export type Spectrum = {
  readonly tokens: number;
  readonly types: number;
  readonly having: ReadonlyMap<number, number>;
};

/** The frequency spectrum of word counts. */
export const spectrumOf = (counts: Iterable<number>): Spectrum => {
  let [tokens, types] = [0, 0];
  const having = new Map<number, number>();
  for (const count of counts) {
    tokens += count;
    types++;
    having.set(count, (having.get(count) ?? 0) + 1);
  }
  return { tokens, types, having };
};

type Index = (spectrum: Spectrum) => number;

/** Type–token ratio V/N. Falls with length: compare texts of the same length only. */
export const ttr: Index = ({ tokens, types }) => types / tokens;

/** Herdan's C = log V / log N (Herdan 1960, Type–Token Mathematics, p. 28). */
export const herdanC: Index = ({ tokens, types }) => Math.log(types) / Math.log(tokens);

/** Guiraud's R = V/√N (Guiraud 1954, Les caractères statistiques du vocabulaire). */
export const guiraudR: Index = ({ tokens, types }) => types / Math.sqrt(tokens);

/** Carroll's corrected ratio V/√(2N) (Carroll 1964, Language and Thought, p. 54). */
export const carrollCttr: Index = ({ tokens, types }) => types / Math.sqrt(2 * tokens);

/** Dugast's U = (log N)² / (log N − log V), base 10 unless another is given (Dugast 1978). */
export const dugastU = ({ tokens, types }: Spectrum, base = 10): number =>
  (Math.log(tokens) / Math.log(base)) ** 2 / ((Math.log(tokens) - Math.log(types)) / Math.log(base));

/** Summer's S = log log V / log log N; undefined below a word more than the base. */
export const summerS = ({ tokens, types }: Spectrum, base = 10): number =>
  Math.log(log(types, base)) / Math.log(log(tokens, base));

/** Yule's K = 10⁴ (Σ i² Vᵢ / N² − 1/N): higher is more repetitive (Yule 1944, The Statistical Study of Literary Vocabulary, p. 57). */
export const yuleK: Index = spectrum => 1e4 * (repeatRate(spectrum) - 1 / spectrum.tokens);

/** Yule's I = V² / (Σ i² Vᵢ − V); 0 where no word is repeated, as quanteda has it, and no number (NaN) without words. */
export const yuleI: Index = spectrum => {
  if (spectrum.tokens === 0) return Number.NaN;
  const squares = squaresOf(spectrum);
  return squares === spectrum.types ? 0 : spectrum.types ** 2 / (squares - spectrum.types);
};

/** Simpson's D: chance that two words drawn are the same (Simpson 1949, Nature 163, p. 688). */
export const simpsonD: Index = ({ tokens, having }) => {
  let pairs = 0;
  for (const [i, v] of having) pairs += v * i * (i - 1);
  return pairs / (tokens * (tokens - 1));
};

/** Herdan's Vm = √(Σ i² Vᵢ / N² − 1/V) (Herdan 1955). */
export const herdanVm: Index = spectrum => Math.sqrt(Math.max(0, repeatRate(spectrum) - 1 / spectrum.types));

/** Maas' a = √((log N − log V) / (log N)²); lower is richer (Maas 1972, Zeitschrift für Literaturwissenschaft und Linguistik 8, p. 73–79). */
export const maas = ({ tokens, types }: Spectrum, base = 10): number =>
  Math.sqrt((log(tokens, base) - log(types, base)) / log(tokens, base) ** 2);

/** log V₀ after Maas, base 10: the vocabulary that the text draws on. */
export const maasLgV0: Index = ({ tokens, types }) =>
  Math.log10(types) / Math.sqrt(1 - (Math.log10(types) / Math.log10(tokens)) ** 2);

/** OVIX, the Swedish index of word variation: ln N / ln(2 − ln V / ln N) (Hultman and Westman 1977, Gymnasistsvenska, p. 264). */
export const ovix: Index = ({ tokens, types }) => Math.log(tokens) / Math.log(2 - Math.log(types) / Math.log(tokens));

/**
 * HD-D: expected number of different words in a sample of 42, divided by 42 (McCarthy and Jarvis 2007, "vocd", Language Testing
 * 24:4, p. 459–488). Undefined (NaN) below 42 words.
 */
export const hdd = ({ tokens, having }: Spectrum, sample = 42): number => {
  if (tokens < sample) return Number.NaN;
  let expected = 0;
  for (const [i, v] of having) expected += v * (1 - absent(tokens, i, sample));
  return expected / sample;
};

/** Chance that a sample misses a word that occurs `count` times in `tokens`. */
const absent = (tokens: number, count: number, sample: number): number => {
  let chance = 1;
  for (let k = 0; k < sample; k++) chance *= Math.max(0, tokens - count - k) / (tokens - k);
  return chance;
};

const log = (value: number, base: number): number =>
  base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);

const squaresOf = ({ having }: Spectrum): number => {
  let squares = 0;
  for (const [i, v] of having) squares += v * i * i;
  return squares;
};

const repeatRate = (spectrum: Spectrum): number => squaresOf(spectrum) / spectrum.tokens ** 2;
