/** Unlabelled text for clusters: the speeches file as sentences of words in the form that the tagger looks clusters up by. */
import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';

/** `jsonl`: one object with a `text` a line. */
export function* corpusSentences(jsonl: string): Generator<string[]> {
  for (const line of jsonl.split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    const tokens = tokenize(text, paragraphBlocks(text), createVocabulary());
    for (const { firstToken, endToken } of tokens.sentences) {
      const words: string[] = [];
      for (let i = firstToken; i < endToken; i += 1)
        words.push(tokens.vocabulary.words[tokens.lower[i]!]!.replace(/\d/g, '0'));
      yield words;
    }
  }
}
