/**
 * Lemmas of words that the lexicon does not have, by endings learned from the treebank. Several endings may be cut off; a guess that is a word
 * goes before one that is none, and one that no Swede would write (`varsl`) is mended or left.
 */
import { headOf } from './attributes.ts';
import { isMember } from './lemma-shape.ts';
import type { Lexicon } from './lexicon.ts';

/** How many characters to cut and what to add. */
export type Edit = { readonly cut: number; readonly add: string };

/** Longest ending that a rule looks at. */
export const MAX_ENDING = 6;

/** What the guesses need to know; `endings`: `tag TAB ending` → edit. */
export type Guessing = {
  readonly lexicon: Lexicon;
  readonly endings: ReadonlyMap<string, Edit>;
  readonly isSeen: (lower: string) => boolean;
};

/** The guess that is a word: of the lexicon, a compound, or seen; undefined where none is. */
export const knownGuess = (lower: string, tag: string, { lexicon, endings, isSeen }: Guessing): string | undefined => {
  const upos = tag.slice(0, tag.indexOf('|'));
  let best: string | undefined;
  let most = 0;
  const agents = upos === 'NOUN' ? /^(.{3,})arnas?$/.exec(lower) : null;
  const guesses = guessesOf(lower, tag, endings);
  for (const guess of agents === null ? guesses : [`${agents[1]}are`, ...guesses]) {
    for (const word of variantsOf(guess, upos)) {
      const score = knowledge(word, upos, lexicon, isSeen);
      if (score > most && (word === guess || score >= VARIANT)) {
        most = score;
        best = word;
      }
    }
  }
  return best;
};

/** A stem with a letter more or less is believed only where the lexicon has it. */
const VARIANT = 3;

/** What to say of a word that nobody knows: always a string, the word itself where nothing is surer. */
export const blindGuess = (lower: string, tag: string, { endings, isSeen }: Guessing): string => {
  const upos = tag.slice(0, tag.indexOf('|'));
  const guesses = guessesOf(lower, tag, endings);
  const first = (upos === 'VERB' ? guesses.find(guess => /[aeiouyåäös]$/.test(guess)) : undefined) ?? guesses[0];
  if (first === undefined || isBaseForm(tag) || isDoubtful(lower, first, upos)) return lower;
  return upos === 'NOUN' && `${first}n` === lower && isSeen(lower) ? lower : writable(first);
};

/**
 * Little is left, or what was cut off is no ending of such a stem: the word is surer its own lemma (`brexit`, `resiliens`, `cyber`) than the
 * stem. A neuter in -i has no definite form in -it, and -ns and -rs alone are no endings.
 */
const isDoubtful = (lower: string, guess: string, upos: string): boolean => {
  if (upos === 'NOUN' && /[aci]tor$|ktor$/.test(lower)) return true;
  if (!lower.startsWith(guess)) return false;
  const cut = lower.slice(guess.length);
  if ((cut === 'ens' && guess.endsWith('i')) || lower.endsWith('itet')) return true;
  if (cut.length === 1) return upos === 'NOUN' && cut === 't' && !/[eåäöy]$/.test(guess);
  return (
    guess.length < 4 ||
    (cut.length === 2 && !/^(?:e[nrt]|a[rs]?|n[as]?|or|re|st|de|te|d[de]|t[ts]|as|es)$/.test(cut)) ||
    cut === 'ns'
  );
};

/** Forms of nouns in -are; `-arna` is the plural of others too. */
const AGENT = /ar(?:e|en|ens|ena|enas|es)$/;

/**
 * Nouns by their making: `förorenaren` → förorenare, where förorena is a verb, `avvaktan`, which is its own lemma, `landsbygdsborna` →
 * landsbygdsbo; undefined where it is no such noun.
 */
export const derivedNoun = (lower: string, tag: string, lexicon: Lexicon): string | undefined => {
  if (!tag.startsWith('NOUN')) return undefined;
  const action = lower.replace(/s$/, '');
  if (action.endsWith('an') && action.length > 5 && isVerb(action.slice(0, -1), lexicon)) return action;
  const inhabitant = /^(.{2,}bo)(?:ns?|rs?|rnas?)$/.exec(lower);
  if (inhabitant !== null && isMember(inhabitant[1]!.slice(0, -2), lexicon)) return inhabitant[1];
  const stem = lower.replace(AGENT, '');
  return stem.length >= 3 && stem !== lower && isVerb(`${stem}a`, lexicon) ? `${stem}are` : undefined;
};

