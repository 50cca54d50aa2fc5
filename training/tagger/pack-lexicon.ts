/** Writes the lexicon section of the model file. */
import { ByteWriter } from '../model/byte-writer.ts';
import type { ParadigmLexicon } from './paradigms.ts';

/** Headwords and endings in the order and form that `readLexicon` expects. */
export const packLexicon = ({ headwords, paradigms }: ParadigmLexicon): Uint8Array => {
  const used = [...paradigms.keys()].filter(name => paradigms.get(name)!.length > 0).sort(byCodeUnits);
  const rows = used.map(name => paradigms.get(name)!);
  const tags = distinct(rows.flatMap(list => list.map(row => row.tag)));
  const endings = distinct(rows.flatMap(list => list.flatMap(row => [row.add, row.remove, row.lemma])));
  const tagOf = new Map(tags.map((tag, i) => [tag, i]));
  const endingOf = new Map(endings.map((ending, i) => [ending, i]));
  const out = new ByteWriter();
  for (const list of [tags, endings]) {
    out.varint(list.length);
    for (const text of list) out.text(text);
  }
  out.varint(rows.length);
  for (const list of rows) {
    out.varint(list.length);
    for (const row of list) {
      for (const text of [row.add, row.remove, row.lemma]) out.varint(endingOf.get(text)!);
      out.varint(tagOf.get(row.tag)!);
    }
  }
  const paradigmOf = new Map(used.map((name, i) => [name, i]));
  const setOf = new Map<string, number>();
  const chosen: number[] = [];
  const words = [...headwords.keys()]
    .filter(word => headwords.get(word)!.some(name => paradigmOf.has(name)))
    .sort(byCodeUnits);
  for (const word of words) {
    const set = headwords.get(word)!.flatMap(name => paradigmOf.get(name) ?? []);
    const key = set.sort((a, b) => a - b).join(',');
    if (!setOf.has(key)) setOf.set(key, setOf.size);
    chosen.push(setOf.get(key)!);
  }
  out.varint(setOf.size);
  for (const key of setOf.keys()) {
    const set = key.split(',').map(Number);
    out.varint(set.length);
    for (const paradigm of set) out.varint(paradigm);
  }
  out.sortedWords(words);
  for (const set of chosen) out.varint(set);
  return out.finish();
};

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)].sort(byCodeUnits);

export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
