/** Terms of documents whose words have been counted before: no text and no token is looked at. */
import type { Answer } from '../../pipeline/corpus.ts';
import {
  COUNTED_ROLES,
  type CountedWords,
  type WordAspect,
  type WordColumn,
  type WordCounts,
} from '../../pipeline/counts.ts';
import { createStopTest } from '../../pipeline/language/stop-list.ts';
import { room } from '../../pipeline/memory.ts';
import type { Upos } from '../../pipeline/tokenize/types.ts';
import type { Whose } from '../words/index.ts';
import { stem } from '../words/stem.ts';
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
  if (aspect === undefined || order !== 1) return undefined;
  const words = answers[0]?.counts?.words;
  if (words === undefined || !(words.aspects.has(aspect) || aspect === 'stem')) return undefined;
  const counts = answers.map(answer => answer.counts);
  if (!counts.every(known => known?.words === words)) return undefined;
  const { list, at } = words.aspects.has(aspect) ? words.column(aspect) : stemColumn(words);
  const termOf = termColumn(at, stopColumn(words, stopWords, unit));
  const isSaid = rolesOf(whose);
  const { sizes, order: found, documents: held } = sizeUp(counts as WordCounts[], termOf, isSaid, list.length);
  const columns = fill(counts as WordCounts[], termOf, isSaid, found, held);
  const postingsOf = (term: number): Growing => {
    const [start, length] = [columns.start[term]!, held[term]!];
    const [documents, times] = [new Array<number>(length), new Array<number>(length)];
    for (let k = 0; k < length; k++) {
      documents[k] = columns.documents[start + k]!;
      times[k] = columns.counts[start + k]!;
    }
    return { documents, counts: times };
  };
  return { sizes, terms: new Map(found.map(term => [list.get(term)!, postingsOf(term)])) };
};

/** Stems that were worked out so far, by their texts and by word. */
type Stems = { readonly texts: string[]; readonly places: Map<string, number>; readonly at: number[] };

const STEMS = room<Stems>('stems of words that were counted');

/** Stems of words that are known by their forms alone, each worked out once however often words are added. */
const stemColumn = (words: CountedWords): WordColumn => {
  const { list, at } = words.column('lower');
  const stems = words.memory.about(words, STEMS, (): Stems => ({ texts: [], places: new Map(), at: [] }));
  for (let form = stems.at.length; form < list.length; form++) {
    const text = stem(list.get(form)!);
    const place = stems.places.get(text) ?? stems.texts.push(text) - 1;
    stems.places.set(text, place);
    stems.at.push(place);
  }
  return {
    list: {
      length: stems.texts.length,
      get: place => stems.texts[place],
      find: texts => [...texts].flatMap(text => stems.places.get(text) ?? []),
    },
    at: at.map(form => stems.at[form]!),
  };
};

/** By word the place of its term, -1 for a word that gets no row. */
const termColumn = (at: Int32Array, isStop: Uint8Array): Int32Array =>
  at.map((place, word) => (isStop[word] === 1 ? -1 : place));

/** How many words each document has, which terms there are in the order of their first appearance, and how many documents hold each. */
const sizeUp = (counts: readonly WordCounts[], termOf: Int32Array, isSaid: Uint8Array, terms: number) => {
  const documents = new Int32Array(terms);
  const last = new Int32Array(terms).fill(-1);
  const order: number[] = [];
  const sizes = counts.map(({ word, role, count }, d) => {
    let size = 0;
    for (let i = 0; i < word.length; i++) {
      if (isSaid[role[i]!] === 0) continue;
      size += count[i]!;
      const term = termOf[word[i]!]!;
      if (term < 0 || last[term] === d) continue;
      if (last[term] === -1) order.push(term);
      last[term] = d;
      documents[term]!++;
    }
    return size;
  });
  return { sizes, order, documents };
};

/** Postings of all terms behind one another, as many as each is `held` by; those of a term begin at its `start`. */
const fill = (
  counts: readonly WordCounts[],
  termOf: Int32Array,
  isSaid: Uint8Array,
  order: readonly number[],
  held: Int32Array,
) => {
  const start = new Int32Array(held.length);
  let all = 0;
  for (const term of order) {
    start[term] = all;
    all += held[term]!;
  }
  const [documents, times] = [new Int32Array(all), new Int32Array(all)];
  const next = start.slice();
  for (let d = 0; d < counts.length; d++) {
    const { word, role, count } = counts[d]!;
    for (let i = 0; i < word.length; i++) {
      if (isSaid[role[i]!] === 0) continue;
      const term = termOf[word[i]!]!;
      if (term < 0) continue;
      const at = next[term]!;
      if (at > start[term]! && documents[at - 1] === d) times[at - 1]! += count[i]!;
      else {
        documents[at] = d;
        times[at] = count[i]!;
        next[term] = at + 1;
      }
    }
  }
  return { start, documents, counts: times };
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

const STOPPED = room<Map<string, Uint8Array>>('words of a store that get no row');

/** By word 1 where it gets no row; lemmas are stopped by form, lemma and class, other units by form alone. */
const stopColumn = (words: CountedWords, entries: readonly string[], unit: TermUnit): Uint8Array => {
  const known = words.memory.about(words, STOPPED, () => new Map<string, Uint8Array>());
  const key = `${unit === 'lemma' ? 'lemma' : 'form'} ${entries.join(' ')}`;
  const found = known.get(key);
  // Words that are counted as they are read grow in number from one call to the next.
  if (found !== undefined && found.length === words.column('lower').at.length) return found;
  const isStop = (unit === 'lemma' ? stopsByLemma : stopsByForm)(words, entries);
  known.set(key, isStop);
  return isStop;
};

const stopsByForm = (words: CountedWords, entries: readonly string[]): Uint8Array => {
  const lower = words.column('lower');
  return among(lower, lower.list.find(entries));
};

/** Words of which the form or the lemma stands in the list, whatever its class there, and of these those that are meant. */
const stopsByLemma = (words: CountedWords, entries: readonly string[]): Uint8Array => {
  const [lower, lemma, upos] = [words.column('lower'), words.column('lemma'), words.column('upos')];
  const named = new Set(entries.map(entry => entry.replace(/^-|(?<=.) \(\S+\)$/gu, '')));
  for (const entry of entries) named.add(entry);
  const lemmas: number[] = [];
  for (let i = 0; i < lemma.list.length; i++) if (named.has(lemma.list.get(i)!.toLowerCase())) lemmas.push(i);
  const [byForm, byLemma] = [among(lower, lower.list.find(named)), among(lemma, lemmas)];
  const test = createStopTest(entries);
  return byForm.map((isNamed, word) => {
    if (isNamed === 0 && byLemma[word] === 0) return 0;
    const form = lower.list.get(lower.at[word]!)!;
    const candidate = {
      lower: form,
      lemma: lemma.list.get(lemma.at[word]!) || form,
      upos: upos.list.get(upos.at[word]!) as Upos,
    };
    return test(candidate) ? 1 : 0;
  });
};

/** By word 1 where its text stands at one of some places of the column's list. */
const among = ({ list, at }: WordColumn, places: readonly number[]): Uint8Array => {
  const isIn = new Uint8Array(list.length);
  for (const place of places) isIn[place] = 1;
  const out = new Uint8Array(at.length);
  for (let word = 0; word < out.length; word++) out[word] = isIn[at[word]!]!;
  return out;
};
