/** Readings of a piece as a word that is in no list, and as it stands. */
import { UNLISTED } from '../channel.ts';
import { NAME, UNKNOWN } from '../language-model.ts';
import { COST_STEP, EITHER, findWord } from '../lexicon.ts';
import type { Spelling } from '../spelling/shortlist.ts';
import { beginsWithCapital } from './casing.ts';
import { costWithin, type Draft, type Knowledge } from './reading.ts';
import { guessUnknownWords } from './unknown-words.ts';

/** −ln P of a word that is in no list: a share for unknown words, and so much a letter. */
const UNKNOWN_WORD = 7;
const UNKNOWN_LETTER = 2.6;
/** No letter of an unknown word costs less on average. */
const UNKNOWN_LEAST = 1.8;
/** Nothing in an unknown word of plain letters shows that it was misread. */
const UNKNOWN_DOUBT = 2;
/** How much rarer authors mistype a word than recognisers misread it in a way that is not listed, nats. */
const SLIP = 1;

/** −ln P of an unknown word of so many letters, when nothing is known of them. */
export function unknownWordCost(length: number): number {
  return UNKNOWN_WORD + UNKNOWN_LETTER * length;
}

/** Whether an unknown word may be likelier than listed ones that cost `least` nats. */
export function mayBeUnknownWord(text: string, least: number): boolean {
  return least > UNKNOWN_WORD + UNKNOWN_LEAST * text.length;
}

/** Spellings of a word that is in no list; its letters are judged by what is usual in such words. */
export function readUnknownWords(knowledge: Knowledge, text: string): Draft[] {
  const id = classOf(text);
  const isPlain = /^[a-z]+$/i.test(text);
  return guessUnknownWords(knowledge.lexicon, knowledge.channel, text).map(guess => ({
    text: guess.text,
    ids: [id],
    cost: costWithin(knowledge, id, UNKNOWN_WORD + guess.cost) + (guess.text !== text && isPlain ? UNKNOWN_DOUBT : 0),
    kind: guess.text === text ? 'same' : 'unknown',
    rules: [],
    casing: EITHER,
    capital: beginsWithCapital(guess.text),
  }));
}

/** The piece as it is, where nothing else proposes it. */
export function readAsItIs(knowledge: Knowledge, text: string): Draft {
  const { lexicon } = knowledge;
  const number = findWord(lexicon, text.toLowerCase());
  const isListed = number >= 0;
  const id = isListed ? lexicon.lmId[number]! : classOf(text);
  const prior = isListed ? lexicon.cost[number]! * COST_STEP : unknownWordCost(text.length);
  return {
    text,
    ids: [id],
    cost: costWithin(knowledge, id, prior),
    kind: 'same',
    rules: [],
    casing: isListed ? lexicon.casing[number]! : EITHER,
    capital: beginsWithCapital(text),
  };
}

/** What the piece costs as a slip of the author's: a word as likely as the best guess, with one letter wrong. */
export function slipCost(knowledge: Knowledge, text: string, guesses: readonly Spelling[]): number {
  if (!/^[a-zåäö]+$/i.test(text)) return Infinity;
  const costs = guesses
    .filter(({ rules }) => rules.includes(UNLISTED))
    .map(({ channel, prior }) => channel + costWithin(knowledge, UNKNOWN, prior) + SLIP);
  return Math.min(...costs);
}

/** Class of an unknown word by its casing. */
function classOf(text: string): number {
  return /^\p{Lu}\p{Ll}/u.test(text) ? NAME : UNKNOWN;
}
