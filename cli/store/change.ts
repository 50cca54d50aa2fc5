/** Documents added to a store and taken out of it; the others stay as they are. */
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codingName } from '../../analyzers/rhetoric/coding-name.ts';
import type { CodedAnswer } from '../../analyzers/rhetoric/types.ts';
import type { Extras } from '../../analyzers/store/shard-files.ts';
import type { SentenceTone } from '../../analyzers/tone/index.ts';
import { toneName } from '../../analyzers/tone/tone-name.ts';
import { type Noticed, refuseDuplicates } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages, notices } from '../../pipeline/messages/index.ts';
import { knownTrees } from '../../pipeline/parse/known.ts';
import { USUAL_NEEDS } from '../../pipeline/stages.ts';
import { type Survey, spellingIn } from '../../pipeline/survey.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import type { Notice } from '../../pipeline/types.ts';
import { sha256 } from '../rim/bytes.ts';
import { makeFolder } from '../rim/make-folder.ts';
import { asideOf, type BuildOptions, buildShards } from './build.ts';
import type { Documents } from './documents.ts';
import { MANIFEST, type Manifest, type ShardFact } from './manifest.ts';
import { SHARDS, shardName } from './shard-folder.ts';
import type { Store } from './store.ts';
import { sweep, writeManifest } from './write-manifest.ts';
import { writeShard } from './write-shard.ts';

export type Changed = { readonly manifest: Manifest; readonly notices: readonly Notice[] };

/**
 * Adds documents in shards of their own. Names that the store knows help to restore them, and theirs one another; the documents that are there are
 * not restored again, and where that could have made a difference a notice says so.
 *
 * @throws {OrdskifteError} DUPLICATE_DOCUMENT, STORE_UNFINISHED, and what reading documents throws
 */
export const addDocuments = async (store: Store, documents: Documents, options: BuildOptions): Promise<Changed> => {
  const { folder, manifest } = store;
  refuseDuplicates([...idsIn(store), ...documents.ids]);
  const before = {
    survey: manifest.survey,
    sha256: sha256(readFileSync(join(folder, MANIFEST))),
    next: nextNumber(manifest.shards),
  };
  const { survey, shards } = await buildShards(folder, documents, options, before);
  const aside = asideOf(folder);
  makeFolder(join(folder, SHARDS));
  for (const { name } of shards) {
    // Left by a run that was killed between here and the manifest.
    rmSync(join(folder, SHARDS, name), { recursive: true, force: true });
    renameSync(join(aside, SHARDS, name), join(folder, SHARDS, name));
  }
  const changed = writeManifest(folder, { maker: options.maker, survey, shards: [...manifest.shards, ...shards] });
  rmSync(aside, { recursive: true, force: true });
  sweep(folder, changed);
  return { manifest: changed, notices: namesNotices(manifest, survey) };
};

/**
 * Takes documents out. Shards that held one are written anew without it; nothing is restored or tagged again.
 *
 * @throws {OrdskifteError} NO_SUCH_DOCUMENT, STORE_EMPTY
 */
export const removeDocuments = (store: Store, ids: readonly string[]): Changed => {
  const { folder, manifest } = store;
  const unwanted = new Set(ids);
  const known = new Set(idsIn(store));
  const missing = ids.filter(id => !known.has(id));
  if (missing.length > 0) throw new OrdskifteError(messages.noSuchDocument(folder, missing));
  if (unwanted.size === known.size) throw new OrdskifteError(messages.storeEmpty(folder));
  let next = nextNumber(manifest.shards);
  const shards = store.shards.flatMap(({ documents, answerOf, noticesOf }, i): ShardFact[] => {
    const places = Array.from({ length: documents.count }, (_, place) => place);
    const kept = places.filter(place => !unwanted.has(documents.idOf(place)));
    if (kept.length === places.length) return [manifest.shards[i]!];
    if (kept.length === 0) return [];
    const vocabulary = createVocabulary();
    const answers = kept.map(
      (place): Noticed => ({ answer: answerOf(place, vocabulary, USUAL_NEEDS), notices: noticesOf(place) }),
    );
    return [writeShard(folder, shardName(next++), answers, keptExtras(manifest))];
  });
  const { kind: _, documents: __, survey, sources: ___, shards: ____, vocabulary: _____, ...maker } = manifest;
  const changed = writeManifest(folder, { maker, survey, shards });
  sweep(folder, changed);
  return { manifest: changed, notices: [] };
};

/** What was found in the documents that stay, as it is stored. */
const keptExtras = ({ options: { codes, tone, trees } }: Manifest): Extras => ({
  ...(codes && { code: answer => answer.known!(codingName(codes)) as CodedAnswer }),
  ...(tone !== undefined && { tone: answer => answer.known!(toneName({ name: tone })) as SentenceTone[] }),
  ...(trees && { parse: (_, answer) => knownTrees(answer)! }),
});

/** Ids of all documents, in their order. */
const idsIn = ({ shards }: Pick<Store, 'shards'>): string[] =>
  shards.flatMap(({ documents }) => Array.from({ length: documents.count }, (_, place) => documents.idOf(place)));

const nextNumber = (shards: readonly ShardFact[]): number =>
  shards.reduce((most, { name }) => Math.max(most, Number(name) + 1), 0);

/** What the documents that were there would have got from those that were added, had all been built at once. */
const namesNotices = ({ survey, options }: Manifest, now: Survey): Notice[] => {
  const known = new Set(survey.names);
  const added = now.names.filter(name => !known.has(name));
  const [before, after] = [spellingIn(survey), spellingIn(now)];
  const respelt = survey.people.filter(({ name, party }) => before.name(name, party) !== after.name(name, party));
  const found: Notice[] = [];
  if (options.restore && added.length > 0)
    found.push({
      code: 'names-added',
      level: 'info',
      message: notices.namesAdded(added),
      values: { names: added.length },
    });
  if (respelt.length > 0)
    found.push({
      code: 'names-respelt',
      level: 'warning',
      message: notices.namesRespelt(
        respelt.map(({ name, party }) => [before.name(name, party), after.name(name, party)]),
      ),
      values: { names: respelt.length },
    });
  return found;
};
