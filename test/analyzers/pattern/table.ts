/** Token tables written out by hand, for tests: `word/UPOS/lemma/Feats`, sentences apart by “ | ”. */

import { Memory } from '../../../pipeline/memory.ts';
import { type Sentence, TOKEN_KINDS, type Tokens, UPOS, type Upos } from '../../../pipeline/tokenize/types.ts';

/** A table from `form/UPOS/lemma/Feats` items; what is left out is 0. Sentences are lists of items. */
export function tableOf(sentences: readonly (readonly string[])[]): Tokens {
  const words = [''];
  const ids = new Map([['', 0]]);
  const intern = (word: string): number => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, words.length);
    words.push(word);
    return words.length - 1;
  };
  const items = sentences.flat();
  const columns = {
    form: new Uint32Array(items.length),
    lower: new Uint32Array(items.length),
    lemma: new Uint32Array(items.length),
    upos: new Uint8Array(items.length),
    feats: new Uint32Array(items.length),
    kind: new Uint8Array(items.length),
    start: new Uint32Array(items.length),
    end: new Uint32Array(items.length),
    sentence: new Uint32Array(items.length),
  };
  const list: Sentence[] = [];
  let offset = 0;
  let token = 0;
  sentences.forEach((sentence, s) => {
    const firstToken = token;
    const start = offset;
    for (const item of sentence) {
      const [form = '', upos = '', lemma = '', feats = ''] = item.split('/');
      columns.form[token] = intern(form);
      columns.lower[token] = intern(form.toLowerCase());
      columns.lemma[token] = intern(lemma);
      columns.upos[token] = Math.max(0, UPOS.indexOf(upos as Upos));
      columns.feats[token] = intern(feats);
      columns.kind[token] = TOKEN_KINDS.indexOf(/\p{L}/u.test(form) ? 'word' : 'punctuation');
      columns.start[token] = offset;
      columns.end[token] = offset + form.length;
      columns.sentence[token] = s;
      offset += form.length + 1;
      token++;
    }
    list.push({ start, end: Math.max(start, offset - 1), firstToken, endToken: token, block: 0 });
  });
  return { length: items.length, vocabulary: { words, ids, memory: new Memory() }, ...columns, sentences: list };
}
