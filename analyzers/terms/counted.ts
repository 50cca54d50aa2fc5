/** Terms of documents whose words have been counted before: no text and no token is looked at. */
import type { Answer } from '../../pipeline/corpus.ts';
import { COUNTED_ROLES, type CountedWords, type WordAspect, type WordCounts } from '../../pipeline/counts.ts';
import { createStopTest } from '../../pipeline/language/stop-list.ts';
import type { Upos } from '../../pipeline/tokenize/types.ts';
import type { Whose } from '../words/index.ts';
import type { StreamOptions, TermUnit } from './stream.ts';

/** Counts of a term by document, as they grow. */
type Growing = { readonly documents: number[]; readonly counts: number[] };

export type CountedTerms = { readonly sizes: number[]; readonly terms: Map<string, Growing> };

const ASPECTS: Partial<Record<TermUnit, WordAspect>> = { form: 'lower', stem: 'stem', lemma: 'term' };

/**
 * Terms and sizes of the answers, in the order in which the tokens would give them; undefined where tokens have to be looked at: for sequences
 * of words, for units that are not kept, and for answers whose words were not counted.
 */
export const countedTerms = (
  answers: readonly Answer[],
  { unit, order, whose, stopWords }: StreamOptions,
): CountedTerms | undefined => {
  const aspect = ASPECTS[unit];
  const words = answers[0]?.counts?.words;
  if (aspect === undefined || order !== 1 || words === undefined) return undefined;
  const counts = answers.map(answer => answer.counts);
  if (!counts.every(known => known?.words === words)) return undefined;
  const { list, at } = words.column(aspect);
  const isStop = stopColumn(words, stopWords, unit);
  const postings = new Array<Growing | undefined>(list.length);
  const terms = new Map<string, Growing>();
  const isSaid = rolesOf(whose);
  const sizes = (counts as WordCounts[]).map(({ word, role, count }, d) => {
    let size = 0;
    for (let i = 0; i < word.length; i++) {
      if (isSaid[role[i]!] === 0) continue;
      const times = count[i]!;
      size += times;
      if (isStop[word[i]!] === 1) continue;
      const place = at[word[i]!]!;
      let known = postings[place];
      if (known === undefined) {
        known = { documents: [], counts: [] };
        postings[place] = known;
        terms.set(list.get(place)!, known);
      }
      const last = known.documents.length - 1;
      if (known.documents[last] === d) known.counts[last]! += times;
      else {
        known.documents.push(d);
        known.counts.push(times);
      }
    }
    return size;
  });
  return { sizes, terms };
};

/** Words that are said by those that count. */
export const countSaid = ({ role, count }: WordCounts, whose: Whose): number => {
  const isSaid = rolesOf(whose);
  let size = 0;
  for (let i = 0; i < count.length; i++) if (isSaid[role[i]!] === 1) size += count[i]!;
  return size;
};

const rolesOf = (whose: Whose): Uint8Array =>
  Uint8Array.from(COUNTED_ROLES, role => (whose === 'all' || role === whose ? 1 : 0));

/** By word 1 where it gets no row; lemmas are stopped by form, lemma and class, other units by form alone. */
const stopColumn = (words: CountedWords, entries: readonly string[], unit: TermUnit): Uint8Array => {
  const lower = words.column('lower');
  const isStop = new Uint8Array(lower.at.length);
  if (entries.length === 0) return isStop;
  if (unit !== 'lemma') {
    const stopped = new Set(entries);
    const byForm = Uint8Array.from({ length: lower.list.length }, (_, i) => (stopped.has(lower.list.get(i)!) ? 1 : 0));
    for (let word = 0; word < isStop.length; word++) isStop[word] = byForm[lower.at[word]!]!;
    return isStop;
  }
  const [lemma, upos] = [words.column('lemma'), words.column('upos')];
  const test = createStopTest(entries);
  for (let word = 0; word < isStop.length; word++) {
    const form = lower.list.get(lower.at[word]!)!;
    const stops = test({
      lower: form,
      lemma: lemma.list.get(lemma.at[word]!) || form,
      upos: upos.list.get(upos.at[word]!) as Upos,
    });
    if (stops) isStop[word] = 1;
  }
  return isStop;
};
