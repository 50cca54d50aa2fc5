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

type Row = { readonly lemma: string; readonly tag: number };

/** Reads the lexicon section that `packLexicon` of the training scripts writes. */
export const readLexicon = (bytes: Uint8Array): Lexicon => {
  const reader = new ByteReader(bytes);
  const tags = readTexts(reader);
  const endings = readTexts(reader);
  const index = new EndingIndex();
  const paradigms = reader.varint();
  for (let paradigm = 0; paradigm < paradigms; paradigm += 1) {
    for (let left = reader.varint(); left > 0; left -= 1) {
      const add = endings[reader.varint()]!;
      const remove = endings[reader.varint()]!;
      const lemma = endings[reader.varint()]!;
      index.put(add, remove, paradigm, { lemma, tag: reader.varint() });
    }
  }
  const sets: number[][] = [];
  for (let left = reader.varint(); left > 0; left -= 1) {
    sets.push(Array.from({ length: reader.varint() }, () => reader.varint()));
  }
  const words = reader.sortedWords();
  const headwords = new Map<string, number>();
  for (const word of words) headwords.set(word, reader.varint());
  return {
    tags,
    analyse: form => index.analyse(form, headwords, sets),
    isHeadword: word => headwords.has(word),
  };
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
