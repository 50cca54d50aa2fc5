/** One shard of a store that is being built: its documents worked out and written. Plain data in and out, so that a worker can do it. */
import { answerFrom, type Input } from '../../pipeline/corpus.ts';
import { type Memory, type Recent, room } from '../../pipeline/memory.ts';
import { type Survey, spellingIn } from '../../pipeline/survey.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import { loadModels, peopleTable } from '../rim/models.ts';
import { extrasFor } from './extras.ts';
import type { ShardFact, StoreOptions } from './manifest.ts';
import { writeShard } from './write-shard.ts';

export type ShardTask = {
  /** The store that is built, for errors, and where it is built. */
  readonly store: string;
  readonly aside: string;
  readonly survey: Survey;
  readonly options: StoreOptions;
  /** File of a codebook of one's own. */
  readonly codebook?: string;
};

/** Works out a shard and writes it. `step` is told of every document. */
export const doShard = (
  task: ShardTask,
  name: string,
  inputs: readonly Input[],
  memory: Memory,
  step: (documents: number) => void,
): ShardFact => {
  const { survey, options, aside } = task;
  const { restore } = options;
  const extras = extrasFor(task.store, options, task.codebook);
  const given = memory
    .recent(SURVEYS, 2)
    .get(JSON.stringify(survey), () => ({ names: survey.names, spelling: spellingIn(survey, peopleTable) }));
  const models = loadModels({ restore });
  const vocabulary = createVocabulary(memory);
  const answers = inputs.map(input => {
    const answer = answerFrom(input, given, vocabulary, models, { restore, memory });
    step(1);
    return answer;
  });
  return writeShard(aside, name, answers, extras);
};

/** The survey comes with every shard; what is looked up in it is remembered. */
const SURVEYS = room<Recent<string, Parameters<typeof answerFrom>[1]>>('surveys of a store');
