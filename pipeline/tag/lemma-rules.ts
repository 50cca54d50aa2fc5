/** Lemma of a form with its tag: exceptions first, then lexicon, compound head, and the ending rules learned from the treebank. */

import { partyName } from '../language/parties.ts';
import { SPOKEN } from '../language/spoken.ts';
import { ByteReader } from '../model/byte-reader.ts';
import { longForm } from './abbreviation.ts';
import { headOf, readingsOf } from './attributes.ts';
import { blindGuess, derivedNoun, type Edit, knownGuess, MAX_ENDING } from './lemma-guess.ts';
import { isMember, lemmaByShape, withoutColon } from './lemma-shape.ts';
import type { Lexicon, Reading } from './lexicon.ts';

export { type Edit, MAX_ENDING };

export type LemmaRules = {
  /** `lower-case form TAB tag` → lemma, where the other rules give another. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** `UPOS and form-giving features TAB ending` → how many characters to cut and what to add. */
  readonly endings: ReadonlyMap<string, Edit>;
};

export const readLemmaRules = (bytes: Uint8Array): LemmaRules => {
  const reader = new ByteReader(bytes);
  const keys = reader.sortedWords();
  const exceptions = new Map(keys.map(key => [key, reader.text()]));
  const rules = reader.sortedWords();
  const endings = new Map(rules.map(key => [key, { cut: reader.varint(), add: reader.text() }]));
  return { exceptions, endings };
};

/**
 * Lemma of `form` under `tag` (`UPOS|feats`), in the manner of UD Swedish-Talbanken. `isSeen` says of a lower-case word whether the corpus
 * that the model learned from has it: a guess that is a word goes before one that is none.
 */
export const lemmaOf = (
  form: string,
  tag: string,
  lexicon: Lexicon,
  rules: LemmaRules,
  isSeen: (lower: string) => boolean = () => false,
): string => {
  const upos = tag.slice(0, tag.indexOf('|'));
  const lower = form.toLowerCase();
  if (upos === 'PUNCT' || upos === 'SYM') return rules.exceptions.get(`${lower}\t${tag}`) ?? form;
  const spoken = SPOKEN.get(lower);
  if (spoken?.tag === tag) return spoken.lemma;
  if (/^[-–]\p{L}{2}/u.test(form)) return lemmaOf(form.slice(1), tag, lexicon, rules, isSeen);
  const shaped = lemmaByShape(form, upos, lexicon);
  if (shaped !== undefined) return shaped;
  const exception = exceptionOf(lower, tag, upos, rules, lexicon);
  if (exception !== undefined) return exception;
  if (upos === 'NUM') return tag.includes('Gender') ? 'en' : /\p{Nd}/u.test(form) ? form.replace(/:s$/, '') : lower;
  if (tag.includes('Abbr=Yes')) return longForm(lower) ?? form;
  if (upos === 'PROPN') return partyName(form) ?? withoutColon(form) ?? properName(form, tag);
  if (upos === 'X' || tag.includes('Foreign=Yes')) return form;
  const inflected = withoutColon(form);
  if (inflected !== undefined)
    return isAcronym(inflected) && !isWord(inflected, upos, lexicon) ? inflected : inflected.toLowerCase();
  const known = fromReadings(lower, readingsOf(form, lower, lexicon), tag, lexicon, isSeen);
  if (known === undefined && isAcronym(form) && !isSeen(lower)) return form;
  const guessing = { lexicon, endings: rules.endings, isSeen };
  return likeForm(
    form,
    known ??
      fromGenitive(lower, tag, lexicon, rules, isSeen) ??
      derivedNoun(lower, tag, lexicon) ??
      fromHead(lower, tag, lexicon, isSeen) ??
      knownGuess(lower, tag, guessing) ??
      (upos === 'NOUN' ? fromAdjective(lower, lexicon, isSeen) : undefined) ??
      blindGuess(lower, tag, guessing),
  );
};

