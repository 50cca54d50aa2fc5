import { describe, expect, it } from 'vitest';
import { type ToneTable, toneCounter } from '../../../analyzers/comparison/tone.ts';
import { analyserOf } from '../../../analyzers/contract.ts';
import { sentenceTones, speakerTones } from '../../../analyzers/tone/index.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { answer } from '../answers.ts';

const rowOf = (...answers: readonly Answer[]) => analyserOf(toneCounter)([{ name: 'S', answers }]).rows[0]!;
const good = answer('g', 'Det är bra och tryggt. Vi är glada.');
const bad = answer('h', 'Det är ett problem och en brist.');
const quoting = answer('q', 'quoted|Det är hemskt dåligt.\nDet är bra.');

describe('the tone of a group', () => {
  it('is what the list gives all words that its respondents say, as if one speaker said them', () => {
    const own = [good, bad, quoting].flatMap(each => sentenceTones(each)).filter(({ role }) => role === 'respondent');
    const [one] = speakerTones(own.map(tone => ({ ...tone, speaker: 'S' })));
    const { group, score, words, matched, coverage, positive, negative } = rowOf(good, bad, quoting);
    expect({ group, words, matched, positive, negative }).toEqual({
      group: 'S',
      words: one!.words,
      matched: one!.matched,
      positive: one!.positive,
      negative: one!.negative,
    });
    expect(score).toBeCloseTo(one!.score, 12);
    expect(coverage).toBeCloseTo(one!.coverage!, 12);
  });

  it('is the sum of the values over their number and four neutral words a sentence, and so lies between the sentences', () => {
    const lexicon = { name: 'två ord', values: new Map([['bra', 2]]) };
    const { rows } = analyserOf(toneCounter)([{ name: 'S', answers: [answer('i', 'Bra hus. Bra bil.')] }], { lexicon });
    expect(rows[0]).toMatchObject({
      matched: 2,
      words: 4,
      score: 4 / (2 + 4 + 4),
      coverage: 0.5,
      positive: 2,
      negative: 0,
    });
  });

  it('has an interval over documents, and none for a single one', () => {
    const { score, lower, upper, interval } = rowOf(good, bad, quoting);
    expect(lower).toBeLessThan(score);
    expect(upper).toBeGreaterThan(score);
    expect(interval).toBe('documents');
    expect(rowOf(good)).toMatchObject({ lower: undefined, upper: undefined, interval: 'none' });
  });

  it('is 0 where the list knows no word; what it covers of nothing is missing', () => {
    expect(rowOf(answer('i', 'Klockan tre.'))).toMatchObject({ score: 0, matched: 0, coverage: 0 });
    expect(rowOf()).toMatchObject({ score: 0, words: 0, coverage: undefined });
  });
});

describe('tables of tone', () => {
  it('counted apart and added give the same rows to the last digit, also after a journey as JSON', () => {
    const added = [[good], [bad], [quoting]].map(answers => toneCounter.count(answers)).reduce(toneCounter.add);
    const travelled = JSON.parse(JSON.stringify(added)) as ToneTable;
    expect(toneCounter.rows([{ name: 'S', table: travelled }]).rows).toEqual([rowOf(good, bad, quoting)]);
  });
});
