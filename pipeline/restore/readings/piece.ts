/** All readings of one piece. What is cheap is tried first, and more effort made where it finds nothing good. */
import { findWord } from '../lexicon.ts';
import { type Spelling, totalCost } from '../spelling/shortlist.ts';
import { splitWord } from './blanks.ts';
import { beginsWithCapital, isShout } from './casing.ts';
import { isFixed, readFixed } from './fixed.ts';
import { isMistakenCapital, readListed } from './listed.ts';
import { readLone } from './lone.ts';
import { type Knowledge, type Readings, readingsOf } from './reading.ts';
import { mayBeUnknownWord, readAsItIs, readUnknownWords, slipCost } from './unlisted.ts';

/** Nats from which on the best listed word is so poor that compounds, two words, or (one more a letter) unlisted confusions are tried. */
const COMPOUNDS_FROM = 15;
const SPLITS_FROM = 17;
const GUESSES_FROM = 14;
/** Letters that words have for which this is worth the while; short ones may have lost a blank in any case. */
const SHORTEST_COMPOUND = 6;
const SHORT = 5;
const LONGEST_SPLIT = 22;
const SHORTEST_GUESS = 4;
const SHORT_SHOUT = 3;

export function readPiece(knowledge: Knowledge, text: string): Readings {
  if (text.length === 1) return readLone(knowledge, text);
  if (isFixed(text)) return readFixed(text);
  const { length } = text;
  const shouted = isShout(text);
  const isListed = findWord(knowledge.lexicon, text.toLowerCase()) >= 0;
  const listed = shouted ? spellShout(knowledge, text) : spellListed(knowledge, text);
  const least = leastCost(listed);
  const maySlip = least > GUESSES_FROM + length && length >= SHORTEST_GUESS && !beginsWithCapital(text);
  const guesses = maySlip ? knowledge.spell(text, 'guess') : [];
  const spellings = [...listed, ...guesses];
  const drafts = spellings.map(spelling => readListed(knowledge, text, spelling));
  if (!shouted && length <= LONGEST_SPLIT && (least > SPLITS_FROM || length <= SHORT))
    drafts.push(...splitWord(knowledge, text, spellings[0]));
  if (!shouted && !isListed && mayBeUnknownWord(text, least)) drafts.push(...readUnknownWords(knowledge, text));
  if (!drafts.some(draft => draft.text === text)) drafts.push(readAsItIs(knowledge, text));
  const slip = slipCost(knowledge, text, guesses);
  return readingsOf(
    drafts.map(draft => (draft.text === text && draft.cost > slip ? { ...draft, cost: slip } : draft)),
    isListed,
    shouted,
  );
}

function spellListed({ spell, spellPlain }: Knowledge, text: string): readonly Spelling[] {
  const isPoor = text.length >= SHORTEST_COMPOUND && spell.best(text, COMPOUNDS_FROM) === undefined;
  return isPoor ? spell(text, 'compounds') : spellPlain(text);
}

/** Words in capitals throughout; a short one may be a word of small letters. */
function spellShout(knowledge: Knowledge, text: string): readonly Spelling[] {
  const shouted = knowledge.spellShouted(text);
  if (text.length > SHORT_SHOUT) return shouted;
  return [...shouted, ...knowledge.spellPlain(text).filter(spelling => isMistakenCapital(knowledge, spelling))];
}

function leastCost(spellings: readonly Spelling[]): number {
  return Math.min(...spellings.map(totalCost));
}
