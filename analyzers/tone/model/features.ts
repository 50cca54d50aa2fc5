/** Text → features of the learned tone model: words, word pairs, stems with negation, words near the topic, character n-grams. */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import { type Memory, type Recent, room } from '../../../pipeline/memory.ts';

/** Kinds of feature; each kind is weighted by tf·idf and brought to length 1 by itself. */
export const GROUPS = ['words', 'stems', 'near', 'characters'] as const;
export type Group = (typeof GROUPS)[number];

/** Receives every occurrence of a feature: its group and the 32-bit hash of its name. */
export type Visit = (group: number, hash: number) => void;

const [WORDS, STEMS, NEAR, CHARACTERS] = [0, 1, 2, 3] as const;
const LONGEST = 5;
const WINDOW = 5;

// Words that name the topic on which the training labels were given; what stands near them bears the attitude.
const TOPIC = /^(?:invandr|immigr|migra|asyl|flykting|integr|nyanländ|mångkultur|papperslös|främling|utlänn|utländ)/u;

/** What the weights were learned with: stems after one of these words, in the same clause, are features of their own. */
const NEGATORS: ReadonlySet<string> = new Set(
  'inte ej icke inget ingen inga ingenting ingendera aldrig knappast knappt föga varken utan nej näppeligen ingalunda'.split(
    ' ',
  ),
);
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'men som att eftersom därför om när medan fast fastän så då däremot dock tvärtom'.split(' '),
);
const REACH = 4;

/** Calls `visit` for every feature of a text. Linear in the length of the text. */
export const eachFeature = (text: string, visit: Visit, memory: Memory): void => {
  eachWordFeature(text, visit, memory);
  for (const chunk of chunksOf(text)) eachCharacterFeature(chunk, visit);
};

/** Runs of characters between white space, in lower case: what character features stay inside of. */
export const chunksOf = (text: string): string[] => text.toLowerCase().match(/\S+/gu) ?? [];

/** Features of words, stems and the words near the topic. */
export const eachWordFeature = (text: string, visit: Visit, memory: Memory): void => {
  const lower = text.toLowerCase();
  const tokens = lower.match(/[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu) ?? [];
  wordFeatures(tokens, visit);
  stemFeatures(tokens, visit, memory);
};

/** Calls `visit` for every letter word of a text in lower case: the words whose embeddings the model averages. */
export const eachPlainWord = (text: string, visit: (hash: number) => void): void => {
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []) visit(hashOf('e', word));
};

/** 32-bit FNV-1a over the two bytes of each UTF-16 code unit, low byte first, begun with a prefix that tells the groups apart. */
export const hashOf = (prefix: string, name: string): number => extend(extend(SEED, prefix), name) >>> 0;

const SEED = 0x811c9dc5;

const extend = (hash: number, text: string): number => {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = step(h, text.charCodeAt(i));
  return h;
};

const step = (hash: number, unit: number): number =>
  Math.imul(Math.imul(hash ^ (unit & 0xff), 0x01000193) ^ (unit >>> 8), 0x01000193);

const wordFeatures = (tokens: readonly string[], visit: Visit): void => {
  tokens.forEach((token, i) => {
    visit(WORDS, hashOf('w', token));
    if (i > 0) visit(WORDS, hashOf('p', `${tokens[i - 1]} ${token}`));
  });
};

const STEMS_KNOWN = room<Recent<string, string>>('stems of words');
const stem = (word: string): string => stemmer.stem(word);

const stemFeatures = (tokens: readonly string[], visit: Visit, memory: Memory): void => {
  const stems = memory.recent(STEMS_KNOWN);
  const words: string[] = [];
  let reach = 0;
  for (const token of tokens) {
    if (!/[\p{L}\p{N}]/u.test(token) || CLAUSE_OPENERS.has(token)) reach = 0;
    if (!/[\p{L}\p{N}]/u.test(token)) continue;
    const known = stems.get(token, stem);
    words.push(known);
    visit(STEMS, hashOf('s', reach > 0 ? `!${known}` : known));
    reach = NEGATORS.has(token) ? REACH : reach - 1;
  }
  const seen = new Set<number>();
  words.forEach((word, i) => {
    if (!TOPIC.test(word)) return;
    for (let j = Math.max(0, i - WINDOW); j <= Math.min(words.length - 1, i + WINDOW); j++) {
      if (j === i) continue;
      seen.add(hashOf('n', words[j]!));
      seen.add(hashOf(j < i ? 'l' : 'r', words[j]!));
    }
  });
  for (const hash of seen) visit(NEAR, hash);
};

/** Character n-grams of two to five inside one chunk, with a space on each side. */
export const eachCharacterFeature = (chunk: string, visit: Visit): void => {
  const padded = ` ${chunk} `;
  for (let start = 0; start < padded.length - 1; start++) {
    let hash = extend(SEED, 'c');
    const end = Math.min(padded.length, start + LONGEST);
    for (let i = start; i < end; i++) {
      hash = step(hash, padded.charCodeAt(i));
      if (i > start) visit(CHARACTERS, hash >>> 0);
    }
  }
};