/** What the rules make of the word, the longest ending first. */
const guessesOf = (lower: string, tag: string, endings: ReadonlyMap<string, Edit>): string[] => {
  const guesses: string[] = [];
  for (let length = Math.min(MAX_ENDING, lower.length - 1); length >= 0; length -= 1) {
    const edit = endings.get(`${tag}\t${lower.slice(lower.length - length)}`);
    if (edit === undefined || edit.cut >= lower.length) continue;
    const guess = lower.slice(0, lower.length - edit.cut) + edit.add;
    if (!guesses.includes(guess)) guesses.push(guess);
  }
  return guesses;
};

/** Tags whose forms are their own lemmas. */
const isBaseForm = (tag: string): boolean =>
  /^(?:NOUN\|Case=Nom\|Definite=Ind\|Gender=\w+\|Number=Sing|VERB\|VerbForm=Inf\|Voice=Act|ADV\|_|INTJ|ADP|[SC]CONJ|ADJ\|Case=Nom\|Definite=Ind\|Degree=Pos\|Gender=Com)/.test(
    tag,
  );

/** A stem as it is, with the vowel that inflection drops (`varsl` varsel, `idéburn` idéburen), with the consonant that it doubles or not. */
const variantsOf = (guess: string, upos: string): string[] => {
  const list = [guess];
  const dropped = /[^aeiouyåäö]([lrn])$/.exec(guess);
  if (dropped !== null) list.push(`${guess.slice(0, -1)}e${dropped[1]}`);
  if (/(?:mm|nn)$/.test(guess)) list.push(guess.slice(0, -1));
  else if (/[aeiouyåäö][mn]$/.test(guess)) list.push(`${guess}${guess.at(-1)}`);
  if (upos === 'VERB' && /[^aeiouyåäö]$/.test(guess)) list.push(`${guess}a`, `${guess}${guess.at(-1)}a`);
  if (upos === 'VERB' && /[aeiouyåäö][mn]a$/.test(guess)) list.push(`${guess.slice(0, -1)}${guess.at(-2)}a`);
  if (upos === 'NOUN' && /are?$/.test(guess)) list.push(guess.endsWith('e') ? guess : `${guess}e`);
  return list;
};

/** 3: a word of the lexicon in this class; 2: a compound of such, or the agent of a verb; 1: seen in the corpus; 0: nobody knows it. */
const knowledge = (word: string, upos: string, lexicon: Lexicon, isSeen: (lower: string) => boolean): number => {
  const fits = (tag: number): boolean => {
    const name = lexicon.tags[tag]!;
    return (
      name.startsWith(`${upos}|`) ||
      (upos === 'ADV' && name.startsWith('ADJ|')) ||
      (upos === 'AUX' && name.startsWith('VERB|'))
    );
  };
  if (lexicon.analyse(word).some(({ tag, lemma }) => lemma === word && fits(tag))) return 3;
  if (upos === 'NOUN' && word.endsWith('are') && isVerb(word.slice(0, -2), lexicon)) return 2;
  const head = headOf(word, lexicon);
  if (
    head !== undefined &&
    head.word.length > 3 &&
    head.readings.some(({ tag, lemma }) => lemma === head.word && fits(tag))
  )
    return 2;
  return isSeen(word) ? 1 : 0;
};

/** `förorena` of förorenare; also with a prefix that the lexicon does not know. */
const isVerb = (infinitive: string, lexicon: Lexicon): boolean =>
  lexicon.analyse(infinitive).some(({ tag }) => lexicon.tags[tag]!.startsWith('VERB|VerbForm=Inf'));

/** No Swedish word ends in a consonant and l, r or n but for a few pairs (`karl`, `barn`, `namn`): there an e was dropped. */
const writable = (stem: string): string =>
  /[bdfgkpstvz]l$|[bdfgkpstvzmn]r$|[bdfkpstvz]n$/.test(stem) ? `${stem.slice(0, -1)}e${stem.at(-1)}` : stem;
