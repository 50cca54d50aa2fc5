/** ordskifte: from files to tagged words with speakers. Pure; models and bytes are given by the caller (see `ordskifte/rim` in Node). */
export {
  type Answer,
  buildCorpus,
  type Corpus,
  type CorpusOptions,
  type Head,
  type Input,
  type Models,
} from './corpus.ts';
export { type ErrorDetails, OrdskifteError } from './errors.ts';
export { stopWords } from './language/stopwords.ts';
export { Memory, type MemoryOptions } from './memory.ts';
export { type ParsedTokens, type ParserModel, parse, readParserModel } from './parse/index.ts';
export {
  applyEdits,
  type Restoration,
  type RestoreModel,
  type RestoreOptions,
  readRestoreModel,
  restore,
} from './restore/index.ts';
export { offsetsOf, toRawOffset, toRestoredOffset } from './restore/offsets.ts';
export { NEEDS, type Need, STAGES, USUAL_NEEDS } from './stages.ts';
export { readable, structureOf } from './structure/index.ts';
export { isSameName, unifyPeople } from './structure/names.ts';
export { readTaggerModel, type TaggerModel, tag } from './tag/index.ts';
export { paragraphBlocks, tokenize } from './tokenize/index.ts';
export { type Sentence, TOKEN_KINDS, type Tokens, UPOS, type Upos, type Vocabulary } from './tokenize/types.ts';
export { createVocabulary, intern } from './tokenize/vocabulary.ts';
export type * from './types.ts';
