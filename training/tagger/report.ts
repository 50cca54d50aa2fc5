/** The table of measures that training and evaluation print. */

import { type TaggerModel, tag } from '../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import { toGoldTokens } from './gold-tokens.ts';
import { rawText } from './raw.ts';
import { type Evaluation, scoreTokens } from './score.ts';
import { type GoldSentence, readTreebank } from './treebank.ts';

export type Measured = { readonly name: string; readonly raw: Evaluation; readonly given: Evaluation };

/** Runs a model on the running text of a CoNLL-U file and on its gold tokens. `bring` adapts the gold annotation. */
export const measure = (
  name: string,
  conllu: string,
  model: TaggerModel,
  bring: (sentences: readonly GoldSentence[]) => readonly GoldSentence[] = sentences => sentences,
): Measured => {
  const gold = bring(readTreebank(conllu));
  const text = rawText(conllu);
  return {
    name,
    raw: scoreTokens(gold, tag(tokenize(text, paragraphBlocks(text), createVocabulary()), model)),
    given: scoreTokens(gold, tag(toGoldTokens(gold), model)),
  };
};

/** Markdown table, one row a measurement. */
export const reachTable = (rows: readonly Measured[]): string => {
  const cell = (value: number): string => value.toFixed(2);
  return [
    '| data | tokens | sentences | UPOS, gold tokens | UFeats, gold tokens | UPOS | UFeats | lemma | Voice=Pass |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(({ name, raw, given }) =>
      [
        '',
        name,
        ...[
          raw.scores.tokens,
          raw.scores.sentences,
          given.scores.upos,
          given.scores.feats,
          raw.scores.upos,
          raw.scores.feats,
          raw.scores.lemma,
          raw.scores.passive,
        ].map(cell),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n');
};

/** The most frequent confusions of parts of speech, gold before system. */
export const confusionTable = ({ given }: Measured, count = 20): string => {
  const rows = [...given.confusions].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, count);
  return [
    '| gold | system | words |',
    '|---|---|---|',
    ...rows.map(([pair, n]) => `| ${pair.replace('>', ' | ')} | ${n} |`),
  ].join('\n');
};
