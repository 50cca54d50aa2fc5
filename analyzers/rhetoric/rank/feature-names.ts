/** Numbers for the names of features, so that a sentence is described and scored without writing any name. */

export type FeatureNames = {
  /** Number of a feature; −1 for a name that is not known and cannot be added. */
  readonly idOf: (name: string) => number;
  /** Number of a word as a part of pairs; −1 where no pair that is known has it. */
  readonly unitOf: (word: string) => number;
  /** Number of the feature that two units stand beside each other, as `b:previous next`; −1 as for `idOf`. */
  readonly pairOf: (previous: number, next: number) => number;
  readonly nameOf: (id: number) => string;
  /** Numbers of the same feature in the sentence before and in the one after; null for one that its neighbours do not see. */
  readonly carriedOf: (id: number) => Carried | null;
  readonly count: () => number;
};
export type Carried = { readonly before: number; readonly after: number };

/** What stands before the first word of a sentence. */
export const BEGINNING = '^';
const PAIR = 'b:';
/** Units fit into 26 bits, so two of them make one exact number. */
const SHIFT = 2 ** 26;

/** Features of a neighbour that a sentence sees as well. */
const isCarried = (name: string): boolean =>
  name.startsWith('code:') || name.startsWith('names:') || name.startsWith('agent:') || name === 'question-mark';
const SEEN_FROM_BESIDE = /^(?:before|after):/u;

/** Names that grow: whatever is asked for gets a number. For training. */
export const openNames = (): FeatureNames => numberNames([], true);

/** The names that weigh something, and those that their neighbours' features are made of; all others are −1. For coding. */
export const closedNames = (names: readonly string[]): FeatureNames =>
  numberNames(
    [...names, ...names.filter(name => SEEN_FROM_BESIDE.test(name)).map(name => name.slice(name.indexOf(':') + 1))],
    false,
  );

function numberNames(known: readonly string[], isOpen: boolean): FeatureNames {
  const names: string[] = [];
  const ids = new Map<string, number>();
  const words: string[] = [];
  const units = new Map<string, number>();
  const pairs = new Map<number, number>();
  const carried: (Carried | null | undefined)[] = [];
  const add = <T>(map: Map<T, number>, list: T[], item: T): number => {
    const found = map.get(item);
    if (found !== undefined) return found;
    map.set(item, list.length);
    return list.push(item) - 1;
  };
  const idOf = (name: string): number => (isOpen ? add(ids, names, name) : (ids.get(name) ?? -1));
  const unitOf = (word: string): number => (isOpen ? add(units, words, word) : (units.get(word) ?? -1));
  for (const name of known) {
    const id = add(ids, names, name);
    if (!name.startsWith(PAIR)) continue;
    // A word may hold a space: every way to part the two is the same name.
    for (let space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
      const previous = add(units, words, name.slice(PAIR.length, space));
      pairs.set(previous * SHIFT + add(units, words, name.slice(space + 1)), id);
    }
  }
  const pairOf = (previous: number, next: number): number => {
    if (previous < 0 || next < 0) return -1;
    const key = previous * SHIFT + next;
    const found = pairs.get(key);
    if (found !== undefined || !isOpen) return found ?? -1;
    const id = idOf(`${PAIR}${words[previous]!} ${words[next]!}`);
    pairs.set(key, id);
    return id;
  };
  const carriedOf = (id: number): Carried | null => {
    const found = carried[id];
    if (found !== undefined) return found;
    const name = names[id]!;
    const seen = isCarried(name) ? { before: idOf(`before:${name}`), after: idOf(`after:${name}`) } : null;
    carried[id] = seen;
    return seen;
  };
  return { idOf, unitOf, pairOf, nameOf: id => names[id]!, carriedOf, count: () => names.length };
}
