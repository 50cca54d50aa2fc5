/** Grammatical forms in which the one who acts may disappear. A device is a form, not a fault: most agentless Swedish is plain official prose. */

import type { Roles, TreeClause } from '../../pipeline/grammar/tree/index.ts';
import type { Side } from '../actors/index.ts';
import type { ActorClass } from '../actors/resolve.ts';

export type DeviceKind =
  | 's-passive'
  | 'bli-passive'
  | 'man'
  | 'nominalisation'
  | 'event-verb'
  | 'existential'
  | 'metonymy';

export type Device = {
  readonly kind: DeviceKind;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Where the agent is said after all: in an *av*-phrase, or in the neighbouring sentence. */
  readonly resolved: 'av-agent' | 'neighbour' | null;
  /** The words that name the agent, if any. */
  readonly agent: string | null;
};

/** Who does what the finite verb of a sentence says. */
export type Agent = {
  readonly sentence: number;
  /** Token indices of the verb and of the head of its subject. */
  readonly verb: number;
  readonly subject: number;
  readonly words: string;
  /** Side of the agent as seen from the respondent; null for a thing or somebody unknown. */
  readonly side: Side | null;
  /** 0 to 1: how sure it is that this word is the subject. */
  readonly confidence: number;
};

/** Somebody or something that does what a finite verb says: the subject of an active verb, the agent of a passive one. */
export type ActingPart = {
  readonly sentence: number;
  /** Token indices of what is said and of who does it. */
  readonly predicate: number;
  readonly actor: number;
  readonly class: ActorClass;
  readonly words: string;
  /** Whether the parser was sure of both. */
  readonly sure: boolean;
};

export type TreeAgency = { readonly agents: readonly ActingPart[]; readonly devices: readonly Device[] };

/** A clause with its roles. */
export type RoledClause = { readonly clause: TreeClause; readonly roles: Roles };
