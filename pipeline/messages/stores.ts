/** Stores of documents, and questions to them. */
import type { ErrorDetails } from '../errors.ts';
import { firstOf, quoted } from './wording.ts';

export const stores = {
  storeDamaged: (store: string, file: string, why: string): ErrorDetails => ({
    code: 'STORE_DAMAGED',
    message: `The store ${quoted(store)} is damaged: ${quoted(file)}: ${why}.`,
    place: `${store}/${file}`,
    next: 'Copy the store anew from where it was made, or build it again: ordskifte corpus build PLACES --out NAME.ordskifte.',
  }),
  storeOther: (store: string, what: string, theirs: string, ours: string): ErrorDetails => ({
    code: 'STORE_OTHER',
    message: `The store ${quoted(store)} was made otherwise than what is asked for: ${what} is ${quoted(theirs)} in it, and ${quoted(ours)} here.`,
    place: store,
    next: 'Ask with the options that it was made with (ordskifte corpus info NAME.ordskifte lists them), or build it again from the documents.',
  }),
  storeExists: (store: string): ErrorDetails => ({
    code: 'STORE_EXISTS',
    message: `${quoted(store)} is there already, and building a store replaces nothing.`,
    place: store,
    next: 'Add documents to it with ordskifte corpus add, remove it first, or give another name with --out.',
  }),
  storeName: (store: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `A store is called NAME.ordskifte, not ${quoted(store)}.`,
    place: '--out',
    next: `Write --out ${store.replace(/\/+$/, '')}.ordskifte.`,
  }),
  storeUnfinished: (store: string, aside: string): ErrorDetails => ({
    code: 'STORE_UNFINISHED',
    message: `A build of ${quoted(store)} was begun and not finished; what it did stands in ${quoted(aside)}.`,
    place: aside,
    next: 'Go on with it by --resume (same documents and options), or remove that folder to begin anew.',
  }),
  storePlan: (store: string, aside: string): ErrorDetails => ({
    code: 'STORE_UNFINISHED',
    message: `The unfinished build of ${quoted(store)} was begun with other documents, options or another version.`,
    place: aside,
    next: 'Give the same documents and options again, or remove that folder to begin anew.',
  }),
  storeAmongOthers: (store: string): ErrorDetails => ({
    code: 'STORE_ALONE',
    message: `The store ${quoted(store)} stands among other places; a store is read by itself.`,
    place: store,
    next: 'Put the other documents into the store with ordskifte corpus add, or name the store alone.',
  }),
  noSuchDocument: (store: string, ids: readonly string[]): ErrorDetails => ({
    code: 'NO_SUCH_DOCUMENT',
    message: `The store ${quoted(store)} has no document ${ids.length === 1 ? quoted(ids[0]!) : `of these: ${firstOf(ids)}`}.`,
    place: store,
    next: 'List its documents: ordskifte corpus info NAME.ordskifte --documents.',
  }),
  storeEmpty: (store: string): ErrorDetails => ({
    code: 'STORE_EMPTY',
    message: `That would leave no document in the store ${quoted(store)}.`,
    place: store,
    next: 'Remove its folder instead.',
  }),
  notAStore: (place: string): ErrorDetails => ({
    code: 'NOT_A_STORE',
    message: `${quoted(place)} is no store: a folder called NAME.ordskifte.`,
    place,
    next: 'Make one with ordskifte corpus build PLACES --out NAME.ordskifte.',
  }),
  noDuckDb: (reason: string): ErrorDetails => ({
    code: 'NO_DUCKDB',
    message: `Questions in SQL need the package @duckdb/node-api, which could not be loaded (${reason}).`,
    place: '@duckdb/node-api',
    next: 'Install it beside ordskifte: npm install @duckdb/node-api@1.5.6-r.1 (70 MB).',
  }),
  badSql: (reason: string): ErrorDetails => ({
    code: 'BAD_SQL',
    message: `The question could not be answered: ${reason.trim().split('\n').join(' ')}`,
    place: 'SQL',
    next: 'One SELECT over the tables of the store: documents, segments, sentences, tokens, words, counts, edits …; ordskifte sql NAME.ordskifte "show tables" lists them.',
  }),
  storeNoTexts: (store: string): ErrorDetails => ({
    code: 'STORE_NO_TEXTS',
    message: `${quoted(store)} is a store: its documents have been repaired and tagged, and this command works on texts as they come.`,
    place: store,
    next: 'Give the files that the store was built from.',
  }),
} as const;
