/** `corpus`: a store of documents, read, repaired, taken apart and tagged once for all commands. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { wholeNumber } from '../analysis.ts';
import { readInputs } from '../rim/files.ts';
import { loadModels } from '../rim/models.ts';
import { type DocumentOptions, finish, type Register, type Session, withDocumentOptions } from '../session.ts';
import { ENDING } from '../store/places.ts';

type BuildCommandOptions = DocumentOptions & {
  readonly out: string;
  readonly shardSize: string;
  readonly resume?: boolean;
};

const MEGABYTE = 1024 * 1024;

/** Four megabytes are some thousand speeches, or half a minute of tagging. */
const SHARD_MEGABYTES = 4;

export const registerCorpus: Register = (program, session) => {
  const corpus = program
    .command('corpus')
    .description(
      'a store: documents read, repaired, taken apart and tagged once; every command takes it as its documents',
    );
  withDocumentOptions(corpus.command('build'))
    .description('make a store of documents')
    .argument('<places...>', 'files, folders, .jsonl files')
    .requiredOption('--out <name.ordskifte>', 'the store, which must not be there yet')
    .option(
      '--shard-size <megabytes>',
      'text in a shard, the part that is kept when a build is killed',
      String(SHARD_MEGABYTES),
    )
    .option('--resume', 'go on with a build that was killed')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte corpus build speeches.jsonl.gz --out speeches.ordskifte\n  ordskifte keyness speeches.ordskifte --by party --top 20',
    )
    .action(async (places: readonly string[], options: BuildCommandOptions) => {
      await build(session, places, options);
      finish(session, options);
    });
};

const build = async (session: Session, places: readonly string[], options: BuildCommandOptions): Promise<void> => {
  // Writers of Parquet come with it; who asks for help does not wait for them.
  const { buildStore } = await import('../store/build.ts');
  const { makerHere } = await import('../store/makers.ts');
  const { out, restore, resume = false } = options;
  if (!out.endsWith(ENDING)) throw new OrdskifteError(messages.storeName(out));
  const shardBytes = wholeNumber('--shard-size', options.shardSize, 1) * MEGABYTE;
  const { clock, err, memory } = session;
  const inputs = clock.around('files', () =>
    readInputs(places, refusal(session), ({ message }) => err.write(`${message}\n`)),
  );
  const models = clock.around('models', () => loadModels({ restore }));
  const maker = makerHere({ restore }, { hashed: true });
  const manifest = clock.around('build', () => buildStore(out, inputs, { maker, models, memory, shardBytes, resume }));
  err.write(`${out}: ${manifest.documents} documents, ${manifest.vocabulary.words} distinct words\n`);
};

const refusal =
  (session: Session) =>
  (error: unknown): void => {
    session.refuse(error);
    session.exit(1);
  };
