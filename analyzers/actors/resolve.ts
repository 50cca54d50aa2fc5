/** Who the head of a phrase is, seen from the respondent: a side, people whom it concerns, anybody, a thing, or somebody who cannot be told. */
import { featureOf, lemmaOf, lowerOf, uposOf } from '../../pipeline/grammar/index.ts';
import { childrenOf, relationOf, type Trees } from '../../pipeline/grammar/tree/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { ActorModel, Side } from './index.ts';
import * as people from './people.ts';
import { isSocietal } from './societal.ts';

/**
 * Sides as everywhere; `affected`: people whom politics is about (*barn, familjer, äldre*); `anyone`: *man*, *alla*, *vi människor*;
 * `unresolved`: *han*, *de* where it cannot be told who is meant; `thing`: all that is nobody.
 */
export type ActorClass = Side | 'affected' | 'anyone' | 'unresolved' | 'thing';
export const ACTOR_CLASSES = Object.freeze([
  'own',
  'sphere',
  'other',
  'questioner',
  'affected',
  'anyone',
  'unresolved',
  'thing',
] as const satisfies readonly ActorClass[]);

/** Somebody or something that acts, or that something is done to. */
export type Actor = {
  /** The word that decides: of *många av kommunerna* that is *kommunerna*. */
  readonly head: number;
  readonly class: ActorClass;
  /** As it is to be shown: a name in full, or the word. */
  readonly name: string;
};

/** What is known about who speaks. */
export type Speaker = {
  readonly actors: ActorModel;
  /** Names of who answers and who asks, in full. */
  readonly respondent?: string | undefined;
  readonly questioner?: string | undefined;
};

/** Who the phrase with this head is. */
export const resolveActor = (trees: Trees, phrase: number, speaker: Speaker): Actor => {
  const head = partOf(trees, phrase) ?? phrase;
  const given = classOf(trees, head, speaker);
  if (given !== 'pronoun') return { head, class: given, name: nameOf(trees, head) };
  const antecedent = antecedentOf(trees, head, speaker);
  return antecedent ?? { head, class: 'unresolved', name: nameOf(trees, head) };
};

/** *många av kommunerna*, *en majoritet av ledamöterna*: the noun after *av* acts. */
const partOf = (trees: Trees, head: number): number | undefined => {
  const { tokens } = trees;
  const isPart =
    people.ANYBODY.has(lemmaOf(tokens, head)) || PARTS.has(lemmaOf(tokens, head)) || uposOf(tokens, head) === 'NUM';
  if (!isPart) return undefined;
  return childrenOf(trees, head, 'nmod', 'obl').find(word =>
    childrenOf(trees, word, 'case').some(mark => lowerOf(tokens, mark) === 'av'),
  );
};
const PARTS: ReadonlySet<string> = new Set(
  'majoritet flertal del hälft två tre stor fler flest mängd grupp'.split(' '),
);

const classOf = (trees: Trees, head: number, { actors, respondent, questioner }: Speaker): ActorClass | 'pronoun' => {
  const { tokens } = trees;
  const [lower, lemma, upos] = [lowerOf(tokens, head), lemmaOf(tokens, head), uposOf(tokens, head)];
  if (lower === 'vi' || lower === 'oss') return isSocietal(tokens, head) ? 'anyone' : 'own';
  if (lower === 'du' || lower === 'ni') return 'questioner';
  if (PERSONAL.has(lower)) return upos === 'PRON' || upos === 'DET' ? pronounClass(trees, head, lower) : 'thing';
  if (upos === 'PRON' || upos === 'DET' || people.ANYBODY.has(lemma)) {
    const side = actors.sideOf(lower, lemma);
    if (side !== null) return side;
    return people.ANYBODY.has(lemma) || people.ANYBODY.has(lower) ? personal(trees, head) : 'thing';
  }
  if (upos === 'PROPN') {
    const name = nameOf(trees, head).toLowerCase();
    if (isSamePerson(name, respondent)) return 'own';
    if (isSamePerson(name, questioner)) return 'questioner';
  }
  if (TITLES.has(lemma)) return titled(trees, head, { respondent, questioner });
  if (lemma === 'del' && childrenOf(trees, head, 'nmod', 'obl').length === 0) return 'anyone';
  const side = actors.sideOf(lower, lemma);
  // Companies at large are under nobody, whoever governs.
  if (side === 'sphere' && people.COMPANIES.has(lemma)) return 'other';
  if (side !== null) return side === 'own' && isFormer(trees, head) ? 'other' : side;
  return upos === 'PROPN'
    ? 'other'
    : upos === 'NOUN' || upos === 'ADJ'
      ? nounClass(tokens, head, lemma, actors)
      : 'thing';
};

