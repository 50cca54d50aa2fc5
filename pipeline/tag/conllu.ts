/** The token table as CoNLL-U text (https://universaldependencies.org/format.html), with heads and relations where the sentences were parsed. */
import { type Tokens, UPOS } from '../tokenize/types.ts';

export type ConlluOptions = {
  /** Put before the sentence number in `# sent_id`. */
  readonly id: string;
};

export const CONLLU_DEFAULTS: ConlluOptions = Object.freeze({ id: 's' });

/** Sentences of `tokens` as CoNLL-U lines; `text` is the text that the offsets point into. */
export function* toConllu(text: string, tokens: Tokens, options: Partial<ConlluOptions> = {}): Generator<string> {
  const { id } = { ...CONLLU_DEFAULTS, ...options };
  const { words } = tokens.vocabulary;
  let block = -1;
  for (const [index, sentence] of tokens.sentences.entries()) {
    const lines: string[] = [];
    if (sentence.block !== block) {
      block = sentence.block;
      lines.push(`# newpar id = ${id}.p${block + 1}`);
    }
    lines.push(`# sent_id = ${id}-${index + 1}`);
    lines.push(`# text = ${text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ')}`);
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      const feats = words[tokens.feats[i]!] || '_';
      const lemma = words[tokens.lemma[i]!] || '_';
      const glued =
        i + 1 < tokens.length && tokens.start[i + 1] === tokens.end[i] && i + 1 < lastOfBlock(tokens, index);
      const misc = glued ? 'SpaceAfter=No' : '_';
      const number = i - sentence.firstToken + 1;
      const at = tokens.head?.[i];
      const head = at === undefined ? '_' : at === -1 ? 0 : at - sentence.firstToken + 1;
      const deprel = tokens.deprel ? words[tokens.deprel[i]!] : '_';
      lines.push(
        [number, words[tokens.form[i]!], lemma, UPOS[tokens.upos[i]!], '_', feats, head, deprel, '_', misc].join('\t'),
      );
    }
    yield `${lines.join('\n')}\n\n`;
  }
}

/** Index after the last token that shares a block with the sentence or follows it: a block's last token has space after it. */
const lastOfBlock = (tokens: Tokens, index: number): number => {
  const sentence = tokens.sentences[index]!;
  const next = tokens.sentences[index + 1];
  return next === undefined || next.block !== sentence.block ? sentence.endToken : next.endToken;
};
