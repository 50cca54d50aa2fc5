/**
 * Words of a text counted as they are read: by their forms in small letters, without a token and without a string for each. What is a word is
 * decided by the tokeniser; here its rules are only asked where a plain word and the sign behind it do not decide.
 */
import { COUNTED_ROLES, type CountedWords, type WordColumn, type WordCounts } from '../counts.ts';
import { Memory, room as roomFor } from '../memory.ts';
import type { Block } from '../types.ts';
import { classAt, classesOfUnits, LETTER, SPACE } from './characters.ts';
import { WORD } from './columns.ts';
import { ADDRESS, Forms, HASH_OF_NOTHING, hashed, WITH_POINT, WITH_SPACE } from './forms.ts';
import { MAX_ABBREVIATION } from './full-stop.ts';
import { tokenize } from './index.ts';
import { nextToken } from './scan.ts';
import { joinsNext } from './spaced.ts';
import type { Tokens, Vocabulary } from './types.ts';
import { createVocabulary } from './vocabulary.ts';

/** Counts words of texts, all by the same numbers. */
export type WordCounter = {
  /** The words of the blocks of a text, each with its role once, in the order of their first appearance; `roles` has the place in `COUNTED_ROLES` for each block. */
  readonly count: (text: string, blocks: readonly Block[], roles: readonly number[]) => WordCounts;
};

const COUNTER = roomFor<WordCounter>('counter of words');

/** The counter of a vocabulary. */
export const wordCounter = (vocabulary: Vocabulary): WordCounter =>
  vocabulary.memory.about(vocabulary, COUNTER, createCounter);

const createCounter = (): WordCounter => {
  const forms = new Forms();
  const words = wordsOf(forms);
  const tally = new Tally();
  const room: Room = { words: new Int32Array(1 << 10) };
  return {
    count: (text, blocks, roles) => {
      tally.clear();
      for (const [b, block] of blocks.entries()) {
        const said = readBlock(text, block, forms, room);
        if (said >= 0) for (let i = 0; i < said; i++) tally.add(room.words[i]!, roles[b]!);
        else
          for (const word of wordsOfTokens(tokenize(text, [block], createVocabulary()), forms))
            tally.add(word, roles[b]!);
      }
      return { words, ...tally.counts() };
    },
  };
};

/** The same from tokens: where words are joined over more than one of them (`t ex`, `a)`). */
const wordsOfTokens = ({ kind, lower, vocabulary }: Tokens, forms: Forms): number[] =>
  Array.from(kind).flatMap((own, i) => (own === WORD ? [forms.lowerNumber(vocabulary.words[lower[i]!]!)] : []));

/** Forms as the distinct words of a store are given. */
const wordsOf = (forms: Forms): CountedWords => ({
  memory: new Memory(),
  aspects: new Set(['lower']),
  column: (): WordColumn => ({
    list: {
      length: forms.lower.length,
      get: place => forms.lower[place],
      find: texts => [...texts].flatMap(text => forms.known(text) ?? []),
    },
    at: Int32Array.from(forms.lower, (_, i) => i),
  }),
});

/** Where the words of a block are written. */
type Room = { words: Int32Array };

/** How often each word with its role was counted in one document. */
class Tally {
  /** By word and role: place among those counted here, plus one. */
  #places = new Int32Array(1 << 14);
  readonly #keys: number[] = [];
  readonly #counts: number[] = [];

