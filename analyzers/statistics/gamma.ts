/** Logarithm of the gamma function. */

// Lanczos series with g = 607/128 and 15 terms (Godfrey 2001, "A note on the computation of the convergent Lanczos
// complex Gamma approximation"); relative error below 1e-14 for positive arguments.
const G = 607 / 128;
const TERMS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
];

/** ln Γ(x) for x > 0. */
export const logGamma = (x: number): number => {
  let sum = TERMS[0]!;
  for (let i = 1; i < TERMS.length; i++) sum += TERMS[i]! / (x + i);
  const t = x + G + 0.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((Math.sqrt(2 * Math.PI) * sum) / x);
};
