/**
 * A Swedish language model object for wink-nlp: `winkNLP(winkModel(tagger), ['sbd', 'negation', 'sentiment', 'ner', 'pos', 'cer'])`.
 * wink's own automata stay empty. Its first stage with access to the document swaps wink's tokens for those of our token table, so wink's
 * tokens, sentences, tags and lemmas are a view of the same analysis.
 */
import { OrdskifteError } from '../errors.ts';
import { isNegatedBy, negationsOf } from '../grammar/index.ts';
import { messages } from '../messages/index.ts';
import type { TaggerModel } from '../tag/index.ts';
import { TOKEN_KINDS } from '../tokenize/types.ts';
import { entityMachine, entityToken } from './entities.ts';
import { core, EMPTY_MACHINE, featureFunctions } from './lexicon.ts';
import { createView, type RawDocument, type View } from './view.ts';

export type WinkModelOptions = {
  /** Score of a lower-case word or lemma, negative to positive. */
  readonly sentiment: ReadonlyMap<string, number>;
  /** Stem of a word for `its.stem`; the word itself unless given. */
  readonly stem: (word: string) => string;
};

export const WINK_DEFAULTS: WinkModelOptions = Object.freeze({
  sentiment: new Map<string, number>(),
  stem: (word: string) => word,
});

/** What wink-nlp calls a model; wink declares its parts as unknown. */
export type WinkModel = {
  readonly core: () => unknown;
  readonly featureFn: () => unknown;
  readonly sbd: () => unknown;
  readonly ner: () => unknown;
  readonly negation: () => unknown;
  readonly sa: () => unknown;
  readonly pos: () => unknown;
  readonly metaCER: () => unknown;
  readonly addons: object;
};

/**
 * Model object for `winkNLP`. Custom entities match literals by form, then by lemma, and `[UPOS]` names; they need `sbd` and `pos` in the pipe.
 *
 * @throws {OrdskifteError} WINK_PIPE while a document is read, where custom entities are asked for without `sbd` and `pos`.
 */
export const winkModel = (tagger: TaggerModel, options: Partial<WinkModelOptions> = {}): WinkModel => {
  const { sentiment, stem } = { ...WINK_DEFAULTS, ...options };
  const view = createView(tagger);
  const machine = { machines: [EMPTY_MACHINE], transformers: [undefined] };
  return {
    core,
    featureFn: featureFunctions,
    sbd: () => ({ ...machine, setter: (_found: unknown, raw: RawDocument) => setSentences(raw, view) }),
    ner: () => machine,
    negation: () => ({
      ...machine,
      setter: (_found: unknown, raw: RawDocument, constants: { negationFlag: number }) =>
        setNegation(raw, view, constants),
    }),
    sa: () => ({ ...machine, setter: (_found: unknown, raw: RawDocument) => setSentiment(raw, view, sentiment) }),
    pos: () => ({
      ...machine,
      updater: (_found: unknown, _cache: unknown, _tags: unknown, normals: number[]) => view.matchNormals(normals),
      setter: (raw: RawDocument) => void view.tokensOf(raw),
    }),
    metaCER: () => ({ machines: entityMachine(), transformers: [entityToken(view.lemma)] }),
    addons: {
      stem,
      lemmatize: view.lemma,
      readabilityStats: () => ({}),
    },
  };
};

const setSentences = (raw: RawDocument, view: View): void => {
  if (raw.currPipe.cer && !raw.currPipe.pos) {
    throw new OrdskifteError(messages.winkPipe());
  }
  view.tokensOf(raw);
};

const setNegation = (raw: RawDocument, view: View, { negationFlag }: { negationFlag: number }): void => {
  const tokens = view.tokensOf(raw);
  for (const [index, { firstToken, endToken }] of tokens.sentences.entries()) {
    const negations = negationsOf(tokens, index);
    if (negations.length > 0) sentenceAt(raw, index)[2] = 1;
    for (let i = firstToken; i < endToken; i += 1)
      if (tokens.kind[i] !== POINT && isNegatedBy(negations, i)) raw.tokens[i * 4 + 3] = negationFlag;
  }
};

const POINT = TOKEN_KINDS.indexOf('punctuation');

/** Mean score of the words of a sentence that have one, with the sign turned under negation; the document's is the mean over sentences. */
const setSentiment = (raw: RawDocument, view: View, scores: ReadonlyMap<string, number>): void => {
  const tokens = view.tokensOf(raw);
  const { words } = tokens.vocabulary;
  let total = 0;
  for (const [index, { firstToken, endToken }] of tokens.sentences.entries()) {
    let sum = 0;
    let count = 0;
    for (let i = firstToken; i < endToken; i += 1) {
      const score = scores.get(words[tokens.lower[i]!]!) ?? scores.get(words[tokens.lemma[i]!]!);
      if (score === undefined) continue;
      sum += raw.tokens[i * 4 + 3] === 0 ? score : -score;
      count += 1;
    }
    const mean = count === 0 ? 0 : sum / count;
    sentenceAt(raw, index)[3] = mean;
    total += mean;
  }
  raw.document[3] = tokens.sentences.length === 0 ? 0 : total / tokens.sentences.length;
};

/** Without `sbd` in the pipe the document is one sentence to wink. */
const sentenceAt = (raw: RawDocument, index: number): [number, number, number, number] =>
  raw.sentences[index] ?? raw.sentences[0]!;
