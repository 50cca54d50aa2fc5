/** `annotate`: every word with part of speech, features and lemma. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { parse } from '../../pipeline/parse/index.ts';
import { knownTrees } from '../../pipeline/parse/known.ts';
import { toConllu } from '../../pipeline/tag/conllu.ts';
import { tokenRows } from '../../pipeline/tag/table.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { parserModel } from '../rim/models.ts';
import { annotate } from '../rim/single-speaker.ts';
import {
  type DocumentOptions,
  filterPlaces,
  finish,
  loadCorpus,
  type Register,
  type Session,
  withDocumentOptions,
  writeRows,
} from '../session.ts';

type Options = DocumentOptions & { readonly format: string; readonly jsonl?: boolean; readonly parse?: boolean };

const FORMATS = ['conllu', 'csv', 'jsonl'];

export const registerAnnotate: Register = (program, session) => {
  withDocumentOptions(program.command('annotate'))
    .description('tag and lemmatise: CoNLL-U, or one word a row; with --parse also the tree of every sentence')
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--format <format>', FORMATS.join(', '), 'conllu')
    .option('--parse', 'with heads and relations of a dependency tree, which take most of the time')
    .option('--jsonl', 'filter: {"id","text"} a line in, {"id","tokens"} a line out, in constant memory')
    .addHelpText('after', '\nExample:\n  ordskifte annotate seeds > seeds.conllu')
    .action(async (places: readonly string[], options: Options) => {
      if (!FORMATS.includes(options.format)) {
        throw new OrdskifteError(messages.badOption('--format', options.format, FORMATS.join(', ')));
      }
      if (options.jsonl) {
        await filterPlaces(session, places, ({ id, text }) => ({
          id,
          tokens: [...tokenRows(id, treesOf(annotate(text, session.memory), options))],
        }));
      } else {
        await writeDocuments(session, places, options);
      }
      finish(session, options);
    });
};

/** The table with its trees, where they are wanted. */
const treesOf = (tokens: Tokens, options: Options): Tokens => (options.parse ? parse(tokens, parserModel()) : tokens);

const writeDocuments = async (session: Session, places: readonly string[], options: Options): Promise<void> => {
  const answers = (await loadCorpus(session, places, options)).answers.map(answer => ({
    document: answer.document,
    tokens: session.clock.around('parse', () => {
      const known = options.parse ? knownTrees(answer) : undefined;
      return known ?? treesOf(answer.tokens, options);
    }),
  }));
  if (options.format === 'csv') {
    writeRows(
      session,
      answers.flatMap(({ document, tokens }) => [...tokenRows(document.id, tokens)]),
      'csv',
    );
    return;
  }
  for (const { document, tokens } of answers) {
    if (options.format === 'conllu') {
      session.out.write(`# newdoc id = ${document.id}\n`);
      for (const sentence of toConllu(document.text, tokens, { id: document.id })) session.out.write(sentence);
    } else {
      for (const row of tokenRows(document.id, tokens)) session.out.write(`${JSON.stringify(row)}\n`);
    }
  }
};
