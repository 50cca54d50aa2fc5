/** Which words count, and in what form: the selection that every counting analyser shares. */
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { TOKEN_KINDS, type Tokens } from '../../pipeline/tokenize/types.ts';
import type { SpeakerRole } from '../../pipeline/types.ts';
import { stem as stemOf } from './stem.ts';

/** What is counted as the same word: its lower-case form, its Snowball stem, or its lemma. */
export const UNITS = ['form', 'stem', 'lemma'] as const;
export type Unit = (typeof UNITS)[number];

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

/** A function from token to the id of what is counted. Stems are made once per distinct word. */
export const unitOf = (tokens: Tokens, unit: Unit): ((token: number) => string) => {
  const { words } = tokens.vocabulary;
  if (unit === 'form') return token => words[tokens.lower[token]!]!;
  if (unit === 'lemma') {
    if (tokens.length > 0 && tokens.upos.every(tag => tag === 0)) throw new OrdskifteError(messages.needsLemma());
    return token => words[tokens.lemma[token]! || tokens.lower[token]!]!;
  }
  const stems = new Map<number, string>();
  return token => {
    const id = tokens.lower[token]!;
    const known = stems.get(id);
    if (known !== undefined) return known;
    const stem = stemOf(words[id]!);
    stems.set(id, stem);
    return stem;
  };
};
