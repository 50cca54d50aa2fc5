import { describe, expect, it } from 'vitest';
import { createStopTest, isStopped, parseStopList } from '../../../pipeline/language/stop-list.ts';
import { stopWords } from '../../../pipeline/language/stopwords.ts';
import type { Upos } from '../../../pipeline/tokenize/types.ts';

const word = (entry: string) => {
  const [lower = '', lemma = '', upos = '_'] = entry.split('/');
  return { lower, lemma, upos: upos as Upos };
};

describe('the list that is shipped goes by lemma and class', () => {
  const isStop = createStopTest(stopWords.entries);

  it.each([
    ['ska/skola/AUX', 'shall'],
    ['skall/skola/AUX', 'the same, as it was written'],
    ['skulle/skola/VERB', 'should'],
    ['man/man/PRON', 'one'],
    ['vår/vi/PRON', 'our'],
    ['för/för/ADP', 'for'],
    ['vore/vara/AUX', 'were: no form of the verb counts where the others do not'],
    ['kunnat/kunna/AUX', 'been able to'],
    ['haft/ha/VERB', 'had'],
    ['inget/ingen/DET', 'nothing'],
    ['mer/mycket/ADV', 'more'],
    ['allas/all/PRON', 'everybody’s'],
  ])('%s is left out: %s', entry => expect(isStop(word(entry))).toBe(true));

  it.each([
    ['skola/skola/NOUN', 'a school'],
    ['skolan/skola/NOUN', 'the school'],
    ['man/man/NOUN', 'a man'],
    ['vår/vår/NOUN', 'spring'],
    ['varor/vara/NOUN', 'goods'],
    ['hans/Hans/PROPN', 'the name'],
    ['för/föra/VERB', 'leads'],
    ['så/så/VERB', 'sow'],
    ['åt/äta/VERB', 'ate'],
    ['sitta/sitta/VERB', 'sit'],
    ['mitten/mitt/NOUN', 'the middle'],
    ['kommun/kommun/NOUN', 'not on the list'],
  ])('%s counts: %s', entry => expect(isStop(word(entry))).toBe(false));

  it('judges untagged words by their form: each of its words is stopped, and no more', () => {
    expect(stopWords.words.filter(lower => !isStop(word(lower)))).toEqual([]);
    expect(['skola', 'kunna', 'all'].filter(lower => isStop(word(lower)))).toEqual([]);
  });
});

describe('a list of one’s own', () => {
  it('stops a form or a lemma of any class', () => {
    const isStop = createStopTest(['man', 'skola']);
    const entries = ['man/man/PRON', 'man/man/NOUN', 'mannen/man/NOUN', 'ska/skola/AUX', 'skolan/skola/NOUN'];
    expect(entries.filter(entry => !isStop(word(entry)))).toEqual([]);
  });

  it('stops one class where it writes one', () => {
    const isStop = createStopTest(['skola (verb)']);
    expect(isStop(word('ska/skola/AUX'))).toBe(true);
    expect(isStop(word('skolan/skola/NOUN'))).toBe(false);
  });

  it('holds back what has a hyphen before it and a class behind', () => {
    const isStop = createStopTest(['man', '-man (noun)', '-pris']);
    expect(['man/man/PRON', 'man/man/NOUN', '-pris/-pris/NOUN'].map(entry => isStop(word(entry)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('is read word by word, a class with the word before it', () => {
    const entries = parseStopList('Regeringen och\n\nskola  (verb)\n-man (noun)\nskola (x)\n');
    expect(entries).toEqual(['regeringen', 'och', 'skola (verb)', '-man (noun)', 'skola', '(x)']);
    expect(entries.filter(entry => !isStopped(entry))).toEqual(['-man (noun)']);
  });
});
