import { firstOf, quoted } from './wording.ts';

/** What is said while the work goes on. */
export const notices = {
  configUsed: (file: string, used: readonly string[]): string =>
    `Settings of ${file} are used: ${used.join(', ')}. The command line wins over them; --no-config leaves them out.\n`,
  filesSkipped: (place: string, names: readonly string[]): string =>
    `${names.length === 1 ? 'One file' : `${names.length} files`} of ${quoted(place)} ${names.length === 1 ? 'is' : 'are'} not read: ${firstOf(names)}. Of a folder texts (.txt, .md), PDF, Word, OpenDocument, RTF, web pages, e-mail and pictures of pages are read, and data of the Riksdag; other tables and .jsonl when they are named themselves.`,
  namesAdded: (names: readonly string[]): string =>
    `${names.length === 1 ? 'A name that is' : `${names.length} names that are`} new to the store (${firstOf(names)}) helped to restore the documents that were added, not those that were there; to restore all with all names, build the store anew.`,
  namesRespelt: (names: readonly (readonly [was: string, is: string])[]): string =>
    `${names.length === 1 ? 'One name' : `${names.length} names`} of documents that were there would be spelt otherwise together with those that were added (${firstOf(names.map(([was, is]) => `${was}: ${is}`))}); build the store anew to have them alike.`,
} as const;
