/** `corpus`: a store of documents, read, repaired, taken apart and tagged once for all commands. */
import type { Command } from 'commander';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Notice } from '../../pipeline/types.ts';
import { choice, positive } from '../analysis.ts';
import { JOBS, jobsFor } from '../parts/jobs.ts';
import {
  type DocumentOptions,
  FORMATS,
  finish,
  type Register,
  type Session,
  withDocumentOptions,
  writeRows,
} from '../session.ts';
import type { BuildOptions } from '../store/build.ts';
import type { Documents } from '../store/documents.ts';
import { ENDING, isStore } from '../store/places.ts';
import type { Store } from '../store/store.ts';

type BuildingOptions = {
  readonly shardSize: string;
  readonly codebook?: string;
  readonly jobs?: string;
  readonly resume?: boolean;
  readonly timing?: boolean;
};
type NewStore = DocumentOptions & BuildingOptions & { readonly out: string; readonly with?: string };
type InfoOptions = { readonly documents?: boolean; readonly check?: boolean; readonly format: string };

const MEGABYTE = 1024 * 1024;

/** Four megabytes are one or two thousand speeches, or half a minute of tagging. */
const SHARD_MEGABYTES = 4;

export const registerCorpus: Register = (program, session) => {
  const corpus = program
    .command('corpus')
    .description('a store: documents that are read, repaired, taken apart and tagged once, for every command to take')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte corpus build speeches.jsonl.gz --out speeches.ordskifte\n  ordskifte corpus add speeches.ordskifte more.jsonl',
    );
  withBuilding(withDocumentOptions(corpus.command('build')))
    .description('make a store of documents')
    .argument('<places...>', 'files, folders, .jsonl files')
    .requiredOption('--out <name.ordskifte>', 'the store, which must not be there yet')
    .option(
      '--with <list>',
      'what is worked out beside words: codes (findings of the codebook), tone (by the word list), trees',
    )
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte corpus build speeches.jsonl.gz --out speeches.ordskifte\n  ordskifte keyness speeches.ordskifte --by party --top 20',
    )
    .action(async (places: readonly string[], options: NewStore) => {
      await build(session, places, options);
      finish(session, options);
    });
  withBuilding(corpus.command('add'))
    .description('add documents to a store; those that are there stay as they are')
    .argument('<store>', 'NAME.ordskifte')
    .argument('<places...>', 'files, folders, .jsonl files')
    .option('--timing', 'print how long each stage took, on stderr')
    .action(async (place: string, places: readonly string[], options: BuildingOptions) => {
      await add(session, place, places, options);
      finish(session, options);
    });
  corpus
    .command('remove')
    .description('take documents out of a store; the others stay as they are')
    .argument('<store>', 'NAME.ordskifte')
    .argument('<ids...>', 'ids of documents')
    .action(async (place: string, ids: readonly string[]) => {
      const { removeDocuments } = await import('../store/change.ts');
      const { manifest } = removeDocuments(await opened(place), ids);
      say(session, place, manifest);
    });
  corpus
    .command('info')
    .description('what a store holds, and how it was made')
    .argument('<store>', 'NAME.ordskifte')
    .option('--documents', 'a row a document')
    .option('--check', 'read every file and compare it with its checksum')
    .addOption(choice('--format <format>', 'output format', FORMATS, 'csv'))
    .action(async (place: string, options: InfoOptions) => {
      const { checkStore, documentRows, factRows } = await import('../store/info.ts');
      refuseOtherPlaces(place);
      if (options.check) checkStore(place);
      writeRows(session, options.documents ? documentRows(place) : factRows(place), options.format);
    });
};

const withBuilding = (command: Command): Command =>
  command
    .option(
      '--shard-size <megabytes>',
      'text in a shard, the part that is kept when a build is killed',
      String(SHARD_MEGABYTES),
    )
    .option('--codebook <file>', 'with codes: a codebook of your own')
    .option('--jobs <n>', JOBS)
    .option('--resume', 'go on where a run was killed');

const build = async (
  session: Session,
  places: readonly string[],
  { out, restore, with: extras, ...options }: NewStore,
): Promise<void> => {
  if (!out.endsWith(ENDING)) throw new OrdskifteError(messages.storeName(out));
  // Writers of Parquet come with it; who asks for help does not wait for them.
  const { buildStore } = await import('../store/build.ts');
  const { makerHere } = await import('../store/makers.ts');
  const { wantedIn } = await import('../store/extras.ts');
  const maker = makerHere({ restore, ...wantedIn(extras, options.codebook) }, { hashed: true });
  const building = await buildingOptions(session, { store: out, places }, maker, options);
  const documents = await documentsOf(session, places, restore);
  const manifest = await session.clock.aroundAsync('build', () => buildStore(out, documents, building));
  say(session, out, manifest);
};

const add = async (
  session: Session,
  place: string,
  places: readonly string[],
  options: BuildingOptions,
): Promise<void> => {
  const { addDocuments } = await import('../store/change.ts');
  const { makerHere } = await import('../store/makers.ts');
  const store = await opened(place);
  const maker = makerHere(store.manifest.options, { hashed: true });
  const building = await buildingOptions(session, { store: place, places }, maker, options);
  const documents = await documentsOf(session, places, maker.options.restore);
  const { manifest, notices } = await session.clock.aroundAsync('build', () =>
    addDocuments(store, documents, building),
  );
  say(session, place, manifest, notices);
};

const buildingOptions = async (
  { clock, memory }: Session,
  { store, places }: { readonly store: string; readonly places: readonly string[] },
  maker: BuildOptions['maker'],
  { shardSize, codebook, jobs, resume = false }: BuildingOptions,
): Promise<BuildOptions> => {
  const { extrasFor } = await import('../store/extras.ts');
  // A codebook that is not the store's is refused before anything is begun.
  extrasFor(store, maker.options, codebook);
  return {
    maker,
    jobs: (await jobsFor(places, jobs, true)) ?? 1,
    step: clock.step,
    ...(codebook !== undefined && { codebook }),
    memory,
    shardBytes: positive('--shard-size', shardSize) * MEGABYTE,
    resume,
  };
};

/** Documents as they are surveyed; a line without a text is refused, and the others are still taken. */
const documentsOf = async (session: Session, places: readonly string[], restore: boolean): Promise<Documents> => {
  const { documentsIn } = await import('../store/documents.ts');
  const refuse = (error: unknown): void => {
    session.refuse(error);
    session.exit(1);
  };
  const notice = ({ message }: Notice): void => void session.err.write(`${message}\n`);
  const { memory } = session;
  return session.clock.aroundAsync('survey', async () => documentsIn(places, { restore, memory, refuse, notice }));
};

/** A store that is to be changed: made by this ordskifte, with whatever options. */
const opened = async (place: string): Promise<Store> => {
  refuseOtherPlaces(place);
  const { openStore } = await import('../store/store.ts');
  return openStore(place);
};

const refuseOtherPlaces = (place: string): void => {
  if (!isStore(place)) throw new OrdskifteError(messages.notAStore(place));
};

const say = (
  { err }: Session,
  place: string,
  { documents, vocabulary }: Store['manifest'],
  notices: readonly Notice[] = [],
): void => {
  for (const { message } of notices) err.write(`${message}\n`);
  err.write(`${place}: ${documents} document${documents === 1 ? '' : 's'}, ${vocabulary.words} distinct words\n`);
};
