/** Rule (d) for `responsibility.obscure`: the agent is named neither in the clause nor in a neighbouring sentence that resolves it. */

import type { Agency } from '../../agency/index.ts';

export const OBSCURE = 'responsibility.obscure';

/**
 * Whether the sentence leaves its agent out. With devices, one of them must have no agent of its own and none from a neighbour; without any
 * (a cue that is a form of its own), no own agent may begin the sentence or one beside it.
 */
export function leavesAgentOut({ devices, agents }: Agency, sentence: number): boolean {
  const own = devices.filter(device => device.sentence === sentence && device.kind !== 'metonymy');
  if (own.length > 0) return own.some(device => device.resolved === null);
  return ![sentence - 1, sentence, sentence + 1].some(s => {
    const first = agents.find(agent => agent.sentence === s);
    return first?.side === 'own' || first?.side === 'sphere';
  });
}
