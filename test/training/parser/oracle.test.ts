import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, SHIFT } from '../../../pipeline/parse/actions.ts';
import { State } from '../../../pipeline/parse/state.ts';
import { oracle } from '../../../training/parser/oracle.ts';
import { projective } from '../../../training/parser/trees.ts';

const RELATIONS = 4;

/** Any tree over `n` words with one root: words are hung up one after the other, in some order, under one that hangs already. */
const anyTree = fc.integer({ min: 1, max: 12 }).chain(n =>
  fc
    .tuple(
      fc.shuffledSubarray([...Array(n).keys()], { minLength: n }),
      fc.array(fc.nat(), { minLength: n, maxLength: n }),
    )
    .map(([order, picks]) => {
      const heads = new Int32Array(n).fill(n);
      order.forEach((word, i) => {
        if (i > 0) heads[word] = order[picks[i]! % i]!;
      });
      return heads;
    }),
);

const crossings = (heads: Int32Array): number => {
  const arcs = [...heads].map((head, word) => [Math.min(word, head), Math.max(word, head)] as const);
  return arcs.flatMap(([a, b]) => arcs.filter(([c, d]) => a < c && c < b && b < d)).length;
};

describe('making a tree projective', () => {
  it('leaves no crossing arcs, keeps one root, and changes nothing in a tree without them', () => {
    fc.assert(
      fc.property(anyTree, heads => {
        const { heads: lifted } = projective({ heads, relations: [] });
        const inside = lifted.map((head, word) => (head === heads.length ? word : head));
        expect(crossings(inside)).toBe(0);
        expect([...lifted].filter(head => head === heads.length)).toHaveLength(1);
        const before = heads.map((head, word) => (head === heads.length ? word : head));
        if (crossings(before) === 0 && isUncovered(heads)) expect([...lifted]).toEqual([...heads]);
      }),
    );
  });

  it('lifts "vad" out of "Vad tror du att han gör?" to the verb above', () => {
    // Vad(0)→gör tror(1)→root du(2)→tror att(3)→gör han(4)→gör gör(5)→tror
    const heads = Int32Array.of(5, 6, 1, 5, 5, 1);
    expect([...projective({ heads, relations: [] }).heads]).toEqual([1, 6, 1, 5, 5, 1]);
  });
});

/** No arc goes over the root. */
const isUncovered = (heads: Int32Array): boolean => {
  const root = heads.indexOf(heads.length);
  return [...heads].every(
    (head, word) => head === heads.length || word < root === head <= root || word === root || head === root,
  );
};

describe('the oracle', () => {
  it('gives actions that make the tree again, two for each word', () => {
    fc.assert(
      fc.property(
        anyTree,
        fc.array(fc.integer({ min: 1, max: RELATIONS - 1 }), { minLength: 12, maxLength: 12 }),
        (any, labels) => {
          const { heads } = projective({ heads: any, relations: [] });
          const relation = Uint8Array.from(heads, (head, word) => (head === heads.length ? 0 : labels[word]!));
          const actions = oracle(heads, relation, RELATIONS);
          const state = new State(4);
          state.begin(heads.length);
          for (const action of actions) act(state, action, RELATIONS);
          expect(state.isDone).toBe(true);
          expect([...heads.keys()].map(word => [state.head(word), state.label(word)])).toEqual(
            [...heads].map((head, word) => [head, relation[word]]),
          );
          expect(actions).toHaveLength(2 * heads.length);
        },
      ),
    );
  });

  it('begins by shifting', () => expect(oracle(Int32Array.of(1), Uint8Array.of(0), RELATIONS)[0]).toBe(SHIFT));
});
