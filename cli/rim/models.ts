/** Loads the learned tables that are shipped with the package, each once and only when a stage needs it. */

import { readRanker } from '../../analyzers/rhetoric/rank/read-ranker.ts';
import { readSentimentModel } from '../../analyzers/tone/model/index.ts';
import type { Models } from '../../pipeline/corpus.ts';
import { readParserModel } from '../../pipeline/parse/index.ts';
import { readPeople } from '../../pipeline/people/table.ts';
import { readRestoreModel } from '../../pipeline/restore/index.ts';
import { readTaggerModel } from '../../pipeline/tag/index.ts';
import { readBytes } from './bytes.ts';
import { packageFile } from './package-files.ts';

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/** The models that come with ordskifte, each read once a process. */
export const taggerModel = once(() => readTaggerModel(readBytes(packageFile('pipeline/tag/model.bin'))));
export const parserModel = once(() => readParserModel(readBytes(packageFile('pipeline/parse/model.bin'))));
export const sentimentModel = once(() => readSentimentModel(readBytes(packageFile('analyzers/tone/model.bin'))));
export const ranker = once(() => readRanker(readBytes(packageFile('analyzers/rhetoric/model.bin'))));
export const restoreModel = once(() => readRestoreModel(readBytes(packageFile('pipeline/restore/model.bin'))));

/** Members of the Riksdag and ministers since 1990. */
export const peopleTable = once(() =>
  readPeople(new TextDecoder().decode(readBytes(packageFile('pipeline/people/people.tsv')))),
);

/** The tables for whole documents; without tags (`tag` false) that of the tagger is not read, and that of the parser only for trees (`parse`). */
export const loadModels = (options: {
  readonly restore: boolean;
  readonly tag?: boolean;
  readonly parse?: boolean;
}): Models => ({
  people: peopleTable,
  ...(options.restore && { restore: restoreModel() }),
  ...(options.tag !== false && { tagger: taggerModel() }),
  ...(options.parse && { parser: parserModel() }),
});
