/** `keyness`: the words by which two respondents differ. */
import { KEYNESS_DEFAULTS, keyness } from '../../../analyzers/keyness/index.ts';
import { choosePair } from '../../../analyzers/pair.ts';
import { UNITS, type Unit } from '../../../analyzers/words.ts';
import { OrdskifteError } from '../../errors.ts';
import { messages } from '../../messages.ts';
import { type DocumentOptions, finish, loadCorpus, type Register, withDocumentOptions, writeRows } from '../session.ts';

type Options = DocumentOptions & {
  readonly format: string;
  readonly unit: string;
  readonly minimum: string;
  readonly respondents?: readonly string[];
};

export const registerKeyness: Register = (program, session) => {
  withDocumentOptions(program.command('keyness'))
    .description('compare the words of two respondents: G², log ratio and conservative log ratio with both counts')
    .argument('<places...>', 'files and folders')
    .option('--respondents <names...>', 'the two to compare: target, then reference')
    .option('--unit <unit>', `what counts as the same word: ${UNITS.join(', ')}`, 'lemma')
    .option('--minimum <n>', 'leave out terms that both together use less often', String(KEYNESS_DEFAULTS.minimum))
    .option('--format <format>', 'csv, json or jsonl', 'csv')
    .addHelpText('after', '\nExample:\n  ordskifte keyness seeds --unit stem > keyness.csv')
    .action((places: readonly string[], options: Options) => {
      const minimum = Number(options.minimum);
      if (!Number.isInteger(minimum) || minimum < 1) {
        throw new OrdskifteError(messages.badOption('--minimum', options.minimum, 'a whole number, 1 or more'));
      }
      if (!UNITS.includes(options.unit as Unit)) {
        throw new OrdskifteError(messages.badOption('--unit', options.unit, UNITS.join(', ')));
      }
      const corpus = loadCorpus(session, places, options);
      const { target, reference } = choosePair(corpus.answers, options.respondents);
      writeRows(
        session,
        keyness(target.answers, reference.answers, { unit: options.unit as Unit, minimum }),
        options.format,
      );
      finish(session, options);
    });
};
