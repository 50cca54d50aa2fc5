/** `restore`: scanned Swedish becomes readable; says what it changed and how sure it is. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { clean } from '../../pipeline/read/clean.ts';
import { decode } from '../../pipeline/read/decode.ts';
import { refuseForeign } from '../../pipeline/read/kind/index.ts';
import { RESTORE_DEFAULTS, restore } from '../../pipeline/restore/index.ts';
import { filterPlaces } from '../filtering.ts';
import { JOBS } from '../parts/jobs.ts';
import { gatherInputs } from '../rim/items.ts';
import { restoreModel } from '../rim/models.ts';
import type { Register } from '../session.ts';
import { restoreOptions } from '../works/restore.ts';

type Options = {
  readonly minConfidence: string;
  readonly edits?: string;
  readonly names?: string;
  readonly jsonl?: boolean;
  readonly jobs?: string;
};

export const registerRestore: Register = (program, session) => {
  program
    .command('restore')
    .description('repair scanned Swedish text; a clean text comes back as it is')
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option(
      '--min-confidence <share>',
      'leave words whose repair is less sure than this, between 0 and 1',
      String(RESTORE_DEFAULTS.minConfidence),
    )
    .option('--edits <file>', 'JSONL {"id","edits"} with edits that a person has corrected; they stand as they are')
    .option('--names <names>', 'names that other documents write in full, separated by commas')
    .option('--jsonl', 'filter: {"id","text"} a line in, {"id","text","edits","doubtful","damage"} a line out')
    .option('--jobs <n>', `with --jsonl: ${JOBS}`)
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte restore scan.txt > readable.txt\n  echo \'{"id":"1","text":"Jag 6vergar nu till fragan."}\' | ordskifte restore --jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      const optionsFor = restoreOptions(options);
      const { memory } = session;
      if (options.jsonl) {
        await filterPlaces(session, places, { name: 'restore', options }, options.jobs);
        return;
      }
      const raise = (error: OrdskifteError): never => {
        throw error;
      };
      const inputs = await gatherInputs(places, raise, ({ message }) => session.err.write(`${message}\n`));
      const record = inputs.find(input => input.record !== undefined);
      if (record !== undefined) throw new OrdskifteError(messages.recordsUnfiltered('restore', record.name));
      for (const { name, bytes } of inputs) {
        const id = name.replace(/\.[^.]+$/, '');
        const { text: received } = decode(bytes, name);
        refuseForeign(received, name);
        const { text } = restore(clean(received).text, restoreModel(), { ...optionsFor(id), memory });
        // One text comes back as it is; of several, each begins on a line of its own.
        session.out.write(inputs.length > 1 && !text.endsWith('\n') ? `${text}\n` : text);
      }
    });
};
