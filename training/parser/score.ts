/**
 * Accuracy of trees as in the CoNLL 2018 shared task: words are matched by their place in the text without white space, scores are F1 in
 * percent. Beside it what counts for the question who does what to whom: arguments of verbs, whole frames, agents of passives.
 */

/** One word of a sentence; `head` counts from 1 in its sentence, 0 for the root. */
export type TreeWord = {
  readonly form: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: number;
  readonly relation: string;
};

export type TreeScores = Readonly<Record<'uas' | 'las' | 'clas' | 'args' | 'frames' | 'agency' | 'task', number>>;

type Placed = Omit<TreeWord, 'head'> & { readonly key: string; head: Placed | undefined; readonly children: Placed[] };

const FUNCTION = new Set(['aux', 'cop', 'mark', 'det', 'clf', 'case', 'cc', 'punct']);
const ROLES = new Set(['nsubj', 'nsubj:pass', 'obj', 'obl:agent']);

export const scoreTrees = (
  gold: readonly (readonly TreeWord[])[],
  system: readonly (readonly TreeWord[])[],
): TreeScores => {
  const wanted = place(gold);
  const found = place(system);
  const byKey = new Map(found.map(word => [word.key, word]));
  const pairs = wanted.flatMap(word => (byKey.has(word.key) ? [[word, byKey.get(word.key)!] as const] : []));
  const hasHead = (a: Placed, b: Placed): boolean => a.head?.key === b.head?.key;
  const hasRelation = (a: Placed, b: Placed): boolean => hasHead(a, b) && universal(a) === universal(b);
  const f1 = (test: (a: Placed, b: Placed) => boolean, counts: (word: Placed) => boolean = () => true): number => {
    const right = pairs.filter(([a, b]) => counts(a) && test(a, b)).length;
    return (200 * right) / (wanted.filter(counts).length + found.filter(counts).length);
  };
  const isContent = (word: Placed): boolean => !FUNCTION.has(universal(word));
  const items = (itemsOf: (word: Placed) => string[]): [right: number, all: number] => {
    const left = new Set(wanted.flatMap(itemsOf));
    const own = found.flatMap(itemsOf);
    return [own.filter(item => left.has(item)).length, left.size + own.length];
  };
  const share = (...counts: (readonly [number, number])[]): number =>
    (200 * counts.reduce((sum, [right]) => sum + right, 0)) / counts.reduce((sum, [, all]) => sum + all, 0);
  const args = items(argumentsOf);
  const agency = items(word => (isPassive(word) ? [`${word.key} ${word.children.some(isAgent)}`] : []));
  return {
    uas: f1(hasHead),
    las: f1(hasRelation),
    clas: f1(hasRelation, isContent),
    args: share(args),
    frames: share(items(word => (argumentsOf(word).length > 0 ? [argumentsOf(word).join(' ')] : []))),
    agency: share(agency),
    task: share(args, agency),
  };
};

const universal = ({ relation }: Placed): string => relation.split(':', 1)[0]!;

const argumentsOf = (word: Placed): string[] =>
  word.upos === 'VERB'
    ? word.children
        .filter(child => ROLES.has(child.relation))
        .map(child => `${word.key} ${child.relation} ${child.key}`)
        .sort((a, b) => (a < b ? -1 : 1))
    : [];

const isAgent = ({ relation }: Placed): boolean => relation === 'obl:agent';

const isPassive = (word: Placed): boolean =>
  (word.upos === 'VERB' && word.feats.split('|').includes('Voice=Pass')) ||
  word.children.some(({ relation }) => relation === 'aux:pass');

/** Words of all sentences with their places in the text, and heads as words. */
const place = (sentences: readonly (readonly TreeWord[])[]): Placed[] => {
  let at = 0;
  return sentences.flatMap(sentence => {
    const words = sentence.map(({ head: _, ...word }): Placed => {
      const start = at;
      at += word.form.replace(/\s/g, '').length;
      return { ...word, key: `${start}-${at}`, head: undefined, children: [] };
    });
    sentence.forEach(({ head }, i) => {
      if (head === 0) return;
      words[i]!.head = words[head - 1]!;
      words[head - 1]!.children.push(words[i]!);
    });
    return words;
  });
};
