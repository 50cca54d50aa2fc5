/** Tells whether a text was damaged, how, and in which lines, before anything is changed. */
import type { Reader } from './readings/index.ts';
import type { Piece } from './words.ts';

export type DamageKind = 'clean' | 'damaged' | 'partly' | 'no-diacritics';

export type Damage = {
  /** `damaged`: throughout; `partly`: only some lines; `no-diacritics`: typed without å, ä and ö but otherwise fine. */
  readonly kind: DamageKind;
  /** Letters, and how many of them are å, ä or ö, in the text as received. */
  readonly letters: number;
  readonly diacritics: number;
  readonly words: number;
  /** Words that stand in no list as they are but are a damaged listed word. */
  readonly misread: number;
  /** Share of lines with words that were judged damaged. */
  readonly damagedLines: number;
};

export type Assessment = { readonly damage: Damage; readonly lines: Uint8Array };

/** A line of Swedish has so many å, ä and ö a letter. */
const USUAL = 0.045;
const SWITCH = 9;
/** Nats for and against damage: an å, ä or ö; a word that is a damaged listed word. Shorter words say nothing. */
const MARK = 8;
const MISREAD = 3;
const SHORTEST = 3;

/**
 * Whether no line can be damaged, whatever its words are misread for: each line is given all the evidence that it may have, which is cheap to
 * know, since no word has to be read as what it may have been. `isKnown` says whether a word stands in a list as it is.
 */
export function isSurelySound(text: string, pieces: readonly Piece[], isKnown: (word: string) => boolean): boolean {
  const evidence = new Float64Array(lineCountOf(text));
  for (const { text: word, line } of pieces) {
    const { letters, marked } = lettersOf(word);
    evidence[line]! += USUAL * letters - MARK * marked;
    if (marked === 0 && letters >= SHORTEST && !isKnown(word)) evidence[line]! += MISREAD;
  }
  return smooth(evidence).every(state => state === 0);
}

/** The assessment of such a text, in which nobody asks for what the words are. */
export function soundText(text: string, pieces: readonly Piece[]): Assessment {
  const damage: Damage = {
    kind: 'clean',
    letters: 0,
    diacritics: 0,
    words: pieces.length,
    misread: 0,
    damagedLines: 0,
  };
  return { damage, lines: new Uint8Array(lineCountOf(text)) };
}

function lineCountOf(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** Letters of a word, and how many of them are å, ä or ö. */
function lettersOf(word: string): { readonly letters: number; readonly marked: number } {
  if (SMALL.test(word)) {
    let marked = 0;
    for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > Z) marked++;
    return { letters: word.length, marked };
  }
  return { letters: word.replace(/\P{L}/gu, '').length, marked: word.match(/[åäö]/gi)?.length ?? 0 };
}
const SMALL = /^[a-zåäö]*$/;
const Z = 122;

/** Judges every line by what stands in it, and neighbouring lines together (two-state Viterbi). */
export function assess(text: string, pieces: readonly Piece[], reader: Reader): Assessment {
  const lineCount = lineCountOf(text);
  const evidence = new Float64Array(lineCount);
  const hasWords = new Uint8Array(lineCount);
  let [letters, diacritics, misread, odd] = [0, 0, 0, 0];
  for (const { text: word, line } of pieces) {
    const { letters: own, marked } = lettersOf(word);
    letters += own;
    diacritics += marked;
    if (own > 0) hasWords[line] = 1;
    evidence[line]! += USUAL * own - MARK * marked;
    if (marked > 0 || own < SHORTEST) continue;
    const { known, inside } = reader.read(word);
    if (known) continue;
    const best = inside[0]!;
    if (best.kind !== 'same' && /[åäö]/i.test(best.text)) {
      misread++;
      evidence[line]! += MISREAD;
      if (!isTyped(word, best.text)) odd++;
    } else evidence[line]! -= 0.7;
  }
  const lines = smooth(evidence);
  let [damaged, worded] = [0, 0];
  for (let i = 0; i < lineCount; i++) {
    worded += hasWords[i]!;
    damaged += hasWords[i]! & lines[i]!;
  }
  const share = worded === 0 ? 0 : damaged / worded;
  let kind: DamageKind = 'clean';
  if (misread === 0) lines.fill(0);
  else if (share > 0.9) kind = odd > 0.02 * misread ? 'damaged' : 'no-diacritics';
  else if (share > 0) kind = 'partly';
  return {
    damage: { kind, letters, diacritics, words: pieces.length, misread, damagedLines: kind === 'clean' ? 0 : share },
    lines,
  };
}

/** Whether a foreign keyboard explains the word. */
function isTyped(word: string, meant: string): boolean {
  return meant.replace(/[åä]/g, 'a').replace(/[ÅÄ]/g, 'A').replaceAll('ö', 'o').replaceAll('Ö', 'O') === word;
}

/** Most probable course of undamaged (0) and damaged (1) lines, a change costing SWITCH nats. */
function smooth(evidence: Float64Array): Uint8Array {
  const n = evidence.length;
  const from = [new Uint8Array(n), new Uint8Array(n)];
  let [sound, broken] = [0, -SWITCH / 2];
  for (let i = 0; i < n; i++) {
    const nextSound = Math.max(sound, broken - SWITCH);
    const nextBroken = Math.max(broken, sound - SWITCH) + evidence[i]!;
    from[0]![i] = sound >= broken - SWITCH ? 0 : 1;
    from[1]![i] = broken >= sound - SWITCH ? 1 : 0;
    [sound, broken] = [nextSound, nextBroken];
  }
  const states = new Uint8Array(n);
  for (let i = n - 1, state = broken > sound ? 1 : 0; i >= 0; i--) {
    states[i] = state;
    state = from[state]![i]!;
  }
  return states;
}
