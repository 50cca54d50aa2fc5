/** Comparing words that a scanner may have misread: lost diacritics and look-alike characters. */

/**
 * Lower-case text in which å ä à á, ö ø ó and é è have lost their marks; every character stays in its place, so an
 * offset into the folded text is an offset into the original.
 */
export const fold = (text: string): string => text.replace(FOLDS, unit => FOLDED.get(unit) ?? lowerOne(unit));

// All but the signs of ASCII that fold to themselves, unit by unit (no flag u).
const FOLDS = /[A-Z\u0080-\uffff]/g;

const FOLDED = new Map<string, string>(
  [
    ['åäàáâãæÅÄÀÁÂÃÆ', 'a'],
    ['öøóòôõÖØÓÒÔÕ', 'o'],
    ['éèêëÉÈÊË', 'e'],
    ['üúùûÜÚÙÛ', 'u'],
  ].flatMap(([from, to]) => [...from!].map(char => [char, to!] as const)),
);

// A few letters change length in lower case (İ); those stay as they are.
const lowerOne = (unit: string): string => {
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
};

/**
 * How differently two words look on a page: edit distance in which an exchange of look-alikes (ö for o, é, 6 …)
 * costs `LOOK_ALIKE` instead of 1. The classes are those that recognisers without Swedish confuse
 * (counted on scanned pages with known truth).
 */
export const visualDistance = (a: string, b: string): number => {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const exchange = previous[j - 1]! + charDistance(a[i - 1]!, b[j - 1]!);
      row.push(Math.min(exchange, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
};

/** Cost of one look-alike exchange, in edits. */
export const LOOK_ALIKE = 0.2;

const LOOK_ALIKES: readonly string[] = [
  'åaáàäidé&4',
  'äaáàådé4i&',
  'öoóòé6døg0',
  'i1l|jí',
  'éeèê',
  'o0',
  's5',
  'b8',
  'g9',
];

const charDistance = (x: string, y: string): number => {
  const a = x.toLowerCase();
  const b = y.toLowerCase();
  if (a === b) return 0;
  return LOOK_ALIKES.some(set => (set[0] === a && set.includes(b)) || (set[0] === b && set.includes(a))) ||
    sharedDamage(a, b)
    ? LOOK_ALIKE
    : 1;
};

// Both may be misreadings of one letter: "o" in one scan and "é" in another for ö.
const sharedDamage = (a: string, b: string): boolean =>
  LOOK_ALIKES.slice(0, 3).some(set => set.indexOf(a) > 0 && set.indexOf(b) > 0);
