/** Readings that put a lost blank back, and that take a stray one away. */
import { FIRST_WORD } from '../language-model.ts';
import { COST_STEP, LOWER } from '../lexicon.ts';
import { type Spelling, totalCost } from '../spelling/shortlist.ts';
import { isFixed } from './fixed.ts';
import { draftFrom } from './listed.ts';
import { type Draft, idOf, type Knowledge, type Readings, readingsOf } from './reading.ts';
import { unknownWordCost } from './unlisted.ts';

/** Nats by which two words may cost more than the best that was found for them as one. */
const MORE = 4;
/** Nats that a word may cost to be one of two that lost their blank. */
const FREQUENT = 9.5;
const SHORTEST_JOINED = 4;
const MOST_JOINED = 3;

/** The piece as two words; `best` is what it would be as one. */
export function splitWord(knowledge: Knowledge, text: string, best: Spelling | undefined): Draft[] {
  const drafts: Draft[] = [];
  const worst = (best ? totalCost(best) : unknownWordCost(text.length)) + MORE;
  for (let i = 1; i < text.length; i++) {
    const halves = readHalves(knowledge, text.slice(0, i), text.slice(i), worst - knowledge.channel.joinedCost);
    if (!halves) continue;
    const [left, right] = halves;
    const cost = left.channel + right.channel + knowledge.channel.joinedCost;
    if (right.capital || cost + left.prior + right.prior > worst) continue;
    const draft = draftFrom(text, left);
    drafts.push({
      ...draft,
      text: `${draft.text} ${right.word}`,
      ids: [left.lmId, right.lmId],
      cost,
      rules: [...left.rules, ...right.rules],
    });
  }
  return drafts;
}

/** Two pieces as one word, or none. */
export function joinWords(knowledge: Knowledge, left: string, right: string): Readings | null {
  const text = left + right;
  if (isFixed(left) || isFixed(right) || text.length < SHORTEST_JOINED) return null;
  const spellings = knowledge.spellPlain(text).filter(({ lmId }) => lmId >= FIRST_WORD);
  if (spellings.length === 0) return null;
  const { splitCost } = knowledge.channel;
  const drafts = spellings.slice(0, MOST_JOINED).map(spelling => draftFrom(text, spelling));
  return readingsOf(
    drafts.map(draft => ({ ...draft, cost: draft.cost + splitCost })),
    true,
  );
}

/** Both halves as words that together cost about `most` nats or less. */
function readHalves(knowledge: Knowledge, left: string, right: string, most: number): [Spelling, Spelling] | null {
  // The shorter half is cheaper to look at and oftener known already.
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  const one = readHalf(knowledge, shorter);
  const other = one && readRest(knowledge, longer, most - totalCost(one) + ROUNDING);
  if (!one || !other) return null;
  return shorter === left ? [one, other] : [other, one];
}

/** Sums of the same costs in another order differ by less. */
const ROUNDING = 1e-6;

/** A part of a word that lost its blank must be a frequent word. */
function readHalf(knowledge: Knowledge, text: string): Spelling | null {
  if (text.length === 1) return readLetter(knowledge, text);
  return frequent(knowledge.spellPlain(text)[0]);
}

/** The same where no more is left to spend. The longer half of a word is seldom met again, so it is not looked for in vain. */
function readRest(knowledge: Knowledge, text: string, most: number): Spelling | null {
  return text.length === 1 ? readLetter(knowledge, text) : frequent(knowledge.spell.best(text, most));
}

function frequent(best: Spelling | undefined): Spelling | null {
  return best && best.prior < FREQUENT && best.lmId >= FIRST_WORD ? best : null;
}

/** The words of one letter, `i` perhaps read as 1. */
function readLetter(knowledge: Knowledge, text: string): Spelling | null {
  const lower = text.toLowerCase();
  if (!/^[iåö1]$/.test(lower)) return null;
  const word = lower === '1' ? 'i' : lower;
  const lmId = idOf(knowledge, word);
  return {
    word,
    capital: text !== lower,
    lmId,
    casing: LOWER,
    channel: 0,
    prior: knowledge.language.cost1[lmId]! * COST_STEP,
    kind: 'lexicon',
    shouted: false,
    rules: [],
  };
}
