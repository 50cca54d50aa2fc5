/** What a store keeps beside words: findings of a codebook, tone by the own word list, dependency trees. */
import { codeDocument } from '../../analyzers/comparison/code-document.ts';
import type { Extras } from '../../analyzers/store/shard-files.ts';
import { sentenceTones } from '../../analyzers/tone/index.ts';
import { OWN_LEXICON } from '../../analyzers/tone/lexicon.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { parse } from '../../pipeline/parse/index.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { parserModel } from '../rim/models.ts';
import type { StoreOptions } from './manifest.ts';

const EXTRAS = ['codes', 'tone', 'trees'] as const;

/** What was asked for, as the options of a store. */
export type Wanted = Omit<StoreOptions, 'restore'>;

/**
 * The options that a list such as `codes,tone` and a codebook stand for.
 *
 * @throws {OrdskifteError} BAD_OPTION, and what a codebook throws that cannot be read
 */
export const wantedIn = (list: string | undefined, codebook?: string): Wanted => {
  const names = list === undefined ? [] : list.split(',').map(name => name.trim());
  const bad = names.find(name => !EXTRAS.some(extra => extra === name));
  if (bad !== undefined) throw new OrdskifteError(messages.badOption('--with', bad, `a list of ${EXTRAS.join(', ')}`));
  if (codebook !== undefined && !names.includes('codes'))
    throw new OrdskifteError(messages.badOption('--codebook', codebook, 'only together with --with codes'));
  return {
    ...(names.includes('codes') && { codes: bookFact(codebook) }),
    ...(names.includes('tone') && { tone: OWN_LEXICON.name }),
    ...(names.includes('trees') && { trees: true }),
  };
};

const bookFact = (file: string | undefined): NonNullable<Wanted['codes']> => {
  const { codebook } = loadCodebook(file);
  return { book: `${codebook.name} ${codebook.version}`, mark: codebook.mark! };
};

/**
 * How it is worked out. `codebook` is the file of a book of one's own, which has to be the one that the store was made with.
 *
 * @throws {OrdskifteError} STORE_OTHER where it is another
 */
export const extrasFor = (store: string, { codes, tone, trees }: Wanted, codebook?: string): Extras => {
  const book = codes && loadCodebook(codebook).codebook;
  if (book !== undefined && book.mark !== codes!.mark)
    throw new OrdskifteError(messages.storeOther(store, 'codebook', codes!.book, `${book.name} ${book.version}`));
  return {
    ...(book && { code: answer => codeDocument(answer, book) }),
    ...(tone !== undefined && { tone: answer => sentenceTones(answer) }),
    ...(trees && { parse: tokens => parse(tokens, parserModel()) }),
  };
};
