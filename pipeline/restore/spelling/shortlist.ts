/** The best words found for a scanned one so far, and the cost beyond which a search need not look. */

export type Spelling = {
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  readonly lmId: number;
  readonly casing: number;
  /** −ln P(noisy | word) and −ln P(word), nats. */
  readonly channel: number;
  readonly prior: number;
  readonly kind: 'lexicon' | 'compound';
  /** Found in capitals throughout. */
  readonly shouted: boolean;
  /** Confusions used, as rule numbers of the channel or UNLISTED. */
  readonly rules: readonly number[];
};

export type Shortlist = {
  /** Best first; each word once with a capital and once without. */
  readonly spellings: Spelling[];
  /** Nats; what costs more need not be found. */
  limit: number;
  /** The limit never grows over this. */
  readonly most: number;
};

/** Spellings worse than the best by this much (nats) are not kept. */
const BEAM = 13;
const KEPT = 10;

/** Nats for a word and for its being misread. */
export function totalCost({ channel, prior }: Spelling): number {
  return channel + prior;
}

export function enlist(list: Shortlist, spelling: Spelling): void {
  const { spellings } = list;
  const total = totalCost(spelling);
  const same = spellings.findIndex(({ word, capital }) => word === spelling.word && capital === spelling.capital);
  if (same >= 0) {
    if (totalCost(spellings[same]!) <= total) return;
    spellings.splice(same, 1);
  }
  let at = spellings.length;
  while (at > 0 && totalCost(spellings[at - 1]!) > total) at--;
  spellings.splice(at, 0, spelling);
  if (spellings.length > KEPT) spellings.pop();
  list.limit = Math.min(list.most, totalCost(spellings[0]!) + BEAM);
}
