/** Parses a tagged token table: head and relation of every word, in the conventions of UD Swedish-Talbanken. */
import { type Tokens, UPOS } from '../tokenize/types.ts';
import { intern } from '../tokenize/vocabulary.ts';
import { confidenceOf, leadOf } from './confidence.ts';
import { type ParserModel, readParserModel } from './model.ts';
import { createSearch, SEARCH_DEFAULTS, type SearchOptions } from './search.ts';
import { treeOf } from './tree.ts';
import { createWordReader } from './words.ts';

export { type ParserModel, readParserModel };

/** A token table with trees. */
export type ParsedTokens = Tokens & Required<Pick<Tokens, 'head' | 'deprel' | 'arcConfidence'>>;

const isVerb = (upos: number): boolean => UPOS[upos] === 'VERB' || UPOS[upos] === 'AUX';

/** Sentences longer than this are cut into pieces for parsing: time grows with length, and a table of figures is no sentence. */
const LONGEST = 250;

/**
 * The same table with `head`, `deprel` and `arcConfidence` filled. Every sentence is one tree: one root, every other word with a head in its sentence. The
 * tags and lemmas of the table are taken as they are.
 */
export const parse = (tokens: Tokens, model: ParserModel, options: Partial<SearchOptions> = {}): ParsedTokens => {
  const read = createWordReader(model.clusters);
  const search = createSearch(
    model.scorer,
    model.relations.length,
    { ...SEARCH_DEFAULTS, ...options },
    new Int32Array(256),
  );
  const relations = Uint32Array.from(model.relations, name => intern(tokens.vocabulary, name));
  const head = new Int32Array(tokens.length);
  const deprel = new Uint32Array(tokens.length);
  const arcConfidence = new Uint8Array(tokens.length);
  const [punct, parataxis] = ['punct', 'parataxis'].map(name => model.relations.indexOf(name)) as [number, number];
  for (const { firstToken, endToken } of tokens.sentences) {
    let root = -1;
    for (let from = firstToken; from < endToken; from += LONGEST) {
      const end = Math.min(endToken, from + LONGEST);
      const words = read(tokens, from, end);
      const { state, others } = search(words);
      const tree = treeOf(
        state,
        word => isVerb(words.upos[word]!),
        word => (UPOS[words.upos[word]!] === 'PUNCT' ? punct : parataxis),
      );
      for (let word = 0; word < words.size; word++) {
        const isRoot = tree.heads[word] === words.size;
        const isFirst = isRoot && root < 0;
        if (isFirst) root = from + word;
        head[from + word] = isRoot ? (isFirst ? -1 : root) : from + tree.heads[word]!;
        arcConfidence[from + word] = confidenceOf(leadOf(word, state, others), model.calibration);
        deprel[from + word] = relations[isRoot && !isFirst ? parataxis : tree.relations[word]!]!;
      }
    }
  }
  return { ...tokens, head, deprel, arcConfidence };
};
