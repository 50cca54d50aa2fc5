import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allLists, gatherEvidence } from '../../../analyzers/rhetoric/code.ts';
import { codeAnswer } from '../../../analyzers/rhetoric/index.ts';
import { closedNames, openNames } from '../../../analyzers/rhetoric/rank/feature-names.ts';
import { describeSentences } from '../../../analyzers/rhetoric/rank/features.ts';
import { scoreSentences } from '../../../analyzers/rhetoric/rank/ranker.ts';
import { readRanker } from '../../../analyzers/rhetoric/rank/read-ranker.ts';
import { singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';
import { seedText } from '../../seeds.ts';
import { annotateText, COMMISSIONER, codebook, file, MINISTER } from './annotate.ts';

const text = seedText('ojanne');
const tokens = annotateText(text);
const input = (facts: typeof MINISTER) => ({ text, tokens, structure: singleSpeaker(text, facts) });

describe('names of features', () => {
  test('an open table numbers every name, a closed one those that it was given and what its neighbours’ are made of', () => {
    const open = openNames();
    expect([open.idOf('w:a'), open.idOf('w:b'), open.idOf('w:a')]).toEqual([0, 1, 0]);
    const closed = closedNames(['before:code:x', 'w:a']);
    expect(['w:a', 'w:b', 'code:x'].map(name => closed.idOf(name) >= 0)).toEqual([true, false, true]);
    expect(closed.nameOf(closed.carriedOf(closed.idOf('code:x'))!.before)).toBe('before:code:x');
    expect(closed.carriedOf(closed.idOf('w:a'))).toBeNull();
  });

  test('a pair has the number of its name, also where a word holds a space', () => {
    const word = fc.constantFrom('a', 'b', 'a b', '^', 't. ex.');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 6 }), word, word, (known, x, y) => {
        const nameOf = (a: string, b: string) => `b:${a} ${b}`;
        for (const names of [closedNames(known.map(([a, b]) => nameOf(a, b))), openNames()])
          expect(names.pairOf(names.unitOf(x), names.unitOf(y))).toBe(names.idOf(nameOf(x, y)));
      }),
    );
  });
});

describe('a description of sentences', () => {
  const scores = (names?: ReturnType<typeof openNames>) => {
    const ranker = readRanker(file('analyzers/rhetoric/model.bin'), names);
    const evidence = gatherEvidence(input(COMMISSIONER), codebook);
    const described = describeSentences(
      evidence,
      [],
      allLists(codebook, evidence.actors, tokens.vocabulary.memory),
      ranker.names,
    );
    return scoreSentences(described, ranker);
  };
  test('gives the same log-odds with names that grow and with those of the weights', () => {
    expect(scores(openNames())).toEqual(scores());
  });
  test('has every feature once in a sentence', () => {
    const names = openNames();
    const evidence = gatherEvidence(input(MINISTER), codebook);
    for (const sheet of describeSentences(
      evidence,
      [],
      allLists(codebook, evidence.actors, tokens.vocabulary.memory),
      names,
    ))
      if (sheet) expect(new Set(sheet.ids).size).toBe(sheet.ids.length);
  });
});

test('findings do not depend on who was coded before', () => {
  const alone = codeAnswer(input(COMMISSIONER), codebook);
  codeAnswer(input(MINISTER), codebook);
  expect(codeAnswer(input(COMMISSIONER), codebook)).toEqual(alone);
  expect(codeAnswer({ ...input(COMMISSIONER), tokens: annotateText(text) }, codebook)).toEqual(alone);
});
