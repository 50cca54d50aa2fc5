/**
 * Word classes that tell words of the same lemma apart: *skola* the verb (ska, skall, skulle) and *skola* the noun.
 *
 * They are coarser than parts of speech, because a tagger's mistakes must not split one word into two. Verbs and auxiliaries are one class;
 * so are nouns, names and interjections (*ja*, *tack*). Adjectives, adverbs, pronouns and particles pass into one another (*snabbt*,
 * *andra*, *innan*) and are one class with two names: `function` for the lemmas that are listed as stop words, `adj` for all others.
 * So a lemma has at most three classes. Some tokens are read by their lemma as well: one with a capital is a name; a participle in -nde is
 * a noun unless it is a verb (*betänkande*, *boende*); a verb whose lemma is no infinitive is a participle (*övertygad*); and a few adjectives are the same
 * word as a noun (*fel*, *anställd*).
 */
import { UPOS, type Upos } from '../tokenize/types.ts';
import { stopWords } from './stopwords.ts';

export const WORD_CLASSES = ['noun', 'verb', 'adj', 'function'] as const;
export type WordClass = (typeof WORD_CLASSES)[number];

const FUNCTION_WORDS: ReadonlySet<string> = new Set([...stopWords.words, 'all', 'sån']);

const NOUNS: ReadonlySet<Upos> = new Set(['NOUN', 'PROPN', 'INTJ', 'SYM', 'PUNCT', 'X']);

/** By a token's part of speech: whether it is a noun or a verb. */
const BROAD = UPOS.map(name => (NOUNS.has(name) ? 'noun' : name === 'VERB' || name === 'AUX' ? 'verb' : 'other'));

/** Nouns and adjectives that are one word to a reader and that the tagger gives now one tag, now the other (read off 400 speeches). */
const WAVERING: ReadonlyMap<string, WordClass> = new Map([
  ['fel', 'noun'],
  ['anställd', 'noun'],
  ['sjuk', 'adj'],
  ['social', 'adj'],
  ['kommunal', 'adj'],
]);

/** A lemma with a capital is a name. */
const CAPITAL = /^\p{Lu}/u;

/** An infinitive ends in a vowel, or, where it is a deponent, in -s. */
const NO_INFINITIVE = /[^aeiouyåäös]$/u;

/** The class of a tagged word; `upos` is its place in `UPOS`. */
export const classOf = (lemma: string, upos: number): WordClass => {
  const broad = BROAD[upos]!;
  const wavering = broad === 'verb' ? undefined : WAVERING.get(lemma);
  if (wavering) return wavering;
  if (broad === 'noun' || CAPITAL.test(lemma) || (broad === 'other' && lemma.endsWith('nde'))) return 'noun';
  if (broad === 'verb' && !NO_INFINITIVE.test(lemma)) return 'verb';
  return FUNCTION_WORDS.has(lemma) ? 'function' : 'adj';
};
