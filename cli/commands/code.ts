/** `code`: markers of deflection and responsibility by the codebook. */
import { codeDocument } from '../../analyzers/comparison/code-document.ts';
import { findingRow, noticesOf } from '../../analyzers/comparison/findings.ts';
import { codeRecord } from '../../analyzers/rhetoric/index.ts';
import { formatOption } from '../analysis.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { annotate } from '../rim/single-speaker.ts';
import {
  type DocumentOptions,
  filterPlaces,
  finish,
  loadCorpus,
  type Register,
  withDocumentOptions,
} from '../session.ts';
import { writePlaces } from '../table.ts';

type Options = DocumentOptions & { readonly format: string; readonly jsonl?: boolean; readonly codebook?: string };

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
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte code seeds\n  ordskifte code --jsonl < answers.jsonl > findings.jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      const { codebook } = loadCodebook(options.codebook);
      if (options.jsonl) {
        const read = (text: string) => annotate(text, session.memory);
        await filterPlaces(session, places, (record, place) => codeRecord(record, codebook, read, place));
      } else {
        const corpus = await loadCorpus(session, places, options);
        const coded = corpus.answers.map(answer => ({ answer, ...codeDocument(answer, codebook) }));
        const rows = coded.flatMap(({ answer, findings }) => findings.map(finding => findingRow(answer, finding)));
        const notices = [...corpus.notices, ...coded.flatMap(({ answer, ...coding }) => noticesOf(answer, coding))];
        const settings = { codebook: `${codebook.name} ${codebook.version}`, restored: options.restore };
        await writePlaces(session, { command: 'code', settings, notices, rows }, options.format);
      }
      finish(session, options);
    });
};
