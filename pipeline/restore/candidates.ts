/** What a piece may have been before it was scanned: the readings that the decoder chooses from. */
import type { Channel } from './channel.ts';
import { OTHER_SIGN, signClass, UNKNOWN } from './language-model.ts';
import { ACRONYM, CAPITAL, COST_STEP, EITHER, findWord, LOWER } from './lexicon.ts';
import type { RestoreModel } from './model.ts';
import { createSpeller, type Spelling } from './spell.ts';

export type Reading = {
  /** As it would be written in place of the piece. */
  readonly text: string;
  /** Numbers in the language model: one, or two where a lost blank is put back. */
  readonly ids: readonly number[];
  /** Nats that the language model does not see: channel, spelling of unknown words, casing. */
  readonly cost: number;
  readonly kind: 'same' | 'lexicon' | 'compound' | 'name';
  readonly spelling: Spelling | null;
};

/** What is known about a string without looking at its neighbours. */
export type Readings = {
  readonly known: boolean;
  readonly inside: readonly Reading[];
  readonly opening: readonly Reading[];
};

export type Reader = {
  readonly read: (text: string) => Readings;
  /** Two pieces as one word, or none. */
  readonly merge: (left: string, right: string) => Readings | null;
};

/** −ln P of a word that is in no list: a share for unknown words, and so much a letter. */
const STRANGER = 6;
const STRANGER_LETTER = 2.6;
const SPLIT_LETTERS = 22;
const HASTY = 15;

export function createReader(model: RestoreModel, channel: Channel): Reader {
  const { lexicon, language } = model;
  const speller = createSpeller(lexicon, channel);
  const cache = new Map<string, Readings>();
  const quick = new Map<string, readonly Spelling[]>();
  const unknownCost = language.cost1[UNKNOWN]! * COST_STEP;

  function read(text: string): Readings {
    let readings = cache.get(text);
    if (!readings) {
      readings = compute(text);
      cache.set(text, readings);
    }
    return readings;
  }

  function compute(text: string): Readings {
    if (text.length === 1) return lone(text);
    if (isFixed(text)) return alone(text);
    const isShouted = /\p{Lu}.*\p{Lu}/u.test(text) && text === text.toUpperCase();
    const body = isShouted ? text.toLowerCase() : text;
    let spellings = spellQuick(body);
    const plain = findWord(lexicon, text.toLowerCase());
    const best = spellings[0];
    if (!best || best.channel + best.prior > HASTY) spellings = speller.spell(body, true);
    const drafts: Draft[] = spellings.map(spelling => ({
      text: write(spelling.word, spelling.capital, isShouted, text, spelling.casing),
      ids: [spelling.lmId],
      cost: spelling.channel + (spelling.lmId === UNKNOWN ? spelling.prior - unknownCost : 0),
      kind: spelling.kind,
      spelling,
      casing: spelling.casing,
      capital: spelling.capital || isShouted,
    }));
    const total = best ? best.channel + best.prior : Infinity;
    if (!isShouted && text.length <= SPLIT_LETTERS && (total > HASTY || text.length <= 5))
      drafts.push(...splits(text, spellings[0]));
    if (!drafts.some(draft => draft.text === text)) drafts.push(stranger(text, plain));
    return finish(drafts, plain >= 0, isShouted);
  }

  function spellQuick(text: string): readonly Spelling[] {
    let spellings = quick.get(text);
    if (!spellings) {
      spellings = [...speller.spell(text, false)];
      quick.set(text, spellings);
    }
    return spellings;
  }

  /** A word in no list, left as it is; its letters are taken at the channel's word. */
  function stranger(text: string, plain: number): Draft {
    let cost = 0;
    for (const char of text) {
      const unit = char.toLowerCase().charCodeAt(0);
      const code = unit < 1024 ? lexicon.codeOf[unit]! : 255;
      cost += code === 255 ? 4 : channel.keep[code]!;
    }
    const prior = plain >= 0 ? lexicon.cost[plain]! * COST_STEP : STRANGER + STRANGER_LETTER * text.length;
    return {
      text,
      ids: [plain >= 0 ? lexicon.lmId[plain]! : UNKNOWN],
      cost: cost + (plain >= 0 && lexicon.lmId[plain]! !== UNKNOWN ? 0 : prior - unknownCost),
      kind: 'same',
      spelling: null,
      casing: plain >= 0 ? lexicon.casing[plain]! : EITHER,
      capital: text[0] !== text[0]!.toLowerCase(),
    };
  }

  function lone(text: string): Readings {
    const lower = text.toLowerCase();
    const id = /\p{L}/u.test(text) ? idOf(lower) : signClass(text);
    const own: Draft = {
      text,
      ids: [id],
      cost: 0.05,
      kind: 'same',
      spelling: null,
      casing: EITHER,
      capital: text !== lower,
    };
    const drafts = [own];
    for (const { truth, cost } of channel.lone.get(text) ?? []) {
      if (truth === text) {
        drafts[0] = { ...own, cost };
        continue;
      }
      const word = truth.toLowerCase();
      drafts.push({
        text: truth,
        ids: [idOf(word)],
        cost,
        kind: 'lexicon',
        spelling: null,
        casing: LOWER,
        capital: truth !== word,
      });
    }
    return finish(drafts, id !== OTHER_SIGN, false);
  }

  function splits(text: string, best: Spelling | undefined): Draft[] {
    const drafts: Draft[] = [];
    const worst = (best ? best.channel + best.prior : STRANGER + STRANGER_LETTER * text.length) + 4;
    for (let i = 1; i < text.length; i++) {
      const left = half(text.slice(0, i));
      const right = left && half(text.slice(i));
      if (!left || !right || right.capital) continue;
      const cost = left.channel + right.channel + channel.joinedCost;
      if (cost + left.prior + right.prior > worst) continue;
      drafts.push({
        text: `${write(left.word, left.capital, false, text, left.casing)} ${right.word}`,
        ids: [left.lmId, right.lmId],
        cost,
        kind: 'lexicon',
        spelling: { ...left, rules: [...left.rules, ...right.rules] },
        casing: left.casing,
        capital: left.capital,
      });
    }
    return drafts;
  }

  /** A part of a word that lost its blank must be a frequent word. */
  function half(text: string): Spelling | null {
    if (text.length === 1) {
      const word = text.toLowerCase();
      if (!/^[iåö1]$/.test(word)) return null;
      const id = idOf(word === '1' ? 'i' : word);
      return {
        word: word === '1' ? 'i' : word,
        capital: text !== word,
        lmId: id,
        casing: LOWER,
        channel: 0,
        prior: language.cost1[id]! * COST_STEP,
        kind: 'lexicon',
        rules: [],
      };
    }
    const best = spellQuick(text)[0];
    return best && best.prior < 9.5 && best.lmId !== UNKNOWN ? best : null;
  }

  function merge(left: string, right: string): Readings | null {
    if (isFixed(left) || isFixed(right) || left.length + right.length < 4) return null;
    const spellings = spellQuick(left + right).filter(({ lmId }) => lmId !== UNKNOWN);
    if (spellings.length === 0) return null;
    const drafts = spellings.slice(0, 3).map(
      (spelling): Draft => ({
        text: write(spelling.word, spelling.capital, false, left + right, spelling.casing),
        ids: [spelling.lmId],
        cost: spelling.channel + channel.splitCost,
        kind: 'lexicon',
        spelling,
        casing: spelling.casing,
        capital: spelling.capital,
      }),
    );
    return finish(drafts, true, false);
  }

  function idOf(word: string): number {
    const number = findWord(lexicon, word);
    return number < 0 ? UNKNOWN : lexicon.lmId[number]!;
  }

  return { read, merge };
}

