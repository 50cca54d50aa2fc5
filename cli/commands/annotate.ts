/** `annotate`: every word with part of speech, features and lemma. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { documentRows, eachDocument } from '../documents.ts';
import { filterPlaces, write } from '../filtering.ts';
import { JOBS } from '../parts/jobs.ts';
import { type DocumentOptions, finish, type Register, type Session, withDocumentOptions } from '../session.ts';
import { writeTable } from '../table.ts';

type Options = DocumentOptions & {
  readonly format: string;
  readonly jsonl?: boolean;
  readonly parse?: boolean;
  readonly jobs?: string;
};

const FORMATS = ['conllu', 'csv', 'jsonl', 'parquet'];

export const registerAnnotate: Register = (program, session) => {
  withDocumentOptions(program.command('annotate'))
    .description('tag, lemmatise and parse: CoNLL-U, or one word a row')
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--format <format>', FORMATS.join(', '), 'conllu')
    .option('--parse', 'with heads and relations of dependency trees, as CoNLL-U always has them')
    .option('--no-parse', 'without trees, which take most of the time')
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

/** Rows have trees where they are asked for, CoNLL-U unless they are refused. */
const wantsTrees = ({ format, jsonl, parse }: Options): boolean => parse ?? (format === 'conllu' && jsonl !== true);

const writeDocuments = async (session: Session, places: readonly string[], options: Options): Promise<void> => {
  const parse = wantsTrees(options);
  const work = { name: 'annotate', options: { ...options, parse } } as const;
  if (options.format === 'csv' || options.format === 'parquet') {
    const { rows, notices } = await documentRows(session, places, options, work);
    const settings = { restored: options.restore, trees: parse };
    await writeTable(session, { command: 'annotate', settings, notices, rows }, options.format);
    return;
  }
  for await (const { result } of eachDocument(session, places, options, work))
    await write(session.out, result.text ?? '');
};