  clear(): void {
    for (let i = 0; i < this.#keys.length; i++) this.#places[this.#keys[i]!] = 0;
    this.#keys.length = 0;
    this.#counts.length = 0;
  }

  add(word: number, role: number): void {
    const key = word * COUNTED_ROLES.length + role;
    if (key >= this.#places.length) this.#grow(key);
    const place = this.#places[key]!;
    if (place > 0) this.#counts[place - 1]!++;
    else {
      this.#places[key] = this.#keys.push(key);
      this.#counts.push(1);
    }
  }

  counts(): Pick<WordCounts, 'word' | 'role' | 'count'> {
    const { length } = this.#keys;
    const [word, role, count] = [new Int32Array(length), new Uint8Array(length), new Int32Array(length)];
    for (let i = 0; i < length; i++) {
      const key = this.#keys[i]!;
      word[i] = Math.floor(key / COUNTED_ROLES.length);
      role[i] = key % COUNTED_ROLES.length;
      count[i] = this.#counts[i]!;
    }
    return { word, role, count };
  }

  #grow(key: number): void {
    const places = new Int32Array(2 * (key + 1));
    places.set(this.#places);
    this.#places = places;
  }
}

/** Signs that never belong to a word of letters before them, nor change what the word is. */
const ENDS = (() => {
  const ends = new Uint8Array(0x80);
  for (const sign of ',;?!()"') ends[sign.charCodeAt(0)] = 1;
  return ends;
})();

const POINT = 46;

const classes = classesOfUnits();

/** Numbers of the words of a block, as many as are returned; -1 where some of them may be joined. */
const readBlock = (text: string, block: Block, forms: Forms, room: Room): number => {
  const to = Math.min(block.end, text.length);
  if (room.words.length < to - block.start) room.words = new Int32Array(2 * (to - block.start));
  const { words } = room;
  let said = 0;
  for (let at = block.start; at < to; ) {
    const unit = text.charCodeAt(at);
    const kind = classes[unit]!;
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind === LETTER) {
      let hash = hashed(HASH_OF_NOTHING, unit);
      let end = at + 1;
      for (; end < to; end++) {
        const next = text.charCodeAt(end);
        if (classes[next] !== LETTER) break;
        hash = hashed(hash, next);
      }
      const form = forms.find(text, at, end, hash);
      if (isPlainWord(text, at, end, to, forms.kindOf(form))) {
        words[said++] = forms.lowerOf(form);
        at = end;
        continue;
      }
    } else if (isPlainSign(text, unit, at, to)) {
      at++;
      continue;
    }
    const token = nextToken(text, at, to);
    if (token.kind === WORD) {
      if (isJoined(text, block.start, at, token.end, to)) return -1;
      const written = text.slice(at, token.end);
      words[said++] = forms.lowerNumber((/\s/.test(written) ? written.replace(/\s+/g, ' ') : written).toLowerCase());
    }
    at = token.end;
  }
  return said;
};

/** Whether letters are a word, whatever stands around them, and the token ends with them. */
const isPlainWord = (text: string, at: number, end: number, to: number, kind: number): boolean => {
  if ((kind & ADDRESS) !== 0) return false;
  if (end >= to) return true;
  const sign = text.charCodeAt(end);
  if (sign < 0x80 && ENDS[sign] === 1) return end - at > 1;
  if (classAt(text, end) === SPACE) return (kind & WITH_SPACE) === 0 || !joinsNext(text, at, end, to);
  // A full stop before white space; after one or two letters it may be that of an initial, an item or an abbreviation with spaces.
  if (sign !== POINT || end - at < 3) return false;
  if (end + 1 < to && classAt(text, end + 1) !== SPACE) return false;
  return (kind & WITH_POINT) === 0 || end - at > MAX_ABBREVIATION;
};

/** Whether a sign is no part of a word: one that ends words, before a letter, white space or another of them. */
const isPlainSign = (text: string, unit: number, at: number, to: number): boolean => {
  if (unit >= 0x80 || (ENDS[unit] === 0 && unit !== POINT)) return false;
  if (at + 1 >= to) return true;
  const next = text.charCodeAt(at + 1);
  const kind = classAt(text, at + 1);
  return kind === SPACE || kind === LETTER || (next < 0x80 && ENDS[next] === 1);
};

/** Whether a word may be one with what follows: an abbreviation that is written with spaces, or the letter of an item of a list. */
const isJoined = (text: string, from: number, at: number, end: number, to: number): boolean => {
  if (joinsNext(text, at, end, to)) return true;
  const isLetter = end - at === 1 || (end - at === 2 && text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff);
  if (end < to && text[end] === ')' && isRoman(text, at, end)) return true;
  if (!isLetter || end >= to) return false;
  if (text[end] === '.') return mayBeginLine(text, from, at);
  return text[end] === ')' && !(at > from && text[at - 1] === '(');
};

/** `ii`, `xiv`: the number of an item in small Roman letters. */
const isRoman = (text: string, at: number, end: number): boolean => {
  if (end - at < 2 || end - at > 4) return false;
  for (let i = at; i < end; i++) if (!'ivx'.includes(text[i]!)) return false;
  return true;
};

/** Whether nothing but white space with a line break, or a bracket, stands before a word. */
const mayBeginLine = (text: string, from: number, at: number): boolean => {
  for (let before = at - 1; before >= from; before--) {
    if (text[before] === '(' || BREAKS.includes(text[before]!)) return true;
    if (classAt(text, before) !== SPACE) return false;
  }
  return true;
};
const BREAKS = '\n\r\u2028\u2029';
