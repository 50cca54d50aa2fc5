import { describe, expect, it } from 'vitest';
import { isLong, lix, rix } from '../../../analyzers/style/readability.ts';
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

  it('counts characters, not code units', () => {
    expect(isLong('åäöåäöå')).toBe(true);
    expect(isLong('𝒂𝒃𝒄𝒅𝒆𝒇')).toBe(false);
  });

  const full = fullReference('readability');
  it.runIf(full).each(['remove_hyphens_true', 'remove_hyphens_false'])(
    'equals quanteda for the two documents: %s',
    name => {
      const table = full[name];
      table.document.forEach((document: string, i: number) => {
        const text = size(table.sentences[document].length, table.words[document]);
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
