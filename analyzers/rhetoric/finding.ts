/** A decision as a finding: where its words stand, who acts, which device, what ground, who is named instead. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { Agent } from '../agency/index.ts';
import { UNRELIABLE } from './book/reliability.ts';
import type { Decision } from './match/decide.ts';
import type { Evidence } from './match/evidence.ts';
import { OBSCURE } from './match/obscure.ts';
import type { Code, Finding, Ground } from './types.ts';

export function toFinding(decision: Decision, evidence: Evidence, code: Code): Finding {
  const { text, tokens, own, agency } = evidence;
  const { sentence, candidate, features } = decision;
  const start = tokens.start[decision.first]!;
  const end = tokens.end[decision.end - 1]!;
  const device = agency.devices.find(
    item => item.sentence === sentence && item.kind !== 'metonymy' && item.resolved === null,
  );
  const agent = agentOf(decision, evidence);
  const ground = GROUNDED.get(code.id)?.(decision, text, evidence);
  return {
    code: code.id,
    family: code.family,
    direction: code.direction,
    start,
    end,
    sentence: sentence + 1,
    speaker: own.segments[sentence]?.speaker ?? null,
    cue: { id: decision.cue.id, words: text.slice(start, end) },
    confidence: round(decision.confidence),
    ...((decision.familyOnly || UNRELIABLE.has(code.id)) && { familyOnly: true }),
    ...(device && { device: device.kind }),
    ...(ground && { ground: candidate?.cue.ground ?? ground }),
    ...(agent && { agent: agent.words }),
    ...(code.id === 'responsibility.shift' && targetOf(evidence, sentence)),
    ...(features.length > 0 && {
      features: features.map(({ feature, weight }) => ({ feature, weight: round(weight) })),
    }),
  };
}

/**
 * Who acts: the agent of a verb in the finding's own words, else the first of the sentence that is a known actor; other subjects do nothing that
 * was found. Expletive *det* acts in nothing, and where the agent is missing by the code there is none to name.
 */
function agentOf({ code, sentence, first, end }: Decision, { agency }: Evidence): Agent | undefined {
  if (code === OBSCURE) return undefined;
  const agents = agency.agents.filter(item => item.sentence === sentence && item.words.toLowerCase() !== 'det');
  const isInside = (token: number) => token >= first && token < end;
  return agents.find(item => isInside(item.verb) && isInside(item.subject)) ?? agents.find(item => item.side !== null);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const LEGAL =
  /sekretess|tystnadsplikt|enskild[at]?\b|myndighetsutövning|domstol|lagstiftning|rättslig|åtal|förundersökning/iu;
const PENDING = /bered|utred|remiss|pågå|granskning|inte klar|ännu/iu;
const OTHER_TABLE = /inte (?:min|mitt|jag)\b|ansvarig[at]? (?:statsråd|minister)|annan (?:minister|nämnd)/iu;

/**
 * The constitution forbids ministers and councils to decide in single cases of authorities (Instrument of Government 12:2), and the state to decide for
 * municipalities what is theirs (14:2), or anybody what a court is to judge (11:3).
 */
const CONSTITUTIONAL =
  /ministerstyre|grundlag|regeringsform|självstyrelse|självstyret?\b|(?:själv|o)ständiga? (?:myndighet|domstol)|oberoende (?:domstol|myndighet)|enskild[at]? (?:fall|ärende)|myndighetsutövning|(?:lägga sig i|styra över|blanda sig i|föregripa|påverka) .{0,40}(?:domstol|myndighet|kommun|ärende|beslut)|(?:domstolar|myndigheter)(?:na|nas|s)? (?:själv|o)ständighet/iu;

/** Why an answer is withheld, by the words of its sentence: the law protects individuals and pending cases. */
function withholdGround({ sentence }: Decision, text: string, { tokens }: Evidence): Ground {
  const words = wordsOf(sentence, text, tokens);
  if (LEGAL.test(words)) return 'legal';
  if (PENDING.test(words)) return 'pending';
  return OTHER_TABLE.test(words) ? 'other-table' : 'none';
}

/** Why a matter is left to others: the constitution may say that it is theirs alone. */
const delegateGround = ({ sentence }: Decision, text: string, { tokens }: Evidence): Ground =>
  CONSTITUTIONAL.test(wordsOf(sentence, text, tokens)) ? 'constitutional' : 'none';

const GROUNDED: ReadonlyMap<string, typeof withholdGround> = new Map([
  ['deflection.withhold', withholdGround],
  ['responsibility.delegate', delegateGround],
]);

function wordsOf(sentence: number, text: string, tokens: Tokens): string {
  const { start, end } = tokens.sentences[sentence]!;
  return text.slice(start, end);
}

/** The first word of the sentence that names somebody else. */
function targetOf({ tokens, actors }: Evidence, sentence: number): { readonly target?: string } {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const words = tokens.vocabulary.words;
  for (let i = firstToken; i < endToken; i++) {
    const side = actors.sideOf(words[tokens.lower[i]!]!, words[tokens.lemma[i]!]!.toLowerCase());
    if (side === 'other' || side === 'questioner') return { target: words[tokens.form[i]!]! };
  }
  return {};
}