/** *herr talman*, *fru Ek*: a title belongs to the name after it. */
const TITLES: ReadonlySet<string> = new Set(['herr', 'fru', 'fröken', 'doktor', 'dr']);
const titled = (trees: Trees, head: number, names: Pick<Speaker, 'respondent' | 'questioner'>): ActorClass =>
  isSamePerson(nameOf(trees, head).toLowerCase(), names.questioner)
    ? 'questioner'
    : isSamePerson(nameOf(trees, head).toLowerCase(), names.respondent)
      ? 'own'
      : 'other';

/** *den förra regeringen*, *den borgerliga regeringen*: not the one of today. */
const isFormer = (trees: Trees, head: number): boolean =>
  childrenOf(trees, head, 'amod', 'det', 'compound', 'nmod:poss').some(child =>
    FORMER.has(lowerOf(trees.tokens, child)),
  );
const FORMER: ReadonlySet<string> = new Set(
  'förra förre tidigare förutvarande dåvarande borgerliga socialdemokratiska moderata danska norska finska tyska brittiska amerikanska franska ryska'.split(
    ' ',
  ),
);

const PERSONAL: ReadonlySet<string> = new Set(['han', 'hon', 'hen', 'de', 'dem', 'dom', 'den']);

/** *de som söker asyl*, *den som är sjuk* are people; other pronouns point to somebody. */
const pronounClass = (trees: Trees, head: number, lower: string): ActorClass | 'pronoun' => {
  const isDescribed = childrenOf(trees, head, 'acl:relcl', 'acl').length > 0;
  if (isDescribed && lower !== 'han' && lower !== 'hon') return 'affected';
  return 'pronoun';
};

/** *alla som söker asyl* are people whom it concerns; *alla* alone is anybody; *allt*, *något* no one. */
const personal = (trees: Trees, head: number): ActorClass => {
  const { tokens } = trees;
  if (NEUTER.has(lowerOf(tokens, head)) || featureOf(tokens, head, 'Gender') === 'Neut') return 'thing';
  return childrenOf(trees, head, 'acl:relcl').length > 0 ? 'affected' : 'anyone';
};
const NEUTER: ReadonlySet<string> = new Set('allt något inget annat ett vartdera mycket litet'.split(' '));

const nounClass = (tokens: Tokens, head: number, lemma: string, { level }: ActorModel): ActorClass => {
  if (people.AFFECTED.has(lemma)) return 'affected';
  if (people.WORKERS.has(lemma)) return level === 'municipality' || level === 'region' ? 'sphere' : 'other';
  if (people.OUTSIDERS.has(lemma)) return 'other';
  if (uposOf(tokens, head) === 'ADJ') return isPeople(tokens, head) ? 'affected' : 'thing';
  if (people.NOT_BODIES.has(lemma)) return 'thing';
  if (people.AFFECTED_ENDINGS.some(end => lemma.endsWith(end))) return 'affected';
  if (people.BODY_ENDINGS.some(end => lemma.endsWith(end))) return 'other';
  const isDoer =
    lemma.length > 5 && !people.NOT_DOERS.has(lemma) && people.DOER_ENDINGS.some(end => lemma.endsWith(end));
  return isDoer && featureOf(tokens, head, 'Gender') !== 'Neut' ? 'other' : 'thing';
};

