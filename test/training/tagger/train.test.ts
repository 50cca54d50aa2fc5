import { describe, expect, it } from 'vitest';
import { readTaggerModel, tag } from '../../../pipeline/tag/index.ts';
import { buildModel } from '../../../training/tagger/build.ts';
import { FIT_DEFAULTS } from '../../../training/tagger/fit.ts';
import { toGoldTokens } from '../../../training/tagger/gold-tokens.ts';
import { scoreTokens } from '../../../training/tagger/score.ts';
import { readTreebank } from '../../../training/tagger/treebank.ts';

/** Small sentences of determiner, noun, verb and full stop. */
const conllu = ['hund', 'katt', 'fisk', 'häst']
  .flatMap(noun =>
    ['springer', 'äter', 'sover'].map(verb =>
      [
        `1\tEn\ten\tDET\t_\tDefinite=Ind`,
        `2\t${noun}\t${noun}\tNOUN\t_\tCase=Nom`,
        `3\t${verb}\t${verb.replace(/r$/, '')}\tVERB\t_\tTense=Pres|VerbForm=Fin`,
        `4\t.\t.\tPUNCT\t_\t_`,
      ]
        .map(line => `${line}\t_\t_\t_\t_`)
        .join('\n'),
    ),
  )
  .join('\n\n');
const sentences = readTreebank(`${conllu}\n\n`);
const input = {
  sentences,
  lemmas: 'lemma\tparadigm\nhund\tnn_2u_stol\n',
  endings: 'paradigm\tfeatures\tremove\tadd\tsupport\tseen\nnn_2u_stol\tN;INDF;NOM;SG\t\t\t5\t5\n',
  clusters: new Map(),
};
const options = { ...FIT_DEFAULTS, epochs: 3 };

describe('training', () => {
  const bytes = buildModel(input, options);

  it('gives the same bytes for the same sentences and seed', () => {
    expect(Buffer.from(buildModel(input, options)).equals(Buffer.from(bytes))).toBe(true);
  });

  it('gives other bytes for other sentences', () => {
    const fewer = buildModel({ ...input, sentences: sentences.slice(0, 6) }, options);
    expect(Buffer.from(fewer).equals(Buffer.from(bytes))).toBe(false);
  });

  it('learns what it was shown', () => {
    const { scores } = scoreTokens(sentences, tag(toGoldTokens(sentences), readTaggerModel(bytes)));
    expect(scores).toMatchObject({ tokens: 100, sentences: 100, upos: 100, feats: 100, lemma: 100 });
  });
});
