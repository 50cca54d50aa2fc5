/** What part the phrases of a clause have in what happens: who does it, to whom or what, for whom. */
import { GIVING } from '../../language/verb-frames.ts';
import { featureOf, isVerb, lemmaOf, lowerOf, uposOf } from '../features.ts';
import { type Voice, voiceOf } from '../voice.ts';
import { bliOf, isBliPassive } from './clauses.ts';
import { joined, subjectIn, type TreeSubject } from './subjects.ts';
import { childOf, childrenOf, headOf, type Trees } from './trees.ts';

export type Roles = {
  readonly voice: Voice | undefined;
  /** Who does it: the subject of an active verb, the *av*-phrase of a passive one; undefined where nobody is said. */
  readonly actor: TreeSubject | undefined;
  /** Whom or what it is done to: the object, or the subject of a passive. */
  readonly object: readonly number[];
  /** To whom or for whom: *ger kommunerna pengar*, *ger pengar till kommunerna*. */
  readonly recipient: number | undefined;
};

/** Voice of the clause of a predicate. */
export const clauseVoice = (trees: Trees, predicate: number): Voice | undefined =>
  isBliPassive(trees, predicate)
    ? 'bli-passive'
    : isVerb(trees.tokens, predicate)
      ? voiceOf(trees.tokens, predicate)
      : undefined;

export const rolesIn = (trees: Trees, predicate: number): Roles => {
  const voice = clauseVoice(trees, predicate);
  const subject = subjectIn(trees, predicate);
  const isPassive = voice === 's-passive' || voice === 'bli-passive';
  const agent = isPassive ? agentOf(trees, predicate) : undefined;
  const object = childOf(trees, predicate, 'obj');
  return {
    voice,
    actor: isPassive ? phraseAt(trees, agent) : subject,
    object: isPassive
      ? (subject?.heads ?? [])
      : object === undefined || object === subject?.head
        ? []
        : joined(trees, object),
    recipient: recipientOf(trees, predicate),
  };
};

const phraseAt = (trees: Trees, head: number | undefined): TreeSubject | undefined =>
  head === undefined ? undefined : { head, heads: joined(trees, head), source: 'own' };

/**
 * Head of the *av*-phrase that says who acts in a passive. It hangs on the verb: one that hangs on a noun (*placering av pojken*) says whom
 * it is done to, and one of cause or matter is told apart by the parser.
 */
export const agentOf = (trees: Trees, predicate: number): number | undefined => {
  const bli = bliOf(trees, predicate);
  const places = bli !== undefined && headOf(trees, predicate) === bli ? [predicate, bli] : [predicate];
  for (const place of places) {
    const found = childOf(trees, place, 'obl:agent') ?? childrenOf(trees, place, 'obl').find(w => isAgent(trees, w));
    if (found !== undefined) return found;
  }
  return undefined;
};

/** *beslutas av nämnden* where the parser has missed it: a name, a person, or a noun that is not what something is made of. */
const isAgent = (trees: Trees, word: number): boolean =>
  hasPreposition(trees, word, AGENT) &&
  (uposOf(trees.tokens, word) === 'PROPN' || featureOf(trees.tokens, word, 'Definite') === 'Def');

const AGENT: ReadonlySet<string> = new Set(['av']);
const RECIPIENT: ReadonlySet<string> = new Set(['till', 'åt']);
const hasPreposition = (trees: Trees, word: number, forms: ReadonlySet<string>): boolean =>
  childrenOf(trees, word, 'case').some(child => forms.has(lowerOf(trees.tokens, child)));

const recipientOf = (trees: Trees, predicate: number): number | undefined =>
  childOf(trees, predicate, 'iobj') ??
  (!GIVING.has(lemmaOf(trees.tokens, predicate))
    ? undefined
    : childrenOf(trees, predicate, 'obl').find(word => hasPreposition(trees, word, RECIPIENT)));