type Draft = Reading & { readonly casing: number; readonly capital: boolean };

/** Numbers, references and addresses are never read otherwise. */
export function isFixed(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return /[@§%_\\]|^www\.|^https?:/.test(text);
  const letters = text.replace(/[^\p{L}&]/gu, '').length;
  return digits > 1 ? /\d\d/.test(text) || digits > letters : letters === 0;
}

function alone(text: string): Readings {
  const reading: Reading = { text, ids: [signClass(text)], cost: 0, kind: 'same', spelling: null };
  return { known: true, inside: [reading], opening: [reading] };
}

/** −ln P(capital or not) inside a sentence and at its beginning, by the word's usual casing. */
function casingCost(casing: number, capital: boolean, opens: boolean): number {
  if (opens) return capital ? 0.05 : 3;
  if (casing === EITHER) return capital ? 1 : 0.5;
  return (casing === CAPITAL || casing === ACRONYM) === capital ? 0.01 : 4.6;
}

function finish(drafts: readonly Draft[], known: boolean, isShouted: boolean): Readings {
  const at = (opens: boolean): Reading[] =>
    drafts.map(({ text, ids, cost, kind, spelling, casing, capital }) => ({
      text,
      ids,
      cost: cost + (isShouted ? 0 : casingCost(casing, capital, opens)),
      kind,
      spelling,
    }));
  return { known, inside: at(false), opening: at(true) };
}

/** The word with the casing of the piece that it stands for. */
function write(word: string, capital: boolean, isShouted: boolean, noisy: string, casing: number): string {
  if (isShouted) return word.toUpperCase();
  if (noisy.toLowerCase() === word && (casing === ACRONYM || (noisy[0] === noisy[0]!.toUpperCase()) === capital)) {
    if (casing === ACRONYM) return noisy;
  }
  return capital ? word[0]!.toUpperCase() + word.slice(1) : word;
}