/** Words of quantity and their lemmas in the treebank. */
const QUANTIFIERS: ReadonlyMap<string, string> = new Map([
  ['alla', 'all'],
  ['andra', 'annan'],
  ['båda', 'båda'],
  ['flera', 'många'],
  ['många', 'många'],
]);

/** The genitive of an adjective that stands for a noun: `mångas` → många, `äldres` → gammal. */
const fromGenitive = (
  lower: string,
  tag: string,
  lexicon: Lexicon,
  rules: LemmaRules,
  isSeen: (lower: string) => boolean,
): string | undefined => {
  if (!/^(?:ADJ|PRON|NOUN|VERB)/.test(tag) || !lower.endsWith('s') || lower.length < 5) return undefined;
  const base = lower.slice(0, -1);
  const quantifier = QUANTIFIERS.get(base);
  if (quantifier !== undefined) return quantifier;
  const readings = lexicon.analyse(base).filter(reading => lexicon.tags[reading.tag]!.startsWith('ADJ|'));
  if (readings.length > 0) return fromReadings(base, readings, 'ADJ|Case=Nom', lexicon, isSeen);
  if (base.endsWith('a') && !isInfinitive(base, lexicon)) {
    const compound = fromHead(base, 'ADJ|Case=Nom', lexicon, isSeen);
    if (compound !== undefined) return compound;
  }
  return tag.startsWith('ADJ') && isSeen(base)
    ? lemmaOf(base, 'ADJ|Case=Nom|Degree=Pos', lexicon, rules, isSeen)
    : undefined;
};

const isInfinitive = (word: string, lexicon: Lexicon): boolean =>
  lexicon.analyse(word).some(({ tag }) => lexicon.tags[tag]!.startsWith('VERB|VerbForm=Inf'));

/** Exceptions learned from the treebank; what it does not write out or only writes in capitals is no exception. */
const exceptionOf = (
  lower: string,
  tag: string,
  upos: string,
  { exceptions }: LemmaRules,
  lexicon: Lexicon,
): string | undefined => {
  const found = exceptions.get(`${lower}\t${tag}`);
  if (found === undefined) return undefined;
  if (upos === 'PROPN' && found.toLowerCase() === lower) return undefined;
  if (/^(?:NOUN|VERB)$/.test(upos) && isSlip(lower, found, tag, upos, lexicon)) return undefined;
  if (found === 'circa' || (found.endsWith('.') && longForm(lower) !== undefined)) return longForm(lower);
  return found;
};

/** A slip of the treebank (`vår`, the season, as *vi*): the lexicon has this form of another word, and no such word in this class. */
const isSlip = (lower: string, found: string, tag: string, upos: string, lexicon: Lexicon): boolean => {
  if (!lexicon.analyse(lower).some(reading => lexicon.tags[reading.tag] === tag && reading.lemma !== found))
    return false;
  const classes = lexicon.analyse(found).filter(({ lemma }) => lemma === found);
  const has = (name: string): boolean => classes.some(reading => lexicon.tags[reading.tag]!.startsWith(`${name}|`));
  return !has(upos) || has('PRON');
};

/** At most six capitals without a small letter: not to be read as a Swedish word in small letters. */
const isAcronym = (form: string): boolean => /^\p{Lu}[\p{Lu}\p{Nd}]{1,5}$/u.test(form);

const isWord = (form: string, upos: string, lexicon: Lexicon): boolean =>
  lexicon.analyse(form.toLowerCase()).some(({ tag }) => lexicon.tags[tag]!.startsWith(`${upos}|`));

/** Capitals inside a word stay: `HVB-hemmet` → `HVB-hem`; a first capital alone may only show where a sentence begins. */
const likeForm = (form: string, lemma: string): string => {
  if (!/\p{Lu}\p{Lu}|-\p{Lu}|\p{Ll}\p{Lu}/u.test(form) || !/\p{Ll}/u.test(form)) return lemma;
  let same = 0;
  while (same < lemma.length && form[same]?.toLowerCase() === lemma[same]) same += 1;
  return form.slice(0, same) + lemma.slice(same);
};

