/** Builds the minimal acyclic automaton of a sorted word list, state by state (Daciuk, Mihov, Watson and Watson 2000, Computational Linguistics 26:1, algorithm 1). */
import { FINAL, LAST } from '../../pipeline/restore/lexicon.ts';

type Node = {
  readonly codes: number[];
  readonly targets: (Node | null)[];
  readonly finals: boolean[];
  first: number;
  key: number;
};

/** `words` in ascending order of their character codes in `chars`, without repetition. Returns the edges as described in lexicon.ts. */
export function buildAutomaton(words: readonly string[], chars: string): Uint32Array {
  const code = new Map([...chars].map((char, i) => [char, i]));
  const register = new Map<string, Node>();
  const done: Node[] = [];
  const path: Node[] = [newNode()];
  let previous = '';
  for (const word of words) {
    let shared = 0;
    while (shared < previous.length && shared < word.length && previous[shared] === word[shared]) shared++;
    freeze(path, shared, register, done);
    for (let i = shared; i < word.length; i++) {
      const node = newNode();
      const parent = path[i]!;
      parent.codes.push(code.get(word[i]!)!);
      parent.targets.push(node);
      parent.finals.push(i === word.length - 1);
      path.push(node);
    }
    previous = word;
  }
  freeze(path, 0, register, done);
  return layOut(path[0]!, done);
}

/** Characters in the order in which `buildAutomaton` wants them. */
export function compareWords(chars: string): (a: string, b: string) => number {
  const code = new Map([...chars].map((char, i) => [char, i]));
  return (a, b) => {
    const length = Math.min(a.length, b.length);
    for (let i = 0; i < length; i++) if (a[i] !== b[i]) return code.get(a[i]!)! - code.get(b[i]!)!;
    return a.length - b.length;
  };
}

function newNode(): Node {
  return { codes: [], targets: [], finals: [], first: 0, key: -1 };
}

function freeze(path: Node[], depth: number, register: Map<string, Node>, done: Node[]): void {
  while (path.length > depth + 1) {
    const node = path.pop()!;
    const parent = path[path.length - 1]!;
    if (node.codes.length === 0) {
      parent.targets[parent.targets.length - 1] = null;
      continue;
    }
    let signature = '';
    for (let i = 0; i < node.codes.length; i++)
      signature += `${node.codes[i]}${node.finals[i] ? '!' : '.'}${node.targets[i]?.key ?? ''},`;
    const same = register.get(signature);
    if (same) {
      parent.targets[parent.targets.length - 1] = same;
      continue;
    }
    node.key = done.length;
    register.set(signature, node);
    done.push(node);
  }
}

function layOut(root: Node, done: readonly Node[]): Uint32Array {
  let next = 1 + root.codes.length;
  root.first = 1;
  for (const node of done) {
    node.first = next;
    next += node.codes.length;
  }
  const edges = new Uint32Array(next);
  for (const node of [root, ...done]) {
    node.codes.forEach((char, i) => {
      const target = node.targets[i]?.first ?? 0;
      edges[node.first + i] =
        ((target << 9) | char | (node.finals[i] ? FINAL : 0) | (i === node.codes.length - 1 ? LAST : 0)) >>> 0;
    });
  }
  return edges;
}
