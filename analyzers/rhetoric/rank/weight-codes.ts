/** Weights as printable characters, one per output: small enough to be shipped as text, near enough to decide the same. */

/** Printable ASCII but space, backtick, dollar and backslash, which mean something in a template. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  character => !'`$\\'.includes(character),
);
const LEVELS = (ALPHABET.length - 1) / 2;
/** Largest weight that can be written. Steps grow with the root of the weight w: none is off by more than 0.0005 + 0.045·√|w|. */
const LARGEST = 4;
const CODES = new Map(ALPHABET.map((character, i) => [character, i - LEVELS]));

/** One character per weight; weights beyond ±4 are cut. */
export const encodeWeights = (row: Float64Array): string =>
  [...row]
    .map(value => {
      const level = Math.round(LEVELS * Math.sqrt(Math.min(1, Math.abs(value) / LARGEST)));
      return ALPHABET[LEVELS + (value < 0 ? -level : level)]!;
    })
    .join('');

/** The weights that the characters stand for; null where one is none of them. */
export function decodeWeights(characters: string): Float64Array | null {
  const row = new Float64Array(characters.length);
  for (let k = 0; k < characters.length; k++) {
    const level = CODES.get(characters[k]!);
    if (level === undefined) return null;
    row[k] = Math.sign(level) * LARGEST * (level / LEVELS) ** 2;
  }
  return row;
}
