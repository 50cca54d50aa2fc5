/** Trees of a treebank as the parser learns them: heads and relations, made projective. */

/** Heads count from 0, the number of words is the root. */
export type Tree = { readonly heads: Int32Array; readonly relations: readonly string[] };

export type TreeSentence = {
  readonly id: string;
  readonly words: readonly {
    readonly form: string;
    readonly lemma: string;
    readonly upos: string;
    readonly feats: string;
  }[];
  readonly tree: Tree;
};

/** Sentences with trees of a CoNLL-U file; multi-word ranges and empty nodes are left out. */
export const readTrees = (conllu: string): TreeSentence[] =>
  conllu.split('\n\n').flatMap(block => {
    const rows = block
      .split('\n')
      .filter(line => line !== '' && !line.startsWith('#'))
      .map(line => line.split('\t'))
      .filter(([id]) => /^\d+$/.test(id!));
    if (rows.length === 0) return [];
    const id = /^# sent_id = (.*)$/m.exec(block)?.[1] ?? '';
    const words = rows.map(([, form, lemma, upos, , feats]) => ({
      form: form!,
      lemma: lemma!,
      upos: upos!,
      feats: feats!,
    }));
    const heads = Int32Array.from(rows, row => (row[6] === '0' ? rows.length : Number(row[6]) - 1));
    return [{ id, words, tree: { heads, relations: rows.map(row => row[7]!) } }];
  });

/** The same tree with arcs that cross lifted to the nearest ancestor that makes them cross no more (Nivre and Nilsson 2005, without marks). */
export const projective = ({ heads: given, relations }: Tree): Tree => {
  const heads = given.slice();
  const root = heads.length;
  const isUnder = (word: number, head: number): boolean => {
    let at = word;
    while (at !== root && at !== head) at = heads[at]!;
    return at === head;
  };
  // The shortest crossing arc is lifted first.
  for (;;) {
    let worst = -1;
    for (let word = 0; word < root; word++) {
      const head = heads[word]!;
      if (head === root) continue;
      const [low, high] = word < head ? [word, head] : [head, word];
      let crosses = false;
      for (let between = low + 1; between < high && !crosses; between++) crosses = !isUnder(between, head);
      if (crosses && (worst < 0 || high - low < Math.abs(worst - heads[worst]!))) worst = word;
    }
    if (worst < 0) return { heads, relations };
    heads[worst] = heads[heads[worst]!]!;
  }
};
