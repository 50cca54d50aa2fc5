/** Who acts, and where the one who acts has disappeared: agents of finite verbs, and agentless forms (devices) with their spans. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { ActorModel } from '../actors/index.ts';
import { findAgents } from './clause.ts';
import { findDevices } from './devices.ts';
import type { Agent, Device } from './types.ts';

export { isSocietal } from '../actors/societal.ts';
export { findAgents, sideAt } from './clause.ts';
export { agencyOfTrees } from './trees.ts';
export type { ActingPart, Agent, Device, DeviceKind, TreeAgency } from './types.ts';

export type Agency = { readonly devices: readonly Device[]; readonly agents: readonly Agent[] };

/**
 * Agents and devices of every sentence. A device without an agent of its own counts as resolved when the next sentence or the one before begins
 * with an own agent (*Det blev fel. Vi rättade det.*).
 */
export function analyseAgency(tokens: Tokens, actors: ActorModel): Agency {
  const agents = tokens.sentences.map((_, s) => findAgents(tokens, s, actors));
  const devices = tokens.sentences.flatMap((_, s) => {
    const near = [agents[s - 1]?.[0], agents[s]?.[0], agents[s + 1]?.[0]].find(
      agent => agent?.side === 'own' || agent?.side === 'sphere',
    );
    return findDevices(tokens, s, agents[s]!).map(device =>
      device.resolved === null && near && device.kind !== 'metonymy'
        ? { ...device, resolved: 'neighbour' as const, agent: near.words }
        : device,
    );
  });
  return { devices, agents: agents.flat() };
}
