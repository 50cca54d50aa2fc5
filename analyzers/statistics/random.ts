/** Random numbers that are the same on every machine: needed wherever a result rests on resampling. */

/**
 * A generator of numbers in [0, 1) from a whole-number seed: sfc32 (Doty-Humphrey, "PractRand", 2010), its state filled by
 * splitmix32 and run in for 12 steps.
 */
export const createRandom = (seed: number): (() => number) => {
  let mix = seed | 0;
  const next = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, counter] = [next(), next(), next(), 1];
  const random = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) random();
  return random;
};
