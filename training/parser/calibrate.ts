/** What share of heads and relations is right, by the lead of the best tree over the next best with others: measured on held-out text. */
import { type Calibration, leadOf } from '../../pipeline/parse/confidence.ts';
import type { ParserModel } from '../../pipeline/parse/index.ts';
import { createSearch, SEARCH_DEFAULTS } from '../../pipeline/parse/search.ts';
import { createWordReader } from '../../pipeline/parse/words.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { TreeSentence } from './trees.ts';

/** Leads are cut into so many parts of the same number of words. */
const PARTS = 8;

/** `tokens` are those of the trees, tagged as running text is. */
export const calibrate = (tokens: Tokens, trees: readonly TreeSentence[], model: ParserModel): Calibration => {
  const search = createSearch(model.scorer, model.relations.length, SEARCH_DEFAULTS, new Int32Array(256));
  const read = createWordReader(model.clusters);
  const seen: { lead: number; isRight: boolean }[] = [];
  trees.forEach(({ tree }, s) => {
    const { firstToken, endToken } = tokens.sentences[s]!;
    const { state, others } = search(read(tokens, firstToken, endToken));
    for (let word = 0; word < endToken - firstToken; word++) {
      const relation = model.relations[state.label(word)]!;
      const isRight = state.head(word) === tree.heads[word] && universal(relation) === universal(tree.relations[word]!);
      seen.push({ lead: leadOf(word, state, others), isRight });
    }
  });
  const doubted = seen.filter(({ lead }) => lead < Infinity).sort((a, b) => a.lead - b.lead);
  const parts = Array.from({ length: PARTS }, (_, i) =>
    doubted.slice(Math.floor((i * doubted.length) / PARTS), Math.floor(((i + 1) * doubted.length) / PARTS)),
  );
  return {
    leads: parts.map((part, i) => (i === 0 ? 0 : part[0]!.lead)),
    shares: parts.map(percentRight),
    agreed: percentRight(seen.filter(({ lead }) => lead === Infinity)),
  };
};

const universal = (relation: string): string => relation.split(':', 1)[0]!;

const percentRight = (words: readonly { readonly isRight: boolean }[]): number =>
  Math.round((100 * words.filter(({ isRight }) => isRight).length) / words.length);
