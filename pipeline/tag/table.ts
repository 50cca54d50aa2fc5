/** The token table as rows, one a word: for CSV, JSON and data frames. */
import { TOKEN_KINDS, type TokenKind, type Tokens, UPOS, type Upos } from '../tokenize/types.ts';

/** Numbers count from 1; `start` and `end` are UTF-16 offsets into the text. */
export type TokenRow = {
  readonly document: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly token: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: string;
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Number of the head in the sentence, 0 for the root; only where sentences were parsed. */
  readonly head?: number;
  readonly deprel?: string;
};

export function* tokenRows(document: string, tokens: Tokens): Generator<TokenRow> {
  const { words } = tokens.vocabulary;
  for (const [index, sentence] of tokens.sentences.entries()) {
    for (let i = sentence.firstToken; i < sentence.endToken; i += 1) {
      yield {
        document,
        paragraph: sentence.block + 1,
        sentence: index + 1,
        token: i - sentence.firstToken + 1,
        form: words[tokens.form[i]!]!,
        lemma: words[tokens.lemma[i]!]!,
        upos: UPOS[tokens.upos[i]!]!,
        feats: words[tokens.feats[i]!]!,
        kind: TOKEN_KINDS[tokens.kind[i]!]!,
        start: tokens.start[i]!,
        end: tokens.end[i]!,
        ...(tokens.head && {
          head: tokens.head[i] === -1 ? 0 : tokens.head[i]! - sentence.firstToken + 1,
          deprel: words[tokens.deprel![i]!]!,
        }),
      };
    }
  }
}
