import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeanings } from '../../../analyzers/rhetoric/rank/meaning.ts';
import { partsOfWords, scoreByNet } from '../../../analyzers/rhetoric/rank/net.ts';
import { BLOCKS, type Block, type Net, type SentenceFeatures } from '../../../analyzers/rhetoric/rank/types.ts';
import { VECTOR_STEP, vectorsOf } from '../../../analyzers/rhetoric/rank/vectors.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const WORDS = ['barn', 'kommunen', 'skolan', 'vi', 'väntar'];
const SIZE = 3;
const UNITS = 4;
const OUTPUTS = 2;
const FEATURES = 2;

/** Whole numbers, so that what is worked out twice is the same but for rounding. */
const numbers = (count: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: -64, max: 64 }), { minLength: count, maxLength: count });
const weights = (count: number): fc.Arbitrary<Float32Array> =>
  numbers(count).map(values => Float32Array.from(values, value => value / 32));
const nets: fc.Arbitrary<Net> = fc.record({
  vectors: fc
    .tuple(
      numbers(SIZE * WORDS.length),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: WORDS.length, maxLength: WORDS.length }),
    )
    .map(([values, own]) => vectorsOf(WORDS, Int8Array.from(values), Uint16Array.from(own), SIZE)),
  units: fc.constant(UNITS),
  bias: weights(UNITS),
  blocks: fc.record(
    Object.fromEntries(BLOCKS.map(block => [block, weights(SIZE * UNITS)])) as Record<
      Block,
      fc.Arbitrary<Float32Array>
    >,
  ),
  usual: fc.record({ mean: weights(SIZE), most: weights(SIZE) }),
  features: fc.array(weights(UNITS), { minLength: FEATURES, maxLength: FEATURES }),
  out: weights(UNITS * OUTPUTS),
  outBias: weights(OUTPUTS),
  share: fc.constant(0.5),
});
const answers = fc
  .array(fc.array(fc.constantFrom(...WORDS, 'okänd'), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map(sentences => sentences.map(words => `${words.join(' ')}.`.replace(/^./u, first => first.toUpperCase())));

const describeAll = (sentences: readonly string[], net: Net): SentenceFeatures[] => {
  const text = sentences.join('\n\n');
  const tokens = tokenize(text, paragraphBlocks(text), createVocabulary());
  const meanings = readMeanings(
    tokens,
    tokens.sentences.map(() => true),
    net.vectors,
  );
  return meanings.map((meaning, s) => ({ ids: s % 2 === 0 ? [0, 1, 7] : [1], at: [], meaning: meaning! }));
};

/** The net by its definition, on lists of numbers. */
const byDefinition = (sentences: readonly string[], net: Net): number[][] => {
  const vectorOf = (word: string) => {
    const row = WORDS.indexOf(word);
    return Array.from({ length: SIZE }, (_, d) => net.vectors.values[row * SIZE + d]! * VECTOR_STEP);
  };
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const dimensions = [...Array(SIZE).keys()];
  const own = sentences.map(sentence => {
    const known = sentence
      .toLowerCase()
      .replace('.', '')
      .split(' ')
      .filter(word => WORDS.includes(word));
    const total = sum(known.map(word => net.vectors.weights[WORDS.indexOf(word)]!));
    return {
      mean: dimensions.map(d =>
        known.length === 0
          ? 0
          : sum(known.map(word => net.vectors.weights[WORDS.indexOf(word)]! * vectorOf(word)[d]!)) / total,
      ),
      most: dimensions.map(d => (known.length === 0 ? 0 : Math.max(...known.map(word => vectorOf(word)[d]!)))),
    };
  });
  const zero = dimensions.map(() => 0);
  return own.map(({ mean, most }, s) => {
    const input = {
      mean,
      most,
      before: own[s - 1]?.mean ?? zero,
      after: own[s + 1]?.mean ?? zero,
      whole: dimensions.map(d => sum(own.map(item => item.mean[d]!)) / own.length),
    };
    const held = s % 2 === 0 ? [0, 1] : [1];
    const units = [...Array(UNITS).keys()].map(j =>
      Math.max(
        0,
        net.bias[j]! +
          sum(BLOCKS.flatMap(block => dimensions.map(d => input[block][d]! * net.blocks[block][d * UNITS + j]!))) +
          sum(held.map(id => net.features[id]![j]!)),
      ),
    );
    return [...Array(OUTPUTS).keys()].map(
      k => net.outBias[k]! + sum(units.map((unit, j) => unit * net.out[j * OUTPUTS + k]!)),
    );
  });
};

describe('the net', () => {
  it('gives what its definition says', () =>
    fc.assert(
      fc.property(answers, nets, (sentences, net) => {
        const scores = scoreByNet(describeAll(sentences, net), net);
        byDefinition(sentences, net).forEach((expected, s) => {
          expected.forEach((value, k) => {
            expect(scores[s]![k]!).toBeCloseTo(value, 3);
          });
        });
      }),
    ));

  it('has nothing to say of a sentence that is not described', () =>
    fc.assert(
      fc.property(nets, net => {
        expect(scoreByNet([null, { ids: [0], at: [-1] }], net)).toEqual([null, null]);
      }),
      { numRuns: 5 },
    ));

  it('tells what words add: together what the meaning adds against a usual one', () =>
    fc.assert(
      fc.property(answers, nets, (sentences, net) => {
        for (const features of describeAll(sentences, net)) {
          const { meaning } = features!;
          if (meaning!.total === 0) continue;
          const parts = partsOfWords(features, [0], net)![0]!;
          // Units that are felt stay so: the net is linear there, and the slopes are told by hand.
          const sums = [...Array(UNITS).keys()].map(
            j =>
              net.bias[j]! +
              BLOCKS.reduce(
                (sum, block) =>
                  sum + meaning![block].reduce((a, value, d) => a + value * net.blocks[block][d * UNITS + j]!, 0),
                0,
              ) +
              features!.ids.reduce((sum, id) => sum + (net.features[id]?.[j] ?? 0), 0),
          );
          const expected = sums.reduce((total, value, j) => {
            if (value <= 0) return total;
            const added = (['mean', 'most'] as const).reduce(
              (sum, block) =>
                sum +
                meaning![block].reduce(
                  (a, x, d) => a + (x - net.usual[block][d]!) * net.blocks[block][d * UNITS + j]!,
                  0,
                ),
              0,
            );
            return total + added * net.out[j * OUTPUTS]!;
          }, 0);
          if (sums.every(value => Math.abs(value) > 1e-3))
            expect(parts.reduce((a, b) => a + b, 0)).toBeCloseTo(expected, 3);
        }
      }),
    ));
});
