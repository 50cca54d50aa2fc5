/** `code`: markers of deflection and responsibility by the codebook. */
import { formatOption } from '../analysis.ts';
import { documentRows } from '../documents.ts';
import { filterPlaces } from '../filtering.ts';
import { JOBS } from '../parts/jobs.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { type DocumentOptions, finish, type Register, withDocumentOptions } from '../session.ts';
import { writePlaces } from '../table.ts';

type Options = DocumentOptions & {
  readonly format: string;
  readonly jsonl?: boolean;
  readonly codebook?: string;
  readonly jobs?: string;
};

export const registerCode: Register = (program, session) => {
  withDocumentOptions(program.command('code'))
    .description('mark deflection and responsibility: one finding a row, with its words, cue and confidence')
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--codebook <file>', 'a codebook of your own; with "extends": true in it, added to the one that is shipped')
    .addOption(formatOption())
    .option(
      '--jsonl',
      'filter: {"id","text","question"?,"speaker"?,"role"?,"party"?,"date"?…} a line in, {"id","reply","findings"} a line out',
    )
    .option('--jobs <n>', JOBS)
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte code seeds\n  ordskifte code --jsonl < answers.jsonl > findings.jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      const { codebook } = loadCodebook(options.codebook);
      if (options.jsonl) {
        await filterPlaces(session, places, { name: 'code', options }, options.jobs);
      } else {
        const { rows, notices } = await documentRows(session, places, options, { name: 'code', options });
        const settings = { codebook: `${codebook.name} ${codebook.version}`, restored: options.restore };
        await writePlaces(session, { command: 'code', settings, notices, rows }, options.format);
      }
      finish(session, options);
    });
};
