/** `verify`: is a report as it was written, and do the same documents make it again, byte for byte? */
import { choice } from '../analysis.ts';
import { filterDocuments } from '../filter.ts';
import type { VerifyRow } from '../report/verify.ts';
import {
  type DocumentOptions,
  FORMATS,
  finish,
  loadCorpus,
  type Register,
  type Session,
  writeRows,
} from '../session.ts';

type VerifyOptions = Omit<DocumentOptions, 'restore'> & {
  readonly codebook?: string;
  readonly gold?: readonly string[];
  readonly all?: boolean;
  readonly format: string;
};

export const registerVerify: Register = (program, session) => {
  program
    .command('verify')
    .description(
      'check a report: the hashes of its files and, where the documents are named, that they make the same report again, byte for byte',
    )
    .argument('<report>', 'the folder that compare wrote')
    .argument('[places...]', 'the documents that it was made of; without them nothing is made again')
    .option('--codebook <file>', 'the codebook, where the report was made with one of its own')
    .option('--gold <files...>', 'the coded sentences, where the report was made with some')
    .option('--all', 'also rows for what is the same')
    .option('--limit <name=number...>', 'what a file may cost before it is refused, as for compare')
    .option('--timing', 'print how long each stage took, on stderr')
    .addOption(choice('--format <format>', 'how the rows are written', FORMATS, 'csv'))
    .addHelpText('after', '\nExample:\n  ordskifte verify report seeds\n\nExit codes: 0 the same, 1 something differs.')
    .action((folder: string, places: readonly string[], options: VerifyOptions) =>
      runVerify(session, folder, places, options),
    );
};

const runVerify = async (
  session: Session,
  folder: string,
  places: readonly string[],
  options: VerifyOptions,
): Promise<void> => {
  const { readReport } = await import('../report/manifest.ts');
  const { optionsOf, verifyAgain, verifyFiles } = await import('../report/verify.ts');
  const written = readReport(folder);
  const rows = session.clock.around('hashes', () => verifyFiles(written));
  if (places.length > 0) {
    const again = optionsOf(written, options);
    const read = { restore: again.restore, ...(options.limit && { limit: options.limit }) };
    const corpus = await loadCorpus(session, places, read, { choose: heads => filterDocuments(heads, again.where) });
    rows.push(...(await verifyAgain(session, corpus, written, again)));
  }
  const wrong = rows.filter(({ result }) => result !== 'same');
  writeRows(session, options.all ? rows : wrong, options.format);
  session.err.write(`${summary(rows)}\n`);
  if (places.length === 0)
    session.err.write('Nothing was made again: name the documents that the report was made of.\n');
  if (wrong.length > 0) session.exit(1);
  finish(session, options);
};

const NAMES: Readonly<Record<VerifyRow['check'], string>> = {
  file: 'files as they were written',
  input: 'documents the same',
  'made with': 'options, lists, models and limits the same',
  rerun: 'files made again, byte for byte the same',
};

const summary = (rows: readonly VerifyRow[]): string =>
  Object.entries(NAMES)
    .map(([check, name]) => ({ name, own: rows.filter(row => row.check === check) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => `${own.filter(({ result }) => result === 'same').length} of ${own.length} ${name}`)
    .join('\n');
