/** What a piece may have been before it was scanned: the readings that the decoder chooses from. */
import type { Channel } from './channel.ts';
import { NAME, OTHER_SIGN, signClass, UNKNOWN } from './language-model.ts';
import { ACRONYM, CAPITAL, COST_STEP, EITHER, findWord, LOWER } from './lexicon.ts';
import type { RestoreModel } from './model.ts';
import { createSpeller, type Spelling } from './spell.ts';
import { guessStrangers } from './strangers.ts';

export type Reading = {
  /** As it would be written in place of the piece. */
  readonly text: string;
  /** Numbers in the language model: one, or two where a lost blank is put back. */
  readonly ids: readonly number[];
  /** Nats that the language model does not see: channel, spelling of unknown words, casing. */
  readonly cost: number;
  readonly kind: 'same' | 'lexicon' | 'compound' | 'name' | 'stranger';
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
const STRANGER = 7;
const STRANGER_LETTER = 2.6;
/** Two or three capitals in running text are oftener a misread word than a shouted one. */
const SHORT_SHOUT = 5;
/** Names are too many to be corrected into one another. */
/** No letter of an unknown word costs less on average. */
const STRANGER_LEAST = 1.8;
/** Nothing in an unknown word of plain letters shows that it was misread. */
const STRANGER_DOUBT = 2;
/** How much rarer authors mistype a word than recognisers misread it in a way that is not listed, nats. */
const SLIP = 1;
const NAME_DOUBT = 4;
const SPLIT_LETTERS = 22;
const HASTY = 15;

export function createReader(model: RestoreModel, channel: Channel): Reader {
  const { lexicon, language } = model;
  const speller = createSpeller(lexicon, channel);
  const cache = new Map<string, Readings>();
  const quick = new Map<string, readonly Spelling[]>();
  const unknownCost = language.cost1[UNKNOWN]! * COST_STEP;
  const nameCost = language.cost1[NAME]! * COST_STEP;
  /** What the word costs beyond what the language model charges for its class. */
  const within = (id: number, prior: number): number =>
    id === UNKNOWN ? prior - unknownCost : id === NAME ? prior - nameCost : 0;

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
    const plain = findWord(lexicon, text.toLowerCase());
    let spellings = spellQuick(text, isShouted);
    if (isShouted && text.length < 4) spellings = [...spellings, ...spellQuick(text).filter(isMistakenCapital)];
    let total = totalOf(spellings);
    if (total > HASTY && text.length > 5 && !isShouted) {
      spellings = speller.spell(text, 'compounds');
      total = totalOf(spellings);
    }
    if (total > 14 + text.length && text.length > 3 && text[0] === text[0]!.toLowerCase()) {
      spellings = [...spellings, ...speller.spell(text, 'guess')];
    }
    const drafts: Draft[] = spellings.map(spelling => ({
      text: write(spelling.word, spelling.capital, spelling.shouted, text, spelling.casing),
      ids: [classify(spelling)],
      cost: spelling.channel + within(classify(spelling), spelling.prior) + doubts(spelling, text),
      kind: spelling.kind,
      spelling,
      casing: spelling.casing,
      capital: spelling.capital || isShouted,
    }));
    if (!isShouted && text.length <= SPLIT_LETTERS && (total > HASTY + 2 || text.length <= 5))
      drafts.push(...splits(text, spellings[0]));
    if (plain < 0 && !isShouted && total > STRANGER + STRANGER_LEAST * text.length) drafts.push(...strangers(text));
    if (!drafts.some(draft => draft.text === text)) drafts.push(own(text, plain));
    const slip = slipCost(text, spellings);
    if (slip < Infinity) {
      for (const [i, draft] of drafts.entries()) {
        if (draft.text === text && draft.cost > slip) drafts[i] = { ...draft, cost: slip };
      }
    }
    return finish(drafts, plain >= 0, isShouted);
  }

  /** What the piece costs as a slip of the author's: a word as likely as the best guess, with one letter wrong. */
  function slipCost(text: string, spellings: readonly Spelling[]): number {
    if (!/^[a-zåäö]+$/i.test(text)) return Infinity;
    let least = Infinity;
    for (const { rules, channel: spent, prior } of spellings) {
      if (rules.includes(-1)) least = Math.min(least, spent + within(UNKNOWN, prior) + SLIP);
    }
    return least;
  }

  function doubts({ shouted, capital, rules, lmId }: Spelling, text: string): number {
    if (shouted) return text.length < 4 && rules.length > 0 ? SHORT_SHOUT : 0;
    return capital && lmId <= NAME && rules.some(rule => rule < 0 || !channel.marked[rule]) ? NAME_DOUBT : 0;
  }

  /** `PA` for `På`, `FOR` for `För`: nothing but å and ö drawn as large as capitals. */
  function isMistakenCapital({ prior, rules }: Spelling): boolean {
    return (
      prior < 8.5 &&
      rules.length > 0 &&
      rules.every(
        rule =>
          rule >= 0 &&
          channel.figures.confusions[rule]!.noisy.length === 1 &&
          channel.marked[rule] &&
          /[AO]/.test(channel.figures.confusions[rule]!.noisy),
      )
    );
  }

  function spellQuick(text: string, shouted = false): readonly Spelling[] {
    const key = shouted ? `${text}!` : text;
    let spellings = quick.get(key);
    if (!spellings) {
      spellings = [...speller.spell(text, 'plain', shouted)];
      quick.set(key, spellings);
    }
    return spellings;
  }

  /** Spellings of a word that is in no list; its letters are judged by what is usual in such words. */
  function strangers(text: string): Draft[] {
    const id = classOf(text);
    const isPlain = /^[a-z]+$/i.test(text);
    return guessStrangers(lexicon, channel, text).map(guess => ({
      text: guess.text,
      ids: [id],
      cost: within(id, STRANGER + guess.cost) + (guess.text !== text && isPlain ? STRANGER_DOUBT : 0),
      kind: guess.text === text ? 'same' : 'stranger',
      spelling: null,
      casing: EITHER,
      capital: guess.text[0] !== guess.text[0]!.toLowerCase(),
    }));
  }

  /** The piece as it is, where nothing else proposes it. */
  function own(text: string, plain: number): Draft {
    const known = plain >= 0;
    const prior = known ? lexicon.cost[plain]! * COST_STEP : STRANGER + STRANGER_LETTER * text.length;
    const id = known ? lexicon.lmId[plain]! : classOf(text);
    return {
      text,
      ids: [id],
      cost: within(id, prior),
      kind: 'same',
      spelling: null,
      casing: known ? lexicon.casing[plain]! : EITHER,
      capital: text[0] !== text[0]!.toLowerCase(),
    };
  }

  function lone(text: string): Readings {
    const lower = text.toLowerCase();
    const id = /\p{L}/u.test(text) ? idOf(lower) : signClass(text);
    const same: Draft = {
      text,
      ids: [id],
      cost: 0.05,
      kind: 'same',
      spelling: null,
      casing: EITHER,
      capital: text !== lower,
    };
    const drafts = [same];
    for (const { truth, cost } of channel.lone.get(text) ?? []) {
      const word = truth.toLowerCase();
      if (truth === text) drafts[0] = { ...same, cost };
      else
        drafts.push({
          ...same,
          text: truth,
          ids: [idOf(word)],
          cost,
          kind: 'lexicon',
          casing: LOWER,
          capital: truth !== word,
        });
    }
    for (const spelling of id === OTHER_SIGN ? [] : spellQuick(text)) {
      const { word, capital, casing, lmId, prior } = spelling;
      if (word.length < 2) continue;
      const written = capital ? word[0]!.toUpperCase() + word.slice(1) : word;
      drafts.push({
        text: written,
        ids: [lmId],
        cost: spelling.channel + within(lmId, prior),
        kind: 'lexicon',
        spelling,
        casing,
        capital,
      });
    }
    return finish(drafts, id !== OTHER_SIGN, false);
  }

  function splits(text: string, best: Spelling | undefined): Draft[] {
    const drafts: Draft[] = [];
    const worst = (best ? best.channel + best.prior : STRANGER + STRANGER_LETTER * text.length) + 4;
    for (let i = 1; i < text.length; i++) {
      const [before, behind] = [text.slice(0, i), text.slice(i)];
      // The shorter half is cheaper to look at and oftener known already.
      const shorter = half(i * 2 < text.length ? before : behind);
      const longer = shorter && half(i * 2 < text.length ? behind : before);
      if (!shorter || !longer) continue;
      const [left, right] = i * 2 < text.length ? [shorter, longer] : [longer, shorter];
      if (right.capital) continue;
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
        shouted: false,
        rules: [],
      };
    }
    const best = spellQuick(text)[0];
    return best && best.prior < 9.5 && best.lmId > NAME ? best : null;
  }

  function merge(left: string, right: string): Readings | null {
    if (isFixed(left) || isFixed(right) || left.length + right.length < 4) return null;
    const spellings = spellQuick(left + right).filter(({ lmId }) => lmId > NAME);
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

/** A rare word that may be a name is one when it has a capital. */
function classify({ lmId, casing, capital, shouted }: Spelling): number {
  return lmId === UNKNOWN && casing === EITHER && capital && !shouted ? NAME : lmId;
}

/** Class of an unknown word by its casing. */
function classOf(text: string): number {
  return /^\p{Lu}\p{Ll}/u.test(text) ? NAME : UNKNOWN;
}

function totalOf(spellings: readonly Spelling[]): number {
  let best = Infinity;
  for (const { channel, prior } of spellings) best = Math.min(best, channel + prior);
  return best;
}

/** Numbers, references and addresses are never read otherwise. */
export function isFixed(text: string): boolean {
  if (/\p{L}\.\p{L}|:\p{Lu}|^\p{Lu}+&\p{Lu}+$|^\p{Lu}+\d$/u.test(text)) return true;
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
