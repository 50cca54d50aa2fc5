/** The morphological lexicon: headwords with inflection patterns, looked up by cutting endings off; nothing is expanded beforehand. */
import { ByteReader } from '../model/byte-reader.ts';

/** One analysis of a form. `tag` is an index into the lexicon's `tags`. */
export type Reading = { readonly tag: number; readonly lemma: string };

export type Lexicon = {
  /** `UPOS|feats` strings. */
  readonly tags: readonly string[];
  /** Readings of a form as it is written; an empty list where the form is unknown. */
  readonly analyse: (form: string) => readonly Reading[];
  /** True where the word is a headword of the lexicon. */
  readonly isHeadword: (word: string) => boolean;
};

/**
 * Two lexicons as one. `readings: 'all'` gives the readings of both, which is what lemmas want; `'first'` those of the second only where the
 * first has none, which is what the weights were trained on, and none of bare superlatives (`lägst`), which are adverbs as often as
 * adjectives: there the place says more. The tags of the first keep their places.
 */
export const joinLexicons = (first: Lexicon, second: Lexicon, readings: 'all' | 'first'): Lexicon => {
  const tags = [...first.tags];
  const places = second.tags.map(name => {
    const at = tags.indexOf(name);
    return at >= 0 ? at : tags.push(name) - 1;
  });
  return {
    tags,
    analyse: form => {
      const own = first.analyse(form);
      if (readings === 'first' && own.length > 0) return own;
      const more = readings === 'first' && isSuperlative(form) ? NONE : second.analyse(form);
      return more.length === 0 ? own : [...own, ...more.map(({ tag, lemma }) => ({ tag: places[tag]!, lemma }))];
    },
    isHeadword: word => first.isHeadword(word) || second.isHeadword(word),
  };
};

const isSuperlative = (form: string): boolean => form.endsWith('st');

type Row = { readonly lemma: string; readonly tag: number };

/** Reads the lexicon section that `packLexicon` of the training scripts writes. */
export const readLexicon = (bytes: Uint8Array): Lexicon => {
  const { tags, paradigms, words, sets } = readEntries(bytes);
  const index = new EndingIndex();
  paradigms.forEach((rows, paradigm) => {
    for (const { add, remove, row } of rows) index.put(add, remove, paradigm, row);
  });
  const headwords = new Map(words.map(({ word, set }) => [word, set]));
  return {
    tags,
    analyse: form => index.analyse(form, headwords, sets),
    isHeadword: word => headwords.has(word),
  };
};

/** Reads a small lexicon of the same form with every form written out: quicker to ask, and no larger than its few words. */
export const readFormLexicon = (bytes: Uint8Array): Lexicon => {
  const { tags, paradigms, words, sets } = readEntries(bytes);
  const forms = new Map<string, Reading[]>();
  for (const { word, set } of words) {
    for (const paradigm of sets[set]!) {
      for (const { add, remove, row } of paradigms[paradigm]!) {
        const stem = word.slice(0, word.length - remove.length);
        const reading = { tag: row.tag, lemma: stem + row.lemma };
        const known = forms.get(stem + add);
        if (known === undefined) forms.set(stem + add, [reading]);
        else if (!known.some(other => other.tag === reading.tag && other.lemma === reading.lemma)) known.push(reading);
      }
    }
  }
  const headwords = new Set(words.map(({ word }) => word));
  return { tags, analyse: form => forms.get(form) ?? NONE, isHeadword: word => headwords.has(word) };
};

const NONE: readonly Reading[] = [];

type Entries = {
  readonly tags: readonly string[];
  readonly paradigms: readonly (readonly { readonly add: string; readonly remove: string; readonly row: Row }[])[];
  readonly sets: readonly (readonly number[])[];
  readonly words: readonly { readonly word: string; readonly set: number }[];
};

const readEntries = (bytes: Uint8Array): Entries => {
  const reader = new ByteReader(bytes);
  const tags = readTexts(reader);
  const endings = readTexts(reader);
  const paradigms = Array.from({ length: reader.varint() }, () =>
    Array.from({ length: reader.varint() }, () => {
      const add = endings[reader.varint()]!;
      const remove = endings[reader.varint()]!;
      const lemma = endings[reader.varint()]!;
      return { add, remove, row: { lemma, tag: reader.varint() } };
    }),
  );
  const sets = Array.from({ length: reader.varint() }, () =>
    Array.from({ length: reader.varint() }, () => reader.varint()),
  );
  const words = reader.sortedWords().map(word => ({ word, set: reader.varint() }));
  return { tags, paradigms, sets, words };
};

const readTexts = (reader: ByteReader): string[] => Array.from({ length: reader.varint() }, () => reader.text());

/** What may be cut off (`add`) and put on instead (`remove`), and in which paradigms. */
class EndingIndex {
  private readonly byAdd = new Map<string, { remove: string; rows: Map<number, Row[]> }[]>();
  private longest = 0;

  put(add: string, remove: string, paradigm: number, row: Row): void {
    let pairs = this.byAdd.get(add);
    if (pairs === undefined) {
      pairs = [];
      this.byAdd.set(add, pairs);
      this.longest = Math.max(this.longest, add.length);
    }
    let pair = pairs.find(other => other.remove === remove);
    if (pair === undefined) {
      pair = { remove, rows: new Map() };
      pairs.push(pair);
    }
    const rows = pair.rows.get(paradigm);
    if (rows === undefined) pair.rows.set(paradigm, [row]);
    else rows.push(row);
  }

  analyse(form: string, headwords: ReadonlyMap<string, number>, sets: readonly (readonly number[])[]): Reading[] {
    const readings: Reading[] = [];
    for (let cut = Math.max(0, form.length - this.longest); cut <= form.length; cut += 1) {
      const pairs = this.byAdd.get(form.slice(cut));
      if (pairs === undefined) continue;
      const stem = form.slice(0, cut);
      for (const { remove, rows } of pairs) {
        const set = headwords.get(stem + remove);
        if (set === undefined) continue;
        for (const paradigm of sets[set]!) {
          for (const row of rows.get(paradigm) ?? []) {
            const lemma = stem + row.lemma;
            if (!readings.some(r => r.tag === row.tag && r.lemma === lemma)) readings.push({ tag: row.tag, lemma });
          }
        }
      }
    }
    return readings;
  }
}
