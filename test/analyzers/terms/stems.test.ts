import { describe, expect, it } from 'vitest';
import { stem } from '../../../analyzers/words/stem.ts';
import { fullReference } from '../reference.ts';

describe('stems', () => {
  // R 4.2.2, SnowballC 0.7: wordStem(…, language = "swedish")
  it.each([
    ['barnen', 'barn'],
    ['socialtjänsten', 'socialtjänst'],
    ['placeringarna', 'placering'],
    ['ansvaret', 'ansvaret'],
    ['jaktkarlarne', 'jaktkarl'],
    ['friskt', 'frisk'],
    ['idéer', 'idé'],
    ['kommittéerna', 'kommitté'],
    ['kommittén', 'kommittén'],
  ])('%s → %s', (word, expected) => expect(stem(word)).toBe(expected));

  const full = fullReference('stems_sv');
  it.runIf(full)('of the words of the two documents are Snowball’s', () => {
    const words: string[] = full.words;
    const wrong = words.filter((word, i) => word === word.toLowerCase() && stem(word) !== full.stems[i]);
    expect(wrong).toEqual([]);
  });
});
