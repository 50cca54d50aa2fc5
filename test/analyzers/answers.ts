/** Answers for tests, from plain words: `text` untagged, `tagged` with lemma, part of speech and features given by hand. */
import type { Answer } from '../../pipeline/corpus.ts';
import { tokenize } from '../../pipeline/tokenize/index.ts';
import { type Tokens, UPOS, type Upos } from '../../pipeline/tokenize/types.ts';
import { createVocabulary, intern } from '../../pipeline/tokenize/vocabulary.ts';
import type { Segment, SpeakerRole } from '../../pipeline/types.ts';

export type Facts = { readonly respondent?: string; readonly party?: string; readonly date?: string };

/** An answer whose paragraphs are said by the respondent, or by whoever stands before `|`: `quoted|Varför?`. */
export const answer = (id: string, text: string, facts: Facts = {}): Answer => {
  const paragraphs = text.split('\n').map(line => {
    const [, role, words] = /^(?:(respondent|questioner|quoted)\|)?(.*)$/.exec(line)!;
    return { role: (role ?? 'respondent') as SpeakerRole, words: words! };
  });
  const plain = paragraphs.map(p => p.words).join('\n');
  let start = 0;
  const segments = paragraphs.map(({ role, words }): Segment => {
    const segment = {
      kind: role === 'respondent' ? 'answer' : 'question',
      start,
      end: start + words.length,
      role,
    } as const;
    start += words.length + 1;
    return segment;
  });
  const blocks = segments.map((segment, i) => ({ start: segment.start, end: segment.end, segment: i }));
  const { respondent, party, date } = facts;
  return {
    document: {
      id,
      source: { name: id, sha256: '', encoding: 'utf-8' },
      raw: plain,
      text: plain,
      edits: [],
      doubtful: [],
    },
    structure: {
      segments,
      blocks,
      notices: [],
      ...(date !== undefined && { date }),
      respondent: { name: respondent ?? id, ...(party !== undefined && { party }) },
    },
    tokens: tokenize(plain, blocks, createVocabulary()),
  };
};

/** The answer with tags: `word/lemma/UPOS/feats` for every token of the text, punctuation too. */
export const tagged = (id: string, words: string, facts: Facts = {}): Answer => {
  const parts = words.split(/\s+/).map(word => word.split('/') as [string, string, Upos, string?]);
  const plain = answer(id, parts.map(([form]) => form).join(' '), facts);
  const { tokens } = plain;
  if (tokens.length !== parts.length) throw new Error(`${tokens.length} tokens for ${parts.length} tags`);
  const column = <T extends Uint32Array | Uint8Array>(make: new (n: number) => T, of: (i: number) => number): T =>
    new make(parts.length).map((_, i) => of(i)) as T;
  const id_ = (word: string): number => intern(tokens.vocabulary, word);
  const withTags: Tokens = {
    ...tokens,
    lemma: column(Uint32Array, i => id_(parts[i]![1])),
    upos: column(Uint8Array, i => UPOS.indexOf(parts[i]![2])),
    feats: column(Uint32Array, i => id_(parts[i]![3] ?? '')),
  };
  return { ...plain, tokens: withTags };
};
