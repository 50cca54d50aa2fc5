/** Readings of a piece as listed words and compounds. */
import { UNLISTED } from '../channel.ts';
import { FIRST_WORD, NAME, UNKNOWN } from '../language-model.ts';
import { EITHER } from '../lexicon.ts';
import type { Spelling } from '../spelling/shortlist.ts';
import { writeFor } from './casing.ts';
import { costWithin, type Draft, type Knowledge } from './reading.ts';

/** Two or three capitals in running text are oftener a misread word than a shouted one. */
const SHORT_SHOUT = 5;
/** Names are too many to be corrected into one another by other letters than å, ä, ö and é. */
const NAME_DOUBT = 4;
/** Nats beyond which a word is too rare to be behind capitals that were none. */
const FREQUENT = 8.5;

export function readListed(knowledge: Knowledge, noisy: string, spelling: Spelling): Draft {
  const id = classify(spelling);
  return {
    ...draftFrom(noisy, spelling),
    ids: [id],
    cost: spelling.channel + costWithin(knowledge, id, spelling.prior) + doubt(knowledge, noisy, spelling),
  };
}

/** The word in place of `noisy`, at the cost of its confusions alone. */
export function draftFrom(noisy: string, spelling: Spelling): Draft {
  const { lmId, channel, kind, rules, casing, capital } = spelling;
  return { text: writeFor(noisy, spelling), ids: [lmId], cost: channel, kind, rules, casing, capital };
}

/** `PA` for `På`, `FOR` for `För`: nothing but å and ö drawn as large as capitals. */
export function isMistakenCapital({ channel }: Knowledge, { prior, rules }: Spelling): boolean {
  const isLarge = (rule: number): boolean =>
    rule !== UNLISTED && channel.marked[rule] === 1 && /^[AO]$/.test(channel.figures.confusions[rule]!.noisy);
  return prior < FREQUENT && rules.length > 0 && rules.every(isLarge);
}

/** A rare word that may be a name is one when it has a capital. */
function classify({ lmId, casing, capital, shouted }: Spelling): number {
  return lmId === UNKNOWN && casing === EITHER && capital && !shouted ? NAME : lmId;
}

function doubt({ channel }: Knowledge, noisy: string, { shouted, capital, rules, lmId }: Spelling): number {
  if (shouted) return noisy.length < 4 && rules.length > 0 ? SHORT_SHOUT : 0;
  const isName = capital && lmId < FIRST_WORD;
  return isName && rules.some(rule => rule === UNLISTED || channel.marked[rule] === 0) ? NAME_DOUBT : 0;
}
