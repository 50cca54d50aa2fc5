import { describe, expect, it } from 'vitest';
import { isLong, lettersOf, lix, rix } from '../../../analyzers/style/readability.ts';
import { close, fullReference } from '../reference.ts';

const size = (sentences: number, words: readonly string[]) => ({
  sentences,
  words: words.length,
  longWords: words.filter(isLong).length,
});

describe('readability', () => {
  it('LIX is words per sentence and percent of long words, RIX long words per sentence', () => {
    const text = size(2, ['vi', 'har', 'tillsatt', 'en', 'utredning', 'om', 'vården', 'idag']);
    expect(text.longWords).toBe(2);
    close(lix(text), 8 / 2 + 25);
    close(rix(text), 1);
  });

  it.each<[word: string, letters: number]>([
    ['åäöåäöå', 7],
    ['𝒂𝒃𝒄𝒅𝒆𝒇', 6],
    ['fr.o.m.', 4],
    ['covid-19', 5],
    ['eu-stöd', 6],
    ['2020/1079', 0],
    ['ö', 1],
  ])('%s has %i letters; full stops, hyphens, figures and halves of characters are none', (word, letters) => {
    expect(lettersOf(word)).toBe(letters);
    expect(isLong(word)).toBe(letters >= 7);
  });

  const full = fullReference('readability');
  it.runIf(full).each(['remove_hyphens_true', 'remove_hyphens_false'])(
    'equals quanteda for the two documents, but for words that have seven characters only with figures and signs: %s',
    name => {
      const table = full[name];
      table.document.forEach((document: string, i: number) => {
        const words: string[] = table.words[document];
        const mixed = words.filter(word => [...word].length >= 7 && !isLong(word));
        for (const word of mixed) expect(word).toMatch(/[\d.:/-]/);
        const own = size(table.sentences[document].length, words);
        const text = { ...own, longWords: own.longWords + mixed.length };
        expect([text.words, text.sentences, text.longWords]).toEqual([
          table.W_words[i],
          table.St_sentences[i],
          table.W7C_words_of_7_or_more[i],
        ]);
        close(lix(text), table.LIX[i]);
        close(rix(text), table.RIX[i]);
      });
    },
  );
});