const properName = (form: string, tag: string): string =>
  tag.includes('Case=Gen') ? form.replace(/(?:[:’']s|s|[’'])$/, '') : form;

/**
 * Lemma of the reading that fits the tag best; undefined where none has the part of speech. Of several, a base form is its own lemma, an
 * inflected one is not (`grönsaker`, which the lexicon also has as a headword), and then a word that the corpus has goes first.
 */
const fromReadings = (
  lower: string,
  readings: readonly Reading[],
  tag: string,
  lexicon: Lexicon,
  isSeen: (lower: string) => boolean,
): string | undefined => {
  const inflected = /Number=Plur|Definite=Def|Tense=|^ADJ.*Gender=Neut/.test(tag);
  const preference = (lemma: string): number => (lemma === lower ? (inflected ? 0 : 3) : isSeen(lemma) ? 2 : 1);
  let best: string | undefined;
  let most = 0;
  for (const { tag: id, lemma } of readings) {
    const score = likeness(lexicon.tags[id]!, tag);
    if (score > most || (score === most && score > 0 && preference(lemma) > preference(best!))) {
      most = score;
      best = lemma;
    }
  }
  return best;
};

const SISTERS: ReadonlyMap<string, string> = new Map([
  ['AUX', 'VERB'],
  ['ADV', 'ADJ'],
]);

/** How well a reading of the lexicon goes with a tag: 0 for another part of speech. */
const likeness = (reading: string, tag: string): number => {
  if (reading === tag) return 100;
  const upos = tag.slice(0, tag.indexOf('|'));
  const other = reading.slice(0, reading.indexOf('|'));
  const participles = reading.includes('VerbForm=Part') === tag.includes('VerbForm=Part');
  if (tag.includes('VerbForm=Part')) return participles ? 40 + shared(reading, tag) : 0;
  // A participle may be tagged as a plain adjective (`idéburna`), if nothing else fits.
  if (!participles && upos === 'ADJ' && other === 'ADJ') return 1 + shared(reading, tag) / 10;
  if (!participles || (other !== upos && SISTERS.get(upos) !== other)) return 0;
  return (other === upos ? 20 : 10) + shared(reading, tag);
};

const shared = (a: string, b: string): number => {
  const features = new Set(a.split('|').slice(1));
  return b
    .split('|')
    .slice(1)
    .filter(feature => features.has(feature)).length;
};

/** Heads of three letters split too much (`regeringssi|dan`): they count where what stands before them is a word, or the whole is. */
const SHORT_HEAD = 3;

const fromHead = (
  lower: string,
  tag: string,
  lexicon: Lexicon,
  isSeen: (lower: string) => boolean,
): string | undefined => {
  const head = headOf(lower, lexicon);
  if (head === undefined) return undefined;
  const lemma = fromReadings(head.word, head.readings, tag, lexicon, isSeen);
  if (lemma === undefined) return undefined;
  const rest = lower.slice(0, -head.word.length);
  const whole = rest + lemma;
  return lemma.length > SHORT_HEAD || isSeen(whole) || isMember(lower.slice(0, -head.word.length), lexicon)
    ? whole
    : undefined;
};

/** Shortest adjective at the end of a word that is tagged as a noun. */
const LONG_HEAD = 6;

/** Adjectives that stand for nouns: `polisanställda` → polisanställd. */
const fromAdjective = (lower: string, lexicon: Lexicon, isSeen: (lower: string) => boolean): string | undefined => {
  const head = headOf(lower, lexicon);
  return head === undefined || head.word.length < LONG_HEAD
    ? undefined
    : fromHead(lower, 'ADJ|Case=Nom', lexicon, isSeen);
};
