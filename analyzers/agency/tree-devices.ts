/** Finds the devices of one sentence by its tree: one for a verb, and one for a noun made from a verb. */
import { featureOf, isGenitive, lemmaOf, lowerOf, uposOf } from '../../pipeline/grammar/index.ts';
import { agentOf, childOf, childrenOf, headOf, relationOf, type Trees } from '../../pipeline/grammar/tree/index.ts';
import { isNominalisation } from './devices.ts';
import * as lexicon from './lexicon.ts';
import type { ActingPart, Device, DeviceKind, RoledClause } from './types.ts';

/** Devices of a sentence in the order of the text. `agents` are those of its clauses. */
export const devicesIn = (
  trees: Trees,
  sentence: number,
  clauses: readonly RoledClause[],
  agents: readonly ActingPart[],
): Device[] => {
  const { tokens } = trees;
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const devices: Device[] = [];
  const add = (kind: DeviceKind, words: readonly number[], agent: number | string | null = null): void => {
    const [first, last] = [Math.min(...words), Math.max(...words)];
    const named = typeof agent === 'number' ? tokens.vocabulary.words[tokens.form[agent]!]! : agent;
    devices.push({
      kind,
      start: tokens.start[first]!,
      end: tokens.end[last]!,
      sentence,
      agent: named,
      resolved: typeof agent === 'number' ? 'av-agent' : null,
    });
  };
  const presented = new Set<number>();
  for (const clause of clauses) {
    const found = deviceOf(trees, clause, agents);
    if (found === undefined) continue;
    add(found.kind, found.words, found.agent ?? null);
    if (found.kind === 'existential') for (const noun of workOf(trees, clause.clause.predicate)) presented.add(noun);
  }
  for (let word = firstToken; word < endToken; word++) {
    if (lowerOf(tokens, word) === 'man' && uposOf(tokens, word) === 'PRON') add('man', [word]);
    if (uposOf(tokens, word) !== 'NOUN' || !isNominalisation(lowerOf(tokens, word), lemmaOf(tokens, word))) continue;
    if (!presented.has(word) && !isBody(lemmaOf(tokens, word)) && !hasPossessor(trees, word))
      add('nominalisation', [word]);
  }
  for (const agent of agents)
    if (agent.class === 'own' && uposOf(tokens, agent.actor) === 'NOUN') add('metonymy', [agent.actor], agent.words);
  return devices.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** *socialförvaltningen*, *skatteutredning*: a body or a thing whose last part looks like a verb made a noun. */
const isBody = (lemma: string): boolean => BODIES.some(end => lemma.endsWith(end));
const SHORTEST = 7;
const BODIES: readonly string[] = [...lexicon.NOT_NOMINAL].filter(word => word.length >= SHORTEST);

type Found = { readonly kind: DeviceKind; readonly words: readonly number[]; readonly agent?: number | undefined };

/** The one device of a verb: *Det görs en översyn* is an existential and no passive besides. */
const deviceOf = (
  trees: Trees,
  { clause: { predicate, finite }, roles: { voice } }: RoledClause,
  agents: readonly ActingPart[],
): Found | undefined => {
  const { tokens } = trees;
  const det = expletiveOf(trees, predicate);
  if (det !== undefined && workOf(trees, predicate).length > 0) return { kind: 'existential', words: [det, predicate] };
  if (voice === 's-passive') return { kind: voice, words: [predicate], agent: agentOf(trees, predicate) };
  if (voice === 'bli-passive')
    return { kind: voice, words: [predicate, finite ?? predicate], agent: agentOf(trees, predicate) };
  const isEvent =
    uposOf(tokens, predicate) === 'VERB' &&
    (lexicon.EVENT_VERBS.has(lemmaOf(tokens, predicate)) || lexicon.EVENT_FORMS.has(lowerOf(tokens, predicate)));
  const isSomebody = agents.some(agent => agent.predicate === predicate && agent.class !== 'thing');
  return isEvent && !isSomebody ? { kind: 'event-verb', words: [predicate] } : undefined;
};

/** *det* before what there is: the parser calls it an expletive, or a subject beside another. */
const expletiveOf = (trees: Trees, predicate: number): number | undefined =>
  childrenOf(trees, predicate, 'expl', 'nsubj', 'nsubj:pass').find(word => lowerOf(trees.tokens, word) === 'det');

/** The nouns of work or of lack that a verb of being or going on presents. */
const workOf = (trees: Trees, predicate: number): number[] => {
  const { tokens } = trees;
  if (!lexicon.EXISTENTIAL_FORMS.has(lowerOf(tokens, predicate))) return [];
  return childrenOf(trees, predicate, 'nsubj', 'nsubj:pass', 'obj', 'xcomp').filter(
    word => lexicon.WORK_NOUNS.has(lemmaOf(tokens, word)) || lexicon.WORK_NOUNS.has(lowerOf(tokens, word)),
  );
};

/** *vår satsning*, *nämndens beslut*, *den av nämnden beslutade åtgärden*: somebody is said to whom it belongs. */
const hasPossessor = (trees: Trees, noun: number): boolean =>
  childrenOf(trees, noun, 'nmod:poss', 'det', 'nmod').some(
    child => isGenitive(trees.tokens, child) || featureOf(trees.tokens, child, 'Poss') === 'Yes',
  ) ||
  // *beslutet som vi fattade*: who made it stands in the relative clause.
  childrenOf(trees, noun, 'acl:relcl').some(verb => {
    const subject = childOf(trees, verb, 'nsubj');
    return (
      subject !== undefined &&
      headOf(trees, subject) === verb &&
      relationOf(trees, subject) === 'nsubj' &&
      isPersonal(trees, subject)
    );
  });

const isPersonal = (trees: Trees, word: number): boolean =>
  uposOf(trees.tokens, word) === 'PRON' && featureOf(trees.tokens, word, 'PronType') !== 'Rel';
