/** Measures the compound splitter on words split by hand: `word<TAB>segments`, parts divided by `|`, alternatives by a space. */
import { splitCompound } from '../../pipeline/compound/index.ts';
import type { TaggerModel } from '../../pipeline/tag/model.ts';

/** Share of words split exactly, and F1 of the borders inside words, in per cent; of several correct splits the one nearest to ours counts. */
export type CompoundScore = { readonly words: number; readonly exact: number; readonly borderF1: number };

export const scoreCompounds = (tsv: string, { lexicon, source }: TaggerModel): CompoundScore => {
  const rows = tsv
    .trim()
    .split('\n')
    .slice(1)
    .map(line => line.split('\t'));
  let [exact, right, found, wanted] = [0, 0, 0, 0];
  for (const [word = '', segments = ''] of rows) {
    const parts = splitCompound(word, lexicon, { isCommon: part => source.clusterOf(part) > 0 })[0]!.parts;
    const own = bordersOf(parts);
    const gold = segments.split(' ').map(split => bordersOf(split.split('|')));
    const shared = (borders: readonly number[]): number => borders.filter(at => own.includes(at)).length;
    const nearest = gold.reduce((best, next) =>
      shared(next) - next.length > shared(best) - best.length ? next : best,
    );
    if (segments.split(' ').includes(parts.join('|'))) exact++;
    right += shared(nearest);
    found += own.length;
    wanted += nearest.length;
  }
  return { words: rows.length, exact: (100 * exact) / rows.length, borderF1: (200 * right) / (found + wanted) };
};

const bordersOf = (parts: readonly string[]): number[] => {
  let at = 0;
  return parts.slice(0, -1).map(part => {
    at += part.length;
    return at;
  });
};
