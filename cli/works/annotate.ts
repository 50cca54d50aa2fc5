/** `annotate` on single texts and documents. */
import type { Memory } from '../../pipeline/memory.ts';
import { parse } from '../../pipeline/parse/index.ts';
import { knownTrees } from '../../pipeline/parse/known.ts';
import { toConllu } from '../../pipeline/tag/conllu.ts';
import { tokenRows } from '../../pipeline/tag/table.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { parserModel } from '../rim/models.ts';
import { annotate } from '../rim/single-speaker.ts';
import type { DocumentWork, LineWork } from './types.ts';

type Options = { readonly format: string; readonly parse?: boolean };

/** A row for every word of a text. */
export const annotateLines =
  (options: Options, memory: Memory): LineWork =>
  ({ id, text }) => ({ id, tokens: [...tokenRows(id, treesOf(annotate(text, memory), options))] });

/** The words of a document, as CoNLL-U, as JSON lines or as rows. */
export const annotateDocuments =
  (options: Options): DocumentWork =>
  answer => {
    const { document } = answer;
    const known = options.parse ? knownTrees(answer) : undefined;
    const tokens = known ?? treesOf(answer.tokens, options);
    if (options.format === 'csv' || options.format === 'parquet') return { rows: [...tokenRows(document.id, tokens)] };
    if (options.format === 'jsonl')
      return { text: [...tokenRows(document.id, tokens)].map(row => `${JSON.stringify(row)}\n`).join('') };
    const sentences = [...toConllu(document.text, tokens, { id: document.id })];
    return { text: `# newdoc id = ${document.id}\n${sentences.join('')}` };
  };

/** The table with its trees, where they are wanted. */
const treesOf = (tokens: Tokens, options: Options): Tokens => (options.parse ? parse(tokens, parserModel()) : tokens);
