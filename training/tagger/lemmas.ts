/** Learns ending rules and exceptions for lemmas from a treebank. */

import { type Edit, type LemmaRules, lemmaOf, MAX_ENDING } from '../../pipeline/tag/lemma-rules.ts';
import type { Lexicon } from '../../pipeline/tag/lexicon.ts';
import { ByteWriter } from '../model/byte-writer.ts';
import { byCodeUnits } from './pack-lexicon.ts';
import type { GoldSentence, GoldWord } from './treebank.ts';

/** A word's lemma counts as an exception only where the rules would give another. */
export const learnLemmas = (
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  isSeen: (lower: string) => boolean = () => false,
): LemmaRules => {
  const words = sentences.flat();
  const endings = learnEndings(words);
  const bare: LemmaRules = { exceptions: new Map(), endings };
  const counts = new Map<string, Map<string, number>>();
  for (const word of words) {
    const key = `${word.form.toLowerCase()}\t${word.upos}|${word.feats}`;
    const lemmas = counts.get(key) ?? new Map<string, number>();
    lemmas.set(word.lemma, (lemmas.get(word.lemma) ?? 0) + 1);
    counts.set(key, lemmas);
  }
  const exceptions = new Map<string, string>();
  for (const word of words) {
    const tag = `${word.upos}|${word.feats}`;
    const key = `${word.form.toLowerCase()}\t${tag}`;
    const gold = mostFrequent(counts.get(key)!);
    const own = lemmaOf(word.form, tag, lexicon, bare, isSeen);
    if (word.lemma === gold && own !== gold && !isSlip(gold, own, word.upos, lexicon, isSeen))
      exceptions.set(key, gold);
  }
  return { exceptions, endings };
};

/** A lemma of the treebank that no source knows, where the lexicon has one (`stödde` stöda for stödja). */
const isSlip = (
  gold: string,
  own: string,
  upos: string,
  lexicon: Lexicon,
  isSeen: (lower: string) => boolean,
): boolean =>
  /^(?:VERB|NOUN|ADJ|ADV)$/.test(upos) &&
  gold === gold.toLowerCase() &&
  lexicon.analyse(gold).length === 0 &&
  !isSeen(gold) &&
  lexicon.isHeadword(own);

const learnEndings = (words: readonly GoldWord[]): ReadonlyMap<string, Edit> => {
  const votes = new Map<string, Map<string, number>>();
  for (const { form, lemma, upos, feats } of words) {
    if (!/^(?:NOUN|VERB|ADJ|ADV|AUX)$/.test(upos) || feats.includes('Abbr') || feats.includes('Foreign')) continue;
    if (form.endsWith('-')) continue;
    const lower = form.toLowerCase();
    const edit = editOf(lower, lemma);
    if (edit.cut > 5 || edit.add.length > 5) continue;
    for (let length = 0; length <= MAX_ENDING && length < lower.length; length += 1) {
      const key = `${upos}|${feats}\t${lower.slice(lower.length - length)}`;
      const edits = votes.get(key) ?? new Map<string, number>();
      const name = `${edit.cut} ${edit.add}`;
      edits.set(name, (edits.get(name) ?? 0) + 1);
      votes.set(key, edits);
    }
  }
  const rules = new Map<string, Edit>();
  for (const key of [...votes.keys()].sort((a, b) => a.length - b.length || byCodeUnits(a, b))) {
    const name = mostFrequent(votes.get(key)!);
    const total = [...votes.get(key)!.values()].reduce((sum, count) => sum + count, 0);
    const [cut, add] = name.split(' ');
    const edit = { cut: Number(cut), add: add! };
    if (total >= 2 && !sameAsShorter(key, edit, rules)) rules.set(key, edit);
  }
  return rules;
};

const sameAsShorter = (key: string, edit: Edit, rules: ReadonlyMap<string, Edit>): boolean => {
  const [tag, ending] = key.split('\t') as [string, string];
  for (let from = 1; from <= ending.length; from += 1) {
    const shorter = rules.get(`${tag}\t${ending.slice(from)}`);
    if (shorter !== undefined) return shorter.cut === edit.cut && shorter.add === edit.add;
  }
  return false;
};

const editOf = (form: string, lemma: string): Edit => {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same += 1;
  return { cut: form.length - same, add: lemma.slice(same) };
};

const mostFrequent = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnits(a, b))[0]![0];

export const packLemmas = ({ exceptions, endings }: LemmaRules): Uint8Array => {
  const out = new ByteWriter();
  const keys = [...exceptions.keys()].sort(byCodeUnits);
  out.sortedWords(keys);
  for (const key of keys) out.text(exceptions.get(key)!);
  const rules = [...endings.keys()].sort(byCodeUnits);
  out.sortedWords(rules);
  for (const key of rules) {
    out.varint(endings.get(key)!.cut);
    out.text(endings.get(key)!.add);
  }
  return out.finish();
};
