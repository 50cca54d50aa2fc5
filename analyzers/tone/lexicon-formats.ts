/** Formats of word lists that are read, apart from their readers, so that an option can name them without loading any. */

/** afinn: JSON {"word": value}; sentimentlex: Språkbanken's CSV; sensaldo: TSV sense–value; nrc: TSV word–category–0/1; liwc: .dic; yaml: quanteda dictionary; tsv: word–value. */
export const LEXICON_FORMATS = ['afinn', 'sentimentlex', 'sensaldo', 'nrc', 'liwc', 'yaml', 'tsv'] as const;
export type LexiconFormat = (typeof LEXICON_FORMATS)[number];
