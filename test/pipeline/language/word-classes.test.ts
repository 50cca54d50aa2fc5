import { describe, expect, it } from 'vitest';
import { classOf, type WordClass } from '../../../pipeline/language/word-classes.ts';
import { UPOS, type Upos } from '../../../pipeline/tokenize/types.ts';

const of = (entry: string): WordClass => {
  const [lemma = '', upos = ''] = entry.split('/');
  return classOf(lemma, UPOS.indexOf(upos as Upos));
};

describe('words of one lemma are told apart where they are different words', () => {
  it.each([
    ['skola/NOUN', 'skola/AUX', 'school, shall'],
    ['man/NOUN', 'man/PRON', 'man, one'],
    ['få/VERB', 'få/ADJ', 'get, few'],
    ['så/VERB', 'så/ADV', 'sow, so'],
    ['för/NOUN', 'för/ADP', 'bow, for'],
    ['vän/NOUN', 'vän/ADJ', 'friend, fair'],
    ['rätt/NOUN', 'rätt/ADV', 'right, rather'],
    ['lokal/NOUN', 'lokal/ADJ', 'premises, local'],
    ['vara/NOUN', 'vara/AUX', 'goods, be'],
    ['fråga/NOUN', 'fråga/VERB', 'question, ask'],
  ])('%s and %s (%s)', (one, other) => expect(of(one)).not.toBe(of(other)));
});

describe('one word stays one where taggers waver', () => {
  it.each([
    ['skola/AUX', 'skola/VERB'],
    ['snabb/ADJ', 'snabb/ADV'],
    ['annan/ADJ', 'annan/PRON'],
    ['denna/DET', 'denna/PRON'],
    ['om/ADP', 'om/SCONJ'],
    ['innan/ADV', 'innan/SCONJ'],
    ['en/DET', 'en/NUM'],
    ['ja/INTJ', 'ja/NOUN'],
    ['IVO/NOUN', 'IVO/PROPN'],
    ['L/PROPN', 'L/DET'],
    ['betänkande/NOUN', 'betänkande/ADJ'],
    ['övertygad/ADJ', 'övertygad/VERB'],
    ['fel/NOUN', 'fel/ADJ'],
    ['anställd/NOUN', 'anställd/ADJ'],
  ])('%s and %s', (one, other) => expect(of(one)).toBe(of(other)));
});

describe('classes have names', () => {
  it.each<[string, WordClass]>([
    ['skola/NOUN', 'noun'],
    ['Sverige/PROPN', 'noun'],
    ['finnas/VERB', 'verb'],
    ['bo/VERB', 'verb'],
    ['ekonomisk/ADJ', 'adj'],
    ['faktisk/ADV', 'adj'],
    ['man/PRON', 'function'],
    ['för/ADP', 'function'],
    ['all/DET', 'function'],
  ])('%s is %s', (word, name) => expect(of(word)).toBe(name));
});
