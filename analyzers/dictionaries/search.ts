/** Finds the entries of a dictionary in texts: one pass, in which only entries are tried that may begin at a word. */
import type { Answer } from '../../pipeline/corpus.ts';
import { room } from '../../pipeline/memory.ts';
import type { Vocabulary } from '../../pipeline/tokenize/types.ts';
import { type Part, parseQuery } from '../kwic/query.ts';
import { sequenceOf } from '../kwic/sequence.ts';
import { type Dictionary, WITHIN } from './types.ts';

/** What an entry is compared with: the form as it stands, or the lemma. */
export const DICTIONARY_UNITS = ['form', 'lemma'] as const;
export type DictionaryUnit = (typeof DICTIONARY_UNITS)[number];

/** A place where a category stands: tokens `first` up to but not including `end`. */
export type CategoryPlace = { readonly category: number; readonly first: number; readonly end: number };

type Entry = { readonly parts: readonly Part[]; readonly categories: readonly number[] };

/** A dictionary made ready; categories include those that others stand in, each before what stands in it. */
export type CompiledDictionary = {
  readonly categories: readonly string[];
  readonly needsTags: boolean;
  /** Entries by the one form, or the one lemma, that they may begin with. */
  readonly byForm: ReadonlyMap<string, readonly Entry[]>;
  readonly byLemma: ReadonlyMap<string, readonly Entry[]>;
  /** The others, of which the beginning is tested: by form, or at every word. */
  readonly shapes: readonly Entry[];
  readonly others: readonly Entry[];
};

const COMPILED = room<Map<DictionaryUnit, CompiledDictionary>>('dictionaries made ready');

/** The dictionary made ready, once for all texts of a vocabulary. */
export const compiledFor = (
  { memory }: Vocabulary,
  dictionary: Dictionary,
  unit: DictionaryUnit,
): CompiledDictionary => {
  const known = memory.about(dictionary, COMPILED, () => new Map<DictionaryUnit, CompiledDictionary>());
  const compiled = known.get(unit) ?? compileDictionary(dictionary, unit);
  known.set(unit, compiled);
  return compiled;
};

/**
 * Makes a dictionary ready.
 *
 * @throws {OrdskifteError} BAD_OPTION for an entry with a regular expression that is none
 */
export const compileDictionary = ({ entries }: Dictionary, unit: DictionaryUnit): CompiledDictionary => {
  const numbers = new Map<string, number>();
  const numbersOf = (path: readonly string[]): number[] =>
    path.map((_, i) => {
      const name = path.slice(0, i + 1).join(WITHIN);
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    });
  const all = entries.flatMap(({ word, categories }): Entry[] => {
    const own = numbersOf(categories);
    const typed = unit === 'form' ? word : word.split(/\s+/u).map(asLemma).join(' ');
    return parseQuery(typed).readings.map(parts => ({ parts, categories: own }));
  });
  const [byForm, byLemma] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  const [shapes, others]: [Entry[], Entry[]] = [[], []];
  for (const entry of all) {
    const [first] = entry.parts;
    if (first === undefined) continue;
    if (first.only !== undefined && first.class === undefined) put(first.lemma ? byLemma : byForm, first.only, entry);
    else (first.lemma || first.upos !== undefined ? others : shapes).push(entry);
  }
  const needsTags = all.some(({ parts }) => parts.some(({ lemma, upos }) => lemma || upos !== undefined));
  return { categories: [...numbers.keys()], needsTags, byForm, byLemma, shapes, others };
};

const asLemma = (piece: string): string => (/^(?:lemma|upos):|^\(/u.test(piece) ? piece : `lemma:${piece}`);

const put = (map: Map<string, Entry[]>, key: string, entry: Entry): void => {
  const own = map.get(key);
  if (own) own.push(entry);
  else map.set(key, [entry]);
};

/**
 * The places of every category in some sentences of an answer, sentence by sentence. Within a category a place that lies in a longer one is left out, and
 * entries that find the same words find one place, as in quanteda's `tokens_lookup(nested_scope = "key")`.
 */
export const createSearch = (
  answer: Answer,
  { byForm, byLemma, shapes, others }: CompiledDictionary,
): ((sentence: { readonly firstToken: number; readonly endToken: number }) => CategoryPlace[]) => {
  const { tokens } = answer;
  const { words } = tokens.vocabulary;
  const formed = new Map<number, readonly Entry[]>();
  const ofForm = (id: number): readonly Entry[] => {
    const form = words[id]!;
    const spaced = form.includes(' ') ? (byForm.get(form.split(' ', 1)[0]!) ?? []) : [];
    const own = formed.get(id) ?? [
      ...(byForm.get(form) ?? []),
      ...spaced,
      ...shapes.filter(({ parts }) => parts[0]!.test(form)),
    ];
    formed.set(id, own);
    return own;
  };
  const searches = new Map<Entry, ReturnType<typeof sequenceOf>>();
  const endOf = (entry: Entry, first: number, end: number): number | undefined => {
    let search = searches.get(entry);
    if (search === undefined) {
      search = sequenceOf(answer, entry.parts);
      searches.set(entry, search);
    }
    return search(first, end);
  };
  return ({ firstToken, endToken }) => {
    const places: CategoryPlace[] = [];
    for (let first = firstToken; first < endToken; first++) {
      const lemma = byLemma.size === 0 ? [] : (byLemma.get(words[tokens.lemma[first]!]!.toLowerCase()) ?? []);
      for (const entries of [ofForm(tokens.lower[first]!), lemma, others])
        for (const entry of entries) {
          const end = endOf(entry, first, endToken);
          if (end !== undefined) for (const category of entry.categories) places.push({ category, first, end });
        }
    }
    return withoutNested(places);
  };
};

const withoutNested = (places: readonly CategoryPlace[]): CategoryPlace[] => {
  if (places.length < 2) return [...places];
  const sorted = places.toSorted((a, b) => a.category - b.category || a.first - b.first || b.end - a.end);
  let reached = -1;
  return sorted.filter(({ category, end }, i) => {
    if (i === 0 || sorted[i - 1]!.category !== category) reached = -1;
    // Those before it begin no later: it lies in one of them if one reaches as far.
    if (end <= reached) return false;
    reached = end;
    return true;
  });
};
