/** `annotate`: every word with part of speech, features and lemma. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { documentRows, eachDocument } from '../documents.ts';
import { filterPlaces, write } from '../filtering.ts';
import { JOBS } from '../parts/jobs.ts';
import {
  type DocumentOptions,
  finish,
  type Register,
  type Session,
  withDocumentOptions,
  writeRows,
} from '../session.ts';

type Options = DocumentOptions & {
  readonly format: string;
  readonly jsonl?: boolean;
  readonly parse?: boolean;
  readonly jobs?: string;
};

const FORMATS = ['conllu', 'csv', 'jsonl'];

export const registerAnnotate: Register = (program, session) => {
  withDocumentOptions(program.command('annotate'))
    .description('tag and lemmatise: CoNLL-U, or one word a row; with --parse also the tree of every sentence')
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--format <format>', FORMATS.join(', '), 'conllu')
    .option('--parse', 'with heads and relations of a dependency tree, which take most of the time')
    .option('--jsonl', 'filter: {"id","text"} a line in, {"id","tokens"} a line out, in constant memory')
    .option('--jobs <n>', JOBS)
    .addHelpText('after', '\nExample:\n  ordskifte annotate seeds > seeds.conllu')
    .action(async (places: readonly string[], options: Options) => {
      if (!FORMATS.includes(options.format)) {
        throw new OrdskifteError(messages.badOption('--format', options.format, FORMATS.join(', ')));
      }
      if (options.jsonl) {
        await filterPlaces(session, places, { name: 'annotate', options }, options.jobs);
      } else {
        await writeDocuments(session, places, options);
      }
      finish(session, options);
    });
};

const writeDocuments = async (session: Session, places: readonly string[], options: Options): Promise<void> => {
  const work = { name: 'annotate', options } as const;
  if (options.format === 'csv') {
    writeRows(session, (await documentRows(session, places, options, work)).rows, 'csv');
    return;
  }
  for await (const { result } of eachDocument(session, places, options, work))
    await write(session.out, result.text ?? '');
};
