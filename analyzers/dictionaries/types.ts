/** What a dictionary is: words under categories. */

/** A word, phrase or shape of words with the categories that it stands in, the outermost first. */
export type DictionaryEntry = { readonly word: string; readonly categories: readonly string[] };

/** Plain data, so that it can be sent to workers. */
export type Dictionary = { readonly name: string; readonly entries: readonly DictionaryEntry[] };

/** json: `{"category": ["word"]}`, nested as deep as need be, or as AFINN `{"word": value}`; liwc: `.dic`; yaml: quanteda; yoshikoder: XML; csv: word,category. */
export const DICTIONARY_FORMATS = ['liwc', 'yaml', 'yoshikoder', 'json', 'csv'] as const;
export type DictionaryFormat = (typeof DICTIONARY_FORMATS)[number];

/** Between the names of a category and of the one that it stands in. */
export const WITHIN = '.';
