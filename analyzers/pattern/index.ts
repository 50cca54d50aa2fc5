/**
 * Word patterns over the token table: compromise's match syntax with parts of speech (`#VERB`), lemmas (`#Lkunna`), features (`#Pass`, `#Past`),
 * punctuation (`#QuestionMark`) and named lists (`#OwnAct`). `findPatterns` is the fast engine, `matchWithCompromise` its reference.
 */

export { type CompiledPatterns, compilePatterns } from './compile.ts';
export { matchWithCompromise } from './compromise.ts';
export { findPatterns } from './engine.ts';
export { unknownTags } from './known-tags.ts';
export { partPatterns } from './parts.ts';
export { parsePattern } from './syntax.ts';
export { joinLists, listsOf, partsOf, tagsOf } from './tags.ts';
export { readingsOf } from './typed.ts';
export type { Match, MatchGroup, Pattern, WordList, WordLists } from './types.ts';