/** *de arbetslösa*, *äldre*: an adjective in the plural that stands for people. */
const isPeople = (tokens: Tokens, head: number): boolean =>
  featureOf(tokens, head, 'Number') === 'Plur' && featureOf(tokens, head, 'VerbForm') === undefined;

const isSamePerson = (shown: string, name: string | undefined): boolean => {
  if (name === undefined) return false;
  const known = new Set(name.toLowerCase().split(/\s+/u));
  const parts = shown.split(/\s+/u).filter(part => !TITLES.has(part) && !GIVEN.has(part));
  return parts.length > 0 && parts.every(part => known.has(part) || known.has(part.replace(/s$/u, '')));
};
const GIVEN: ReadonlySet<string> = new Set(['ledamoten', 'statsrådet', 'ministern', 'interpellanten']);

/** The word; of a name all of it: *Anna Ek*. Names beside it belong to it, but for owners before it (*Anders Anna*) and parties behind. */
const nameOf = (trees: Trees, head: number): string => {
  const { tokens } = trees;
  const { firstToken } = tokens.sentences[tokens.sentence[head]!]!;
  const isName = (word: number): boolean => uposOf(tokens, word) === 'PROPN';
  const parts = [head];
  if (isName(head)) {
    for (let word = head - 1; word >= firstToken && isName(word); word--) {
      if (featureOf(tokens, word, 'Case') === 'Gen') break;
      parts.unshift(word);
    }
  }
  for (const word of childrenOf(trees, head, 'flat', 'flat:name', 'compound'))
    if (isName(word) && !parts.includes(word)) parts.push(word);
  return parts.map(word => tokens.vocabulary.words[tokens.form[word]!]!).join(' ');
};

/** Sentences that are looked back in for what a pronoun points to. */
const BACK = 1;

/**
 * The one person or group that a pronoun can point to: the only candidate of its number among the subjects of the sentence before it and of its
 * own up to it. Where there are several or none it is not said.
 */
const antecedentOf = (trees: Trees, pronoun: number, speaker: Speaker): Actor | undefined => {
  const { tokens } = trees;
  const lower = lowerOf(tokens, pronoun);
  const isPlural = lower === 'de' || lower === 'dem' || lower === 'dom';
  const from = tokens.sentences[Math.max(0, tokens.sentence[pronoun]! - BACK)]!.firstToken;
  const found: Actor[] = [];
  for (let word = from; word < pronoun; word++) {
    const upos = uposOf(tokens, word);
    if (upos !== 'NOUN' && upos !== 'PROPN') continue;
    if (/^(?:flat|compound|nmod:poss|appos)/.test(relationOf(trees, word))) continue;
    if (featureOf(tokens, word, 'Case') === 'Gen') continue;
    if (upos === 'NOUN' && (featureOf(tokens, word, 'Number') === 'Plur') !== isPlural) continue;
    if (upos === 'PROPN' && isPlural) continue;
    const given = classOf(trees, word, speaker);
    if (given === 'pronoun' || given === 'thing' || given === 'anyone') continue;
    if ((lower === 'han' || lower === 'hon' || lower === 'hen') && !isPerson(trees, word)) continue;
    if (lower === 'den' && (isPerson(trees, word) || featureOf(tokens, word, 'Gender') === 'Neut')) continue;
    found.push({ head: pronoun, class: given, name: nameOf(trees, word) });
  }
  const classes = new Set(found.map(actor => actor.class));
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  return found.length > 0 && classes.size === 1 && (names.size === 1 || isPlural) ? found.at(-1) : undefined;
};

/** A name of two parts, or a word for a person. */
const isPerson = (trees: Trees, word: number): boolean => {
  const { tokens } = trees;
  if (uposOf(tokens, word) === 'PROPN') return childrenOf(trees, word, 'flat', 'flat:name').length > 0;
  const lemma = lemmaOf(tokens, word);
  return (
    people.AFFECTED.has(lemma) ||
    people.WORKERS.has(lemma) ||
    /(?:sköterska|minister|ledamot|råd|are|ant|man|kvinna|tor|ör|ist|chef)$/.test(lemma)
  );
};
