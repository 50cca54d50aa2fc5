/** Who acts and in which forms nobody does, read off trees: every clause once. */

import { uposOf } from '../../pipeline/grammar/index.ts';
import { clausesIn, isSure, rolesIn, type Trees, treesOf } from '../../pipeline/grammar/tree/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { resolveActor, type Speaker } from '../actors/resolve.ts';
import { devicesIn } from './tree-devices.ts';
import type { ActingPart, RoledClause, TreeAgency } from './types.ts';

/**
 * Agents of all finite clauses, each of several that are joined, and the devices of every sentence. A device without an agent in its clause counts
 * as resolved where somebody of the own side or sphere acts in its sentence, or in the first clause of the sentence before or after.
 *
 * @throws {OrdskifteError} NOT_PARSED
 */
export const agencyOfTrees = (tokens: Tokens, speaker: Speaker): TreeAgency => {
  const trees = treesOf(tokens);
  const clauses = tokens.sentences.map((_, s) =>
    clausesIn(trees, s).map(clause => ({ clause, roles: rolesIn(trees, clause.predicate) })),
  );
  const agents = clauses.map((own, s) => own.flatMap(clause => agentsOf(trees, s, clause, speaker)));
  const devices = clauses.flatMap((own, s) => {
    const near = [agents[s]!, agents[s - 1]?.slice(0, 1) ?? [], agents[s + 1]?.slice(0, 1) ?? []]
      .flat()
      .find(agent => agent.class === 'own' || agent.class === 'sphere');
    return devicesIn(trees, s, own, agents[s]!).map(device =>
      device.resolved === null && near && device.kind !== 'metonymy'
        ? { ...device, resolved: 'neighbour' as const, agent: near.words }
        : device,
    );
  });
  return { agents: agents.flat(), devices };
};

const agentsOf = (
  trees: Trees,
  sentence: number,
  { clause: { predicate, finite }, roles: { actor } }: RoledClause,
  speaker: Speaker,
): ActingPart[] =>
  finite === undefined || actor === undefined
    ? []
    : actor.heads
        .filter(head => !isLabel(trees, head))
        .map(head => {
          const found = resolveActor(trees, head, speaker);
          const sure = isSure(trees, predicate, head);
          return { sentence, predicate, actor: head, class: found.class, words: found.name, sure };
        });

/** A party in brackets after a name, a number or a sign is nobody: *Anna Ek (M)*. */
const isLabel = (trees: Trees, head: number): boolean => {
  const { tokens } = trees;
  const { firstToken } = tokens.sentences[tokens.sentence[head]!]!;
  const upos = uposOf(tokens, head);
  return (
    upos === 'PUNCT' || upos === 'SYM' || (head > firstToken && tokens.vocabulary.words[tokens.form[head - 1]!] === '(')
  );
};
