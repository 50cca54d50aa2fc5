/** Which words count, and in what form: the selection that every counting analyser shares. */
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { createStopTest } from '../../pipeline/language/stop-list.ts';
import { classOf } from '../../pipeline/language/word-classes.ts';
import { room } from '../../pipeline/memory.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Need } from '../../pipeline/stages.ts';
import { TOKEN_KINDS, type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import type { SpeakerRole } from '../../pipeline/types.ts';
import { keyOf } from './classes.ts';
import { distinctWords } from './distinct.ts';
import { stem as stemOf } from './stem.ts';

/** What is counted as the same word: its lower-case form, its Snowball stem, or its lemma and class. */
export const UNITS = ['form', 'stem', 'lemma'] as const;
export type Unit = (typeof UNITS)[number];

/** What is read of words that are counted by `unit`: forms and stems stand in the text, everything else is known by tagging. */
export const unitNeeds = (unit: string): readonly Need[] =>
  unit === 'form' || unit === 'stem' ? ['roles', 'form'] : ['roles', 'form', 'lemma', 'upos', 'feats'];

/** Whose words count; `all` includes title, reference and signature. */
export type Whose = SpeakerRole | 'all';

const WORD = TOKEN_KINDS.indexOf('word');

/** Calls `visit` for every word token (no numbers, no punctuation) said by `whose`, in the order of the text. */
export const eachWord = (answer: Answer, whose: Whose, visit: (token: number, sentence: number) => void): void => {
  const { tokens } = answer;
  tokens.sentences.forEach((sentence, index) => {
    if (whose !== 'all' && roleOf(answer, index) !== whose) return;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) if (tokens.kind[i] === WORD) visit(i, index);
  });
};

/** Whose words a sentence holds; undefined for title, reference and signature. */
export const roleOf = ({ structure, tokens }: Answer, sentence: number): SpeakerRole | undefined =>
  structure.segments[structure.blocks[tokens.sentences[sentence]!.block]!.segment]!.role;

/** A function from token to what is counted; a lemma with its class, as `keyOf` writes it. Stems and keys are made once per distinct word. */
export const unitOf = (tokens: Tokens, unit: Unit): ((token: number) => string) => {
  const { words } = tokens.vocabulary;
  if (unit === 'form') return token => words[tokens.lower[token]!]!;
  if (unit === 'lemma') return lemmasOf(tokens);
  const stems = tokens.vocabulary.memory.about(tokens.vocabulary, STEMS, (): string[] => []);
  return token => {
    const id = tokens.lower[token]!;
    stems[id] ??= stemOf(words[id]!);
    return stems[id];
  };
};

const STEMS = room<string[]>('stems of a vocabulary');

/**
 * A function from token to its lemma with its class; `change` puts another word of the same class in the lemma's place.
 *
 * @throws {OrdskifteError} NOT_TAGGED
 */
export const lemmasOf = (tokens: Tokens, change?: (lemma: string) => string): ((token: number) => string) => {
  if (tokens.length > 0 && tokens.upos.every(tag => tag === 0)) throw new OrdskifteError(messages.needsLemma());
  return byWord(tokens, token => {
    const lemma = change ? change(lemmaAt(tokens, token)) : lemmaAt(tokens, token);
    return keyOf(lemma, classOf(lemma, tokens.upos[token]!));
  });
};

/** The lemma of a token, or its lower-case form where none is known. */
const lemmaAt = ({ lemma, lower, vocabulary }: Tokens, token: number): string =>
  vocabulary.words[lemma[token]! || lower[token]!]!;

/** Whether a token is a stop word: with `byLemma` by form, lemma and class, otherwise by form alone. */
export const stopTestOf = (
  tokens: Tokens,
  entries: readonly string[],
  { byLemma }: { readonly byLemma: boolean },
): ((token: number) => boolean) => {
  if (!byLemma) {
    // An entry with a class is no form.
    const stopped = new Set(entries.map(entry => tokens.vocabulary.ids.get(entry)));
    return token => stopped.has(tokens.lower[token]!);
  }
  const isStop = createStopTest(entries);
  return byWord(tokens, token =>
    isStop({
      lower: tokens.vocabulary.words[tokens.lower[token]!]!,
      lemma: lemmaAt(tokens, token),
      upos: UPOS[tokens.upos[token]!]!,
    }),
  );
};

/** What holds of a token, worked out once for each distinct word of the table. */
const byWord = <T>(tokens: Tokens, workOut: (token: number) => T): ((token: number) => T) => {
  const { at, words } = distinctWords(tokens);
  const values = new Array<T | undefined>(words.length);
  return token => {
    const known = values[at[token]!] ?? workOut(token);
    values[at[token]!] = known;
    return known;
  };
};
